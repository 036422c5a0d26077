"""Addresses about taking one's data out and leaving."""

from django.urls import path

from smarta.web.reporting import me_views

urlpatterns = [
    path("me/export/", me_views.export, name="export"),
    path("me/calendar/", me_views.make_calendar, name="make_calendar"),
    path("calendar/<str:secret>.ics", me_views.calendar, name="calendar"),
    path("me/leave/", me_views.leave, name="leave"),
]
