"""Addresses about a goal's people and its versions."""

from django.urls import path

from smarta.web.goals import change_views as change
from smarta.web.goals import counting, workdays
from smarta.web.goals import definition_views as definition
from smarta.web.goals import people_views as people

urlpatterns = [
    path("goals/<uuid:id>/people/", people.involve, name="involve"),
    path("goals/<uuid:id>/people/<uuid:person>/link/", people.new_link, name="new_link"),
    path("goals/<uuid:id>/people/<uuid:person>/revoke/", people.revoke, name="revoke"),
    path("goals/<uuid:id>/answers/<int:answer>/take/", people.take_counter, name="take_counter"),
    path("goals/<uuid:id>/handover/", people.offer_handover, name="offer_handover"),
    path("goals/<uuid:id>/takeover/", people.take_over, name="take_over"),
    path("handovers/<uuid:id>/", people.answer_handover, name="answer_handover"),
    path("goals/<uuid:id>/share/", people.share, name="share"),
    path("goals/<uuid:id>/definition/", definition.definition, name="definition"),
    path("goals/<uuid:id>/definition/use/", definition.use, name="use_definition"),
    path("goals/<uuid:id>/change/", change.change, name="change_goal"),
    path("goals/<uuid:id>/history/", change.history, name="goal_history"),
    path("goals/<uuid:id>/pause/", change.pause, name="pause_goal"),
    path("goals/<uuid:id>/resume/", change.resume, name="resume_goal"),
    path("goals/<uuid:id>/excuse/", change.excuse, name="excuse_days"),
    path("goals/<uuid:id>/excuse/<int:row>/drop/", change.drop_excuse, name="drop_excuse"),
    path("goals/<uuid:id>/counting/", counting.page, name="counting"),
    path("goals/<uuid:id>/workdays/", workdays.workdays, name="workdays"),
    path("goals/<uuid:id>/end/", change.end, name="end_goal"),
    path("goals/<uuid:id>/reopen/", change.reopen, name="reopen_goal"),
    path("goals/<uuid:id>/delete/", change.delete, name="delete_goal"),
    path("goals/<uuid:id>/findings/", change.finding, name="finding"),
]
