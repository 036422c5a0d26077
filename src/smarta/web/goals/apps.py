from django.apps import AppConfig


class GoalsConfig(AppConfig):
    name = "smarta.web.goals"
    label = "goals"
