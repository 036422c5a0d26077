"""Addresses about formulating a goal and about its plan."""

from django.urls import path

from smarta.web.planning import findings, funnel, stage_views, start, steps, target_line, views

urlpatterns = [
    path("", start.start, name="start"),
    path("new/", start.new, name="new"),
    path("read/", start.read, name="read"),
    path("steps/<uuid:id>/", steps.page, name="steps"),
    path("steps/<uuid:id>/answer/", steps.answer, name="step_answer"),
    path("steps/<uuid:id>/typing/", steps.typing, name="step_typing"),
    path("steps/<uuid:id>/statement/", steps.statement, name="step_statement"),
    path("steps/<uuid:id>/keep/", steps.keep, name="step_keep"),
    path("steps/<uuid:id>/findings/", findings.judge, name="step_findings"),
    path("steps/<uuid:id>/drop/", steps.drop, name="step_drop"),
    path("steps/<uuid:id>/take-up/", steps.take_up, name="step_take_up"),
    path("rules/<str:code>/", findings.rule, name="rule"),
    path("goals/<uuid:id>/line/", target_line.target_line, name="target_line"),
    path("goals/<uuid:id>/funnel/", funnel.page, name="funnel"),
    path("goals/<uuid:id>/stages/", stage_views.plan, name="plan_stage"),
    path("goals/<uuid:id>/stages/<uuid:stage>/add/", stage_views.add, name="add_stage"),
    path("goals/<uuid:id>/stages/<uuid:stage>/drop/", stage_views.drop, name="drop_stage"),
    path("goals/<uuid:id>/plan/", views.add, name="add_activity"),
    path("goals/<uuid:id>/plan/<uuid:activity>/", views.change, name="activity"),
    path("goals/<uuid:id>/plan/<uuid:activity>/tick/", views.tick, name="tick"),
    path("goals/<uuid:id>/plan/<uuid:activity>/drop/", views.drop, name="drop_activity"),
    path("goals/<uuid:id>/plan/<uuid:activity>/take-up/", views.take_up, name="take_up_activity"),
]
