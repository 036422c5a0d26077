"""Addresses about what happened."""

from django.urls import path

from smarta.web.tracking import views

urlpatterns = [
    path("goals/<uuid:id>/log/", views.log, name="log"),
    path("goals/<uuid:id>/entries/", views.entries, name="entries"),
    path("goals/<uuid:id>/entries/<int:number>/", views.correct, name="entry"),
    path("goals/<uuid:id>/entries/<int:number>/withdraw/", views.withdraw, name="withdraw"),
    path("goals/<uuid:id>/entries/<int:number>/restore/", views.restore, name="restore"),
]
