from django.apps import AppConfig


class GoalsConfig(AppConfig):
    name = "smarta.web.goals"
    label = "goals"

    def ready(self) -> None:
        from smarta.web.goals import claims  # noqa: F401 (connects them)
