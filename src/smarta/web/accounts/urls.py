"""Addresses about people, teams and the installation."""

from django.urls import path

from smarta.web.accounts import views

urlpatterns = [
    path("first/<str:secret>/", views.first, name="first"),
    path("invitation/<str:secret>/", views.invitation, name="invitation"),
    path("me/", views.me, name="me"),
    path("me/theme/", views.theme, name="theme"),
    path("me/keys/", views.keys, name="keys"),
    path("me/keys/<uuid:id>/drop/", views.drop_key, name="drop_key"),
    path("teams/", views.teams, name="teams"),
    path("teams/<uuid:id>/", views.team, name="team"),
    path("teams/<uuid:id>/invite/", views.invite_to_team, name="invite_to_team"),
    path("teams/<uuid:id>/leave/", views.leave_team, name="leave_team"),
    path("teams/<uuid:id>/back/<str:seat>/", views.back_in_team, name="back_in_team"),
    path("teams/<uuid:id>/members/<uuid:user_id>/", views.member, name="member"),
    path("invitations/<uuid:id>/revoke/", views.revoke_invitation, name="revoke_invitation"),
    path("admin/people/", views.people, name="people"),
    path("admin/people/<uuid:id>/confirm/", views.confirm_address, name="confirm_address"),
    path("admin/outbox/", views.outbox, name="outbox"),
    path("admin/audit/", views.audit_log, name="audit_log"),
    path("mail/mute/<str:token>/", views.mute, name="mute"),
]
