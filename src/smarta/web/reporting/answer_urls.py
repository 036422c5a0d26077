"""Addresses for answering a goal."""

from django.urls import path

from smarta.web.reporting import answer_views as views

urlpatterns = [
    path("goals/<uuid:id>/answer/", views.answer, name="answer"),
    path("goals/<uuid:id>/commitment/", views.commitment, name="commitment"),
    path("goals/<uuid:id>/quiet/", views.quiet, name="quiet"),
    path("answer/<str:secret>/", views.answer_by_link, name="answer_by_link"),
    path("answer/<str:secret>/commitment/", views.commit_by_link, name="commit_by_link"),
    path("answer/<str:secret>/quiet/", views.quiet_by_link, name="quiet_by_link"),
]
