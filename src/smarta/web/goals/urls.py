"""The addresses of this part are in people_urls; formulating is planning's, reading reporting's."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
