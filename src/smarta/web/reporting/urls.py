"""Addresses of pages over several goals."""

from django.urls import path

from smarta.web.reporting import goal_page, views

urlpatterns = [
    path("today/", views.today, name="today"),
    path("goals/", views.goals, name="goals"),
    path("goals/<uuid:id>/", goal_page.page, name="goal"),
    path("goals/<uuid:id>/sheet/", goal_page.sheet, name="sheet"),
]
