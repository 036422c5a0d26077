"""Addresses about what happened."""

from django.urls import path

from smarta.web.tracking import views

urlpatterns = [
    path("goals/<uuid:id>/log/", views.log, name="log"),
    path("goals/<uuid:id>/entries/", views.entries, name="entries"),
    path("goals/<uuid:id>/entries/<int:number>/", views.correct, name="entry"),
    path("goals/<uuid:id>/entries/<int:number>/withdraw/", views.withdraw, name="withdraw"),
    path("goals/<uuid:id>/entries/<int:number>/restore/", views.restore, name="restore"),
    path("goals/<uuid:id>/import/", views.upload, name="import"),
    path("goals/<uuid:id>/import/preview/", views.preview, name="import_preview"),
    path("goals/<uuid:id>/import/<int:batch>/undo/", views.undo_import, name="undo_import"),
]
