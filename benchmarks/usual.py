"""A list as Django is usually written: model instances, filters in the template, a ListView.

It stands beside our own pages in the same run, with the same middleware and the same 20 rows.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import include, path
from django.views.generic import ListView

from smarta.web.goals.models import GoalVersion

PAGE = """{% load i18n %}<!doctype html><html lang="sv"><head><title>{% translate "Goals" %}</title>
</head><body><nav><a href="{% url 'goals' %}">{% translate "Goals" %}</a></nav><ul>
{% for row in object_list %}<li><a href="{% url 'goal' row.goal_id %}">{{ row.statement }}</a>
<span>{{ row.goal.made_at|date:"j F Y" }}</span> <b>{{ row.amount|floatformat:2 }}</b>
<span>{{ row.goal.owner.name|default:"-" }}</span> <em>{{ row.valid_from|date:"j F Y" }}</em>
<i class="{% if row.goal.owner_id == request.user.pk %}mine{% else %}other{% endif %}">
{{ row.statement|truncatewords:6|capfirst }}</i></li>{% endfor %}</ul></body></html>"""


class Usual(ListView):
    """Twenty goals with what a list shows of each."""

    paginate_by = 20

    def get_queryset(self) -> Any:
        """The newest versions, with what the template follows."""
        return GoalVersion.objects.select_related("goal", "goal__owner").order_by("-goal__made_at")

    def render_to_response(self, context: dict[str, Any], **_: Any) -> HttpResponse:
        """From a template that is compiled once."""
        return HttpResponse(TEMPLATE.render(context, self.request))


TEMPLATE = engines["django"].from_string(PAGE)


def usual(request: HttpRequest) -> HttpResponse:
    """The view, with its queries."""
    response = Usual.as_view()(request)
    assert isinstance(response, HttpResponse)
    return response


urlpatterns = [path("usual/", usual), path("", include("smarta.web.urls"))]
