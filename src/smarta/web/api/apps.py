from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "smarta.web.api"
    label = "api"
