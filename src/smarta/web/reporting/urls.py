"""Addresses of pages over several goals."""

from django.urls import path

from smarta.web.reporting import chart_views, goal_page, team_goals, track_record, views

urlpatterns = [
    path("today/", views.today, name="today"),
    path("goals/", views.goals, name="goals"),
    path("teams/<uuid:id>/goals/", team_goals.page, name="team_goals"),
    path("teams/<uuid:id>/target/", team_goals.target, name="team_target"),
    path("accuracy/", track_record.page, name="accuracy"),
    path("goals/<uuid:id>/", goal_page.page, name="goal"),
    path("goals/<uuid:id>/sheet/", goal_page.sheet, name="sheet"),
    path("goals/<uuid:id>/chart/", chart_views.look, name="chart"),
    path("goals/<uuid:id>/chart.<str:form>", chart_views.picture, name="chart_file"),
    path("vega.js", chart_views.library, name="chart_library"),
]
