"""Addresses for reading files in."""

from django.urls import path

from smarta.web.tracking import import_views as views

urlpatterns = [
    path("goals/<uuid:id>/import/", views.hand_in, name="import"),
    path("goals/<uuid:id>/import/<uuid:upload>/", views.look_at, name="import_preview"),
    path("goals/<uuid:id>/import/<uuid:upload>/drop/", views.drop, name="drop_file"),
    path("goals/<uuid:id>/batches/<int:batch>/undo/", views.undo, name="undo_import"),
]
