"""Every address of the application."""

from django.urls import include, path

from smarta.web.accounts import views

urlpatterns = [
    path("", include("smarta.web.reporting.urls")),  # first, since these are asked for most
    path("", include("smarta.web.goals.urls")),
    path("", include("smarta.web.goals.people_urls")),
    path("", include("smarta.web.tracking.import_urls")),
    path("", include("smarta.web.tracking.urls")),
    path("", include("smarta.web.planning.urls")),
    path("", include("smarta.web.reporting.me_urls")),
    path("", include("smarta.web.reporting.answer_urls")),
    path("", include("smarta.web.accounts.urls")),
    path("account/", include("smarta.web.accounts.entrance_urls")),
    path("api/", include("smarta.web.api.urls")),
    path("language/", views.language, name="language"),
]
