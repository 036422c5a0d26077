from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "smarta.web.reporting"
    label = "reporting"
