from django.apps import AppConfig


class PlanningConfig(AppConfig):
    name = "smarta.web.planning"
    label = "planning"
