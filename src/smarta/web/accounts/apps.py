from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "smarta.web.accounts"
    label = "accounts"

    def ready(self) -> None:
        from smarta.web.accounts import signals  # noqa: F401 (connects them)
