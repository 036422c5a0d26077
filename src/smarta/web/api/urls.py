"""The API's addresses; /api/docs is its page, served from here."""

from django.urls import path

from smarta.web.api.routes import api

urlpatterns = [path("", api.urls)]
