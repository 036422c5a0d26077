from django.apps import AppConfig


class TrackingConfig(AppConfig):
    name = "smarta.web.tracking"
    label = "tracking"

    def ready(self) -> None:
        from smarta.web.tracking import signals  # noqa: F401 (connects them)
