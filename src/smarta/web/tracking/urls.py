"""Addresses about what happened."""

from django.urls import path

from smarta.web.tracking import link_views, views

urlpatterns = [
    path("goals/<uuid:id>/log/", views.log, name="log"),
    path("goals/<uuid:id>/links/", link_views.links, name="log_links"),
    path("goals/<uuid:id>/links/<int:link>/drop/", link_views.drop, name="drop_log_link"),
    path("log/<str:secret>/", link_views.log, name="log_by_link"),
    path("goals/<uuid:id>/entries/", views.entries, name="entries"),
    path("goals/<uuid:id>/entries/<int:number>/", views.correct, name="entry"),
    path("goals/<uuid:id>/entries/<int:number>/withdraw/", views.withdraw, name="withdraw"),
    path("goals/<uuid:id>/entries/<int:number>/restore/", views.restore, name="restore"),
]
