"""What the unit of a goal means: said, shared with a team, and changed from a date on."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from smarta.core.definition import suggested
from smarta.web import access
from smarta.web.access import Request
from smarta.web.goals import queries, services
from smarta.web.goals.models import Definition, DefinitionVersion, Goal, GoalVersion
from smarta.web.goals.people_views import as_id, as_number, tell, to_goal
from smarta.web.replies import refused

PARTS = ("singular", "plural", "counts", "counts_not", "criteria")


class MeaningForm(forms.Form):
    """A definition in words, with criteria that a machine can check. `based_on` is the version of
    the definition that the form showed (0: there was none), `goal_version` that of the goal."""

    based_on = forms.IntegerField(widget=forms.HiddenInput)
    goal_version = forms.IntegerField(widget=forms.HiddenInput)
    singular = forms.CharField(label=gettext_lazy("One of it is called"), max_length=120)
    plural = forms.CharField(
        label=gettext_lazy("Several are called"), max_length=120, required=False
    )
    counts = forms.CharField(
        label=gettext_lazy("What counts"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    counts_not = forms.CharField(
        label=gettext_lazy("What does not"),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    criteria = forms.CharField(
        label=gettext_lazy("Rule for files and calendars"),
        max_length=2000,
        required=False,
        help_text=gettext_lazy(
            "A rule that what a file or a calendar holds is tried by; may be left empty. For "
            "example: duration >= 30 min and attendees.external >= 1"
        ),
    )
    yes = forms.CharField(
        label=gettext_lazy("Examples that just count, one a line"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    no = forms.CharField(
        label=gettext_lazy("Examples that just do not, one a line"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    team = forms.ChoiceField(label=gettext_lazy("Whose definition is it?"), required=False)
    reason = forms.CharField(
        label=gettext_lazy("Why does it change?"), required=False, max_length=4000
    )

    def __init__(self, *args: Any, teams: list[Any], changing: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        mine = [("", gettext_lazy("mine alone")), *((str(t.pk), str(t)) for t in teams)]
        self.fields["team"].choices = mine  # type: ignore[attr-defined]
        del self.fields["team" if changing or not teams else "reason"]
        if not changing and not teams:
            del self.fields["reason"]

    def meaning(self, language: str) -> dict[str, Any]:
        """The definition as JSON, of a valid form."""
        data = self.cleaned_data
        cases = [
            {"text": text.strip(), "counts": counts}
            for name, counts in (("yes", True), ("no", False))
            for text in data[name].splitlines()
            if text.strip()
        ]
        return {name: data[name] for name in PARTS} | {"language": language, "cases": cases}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def definition(request: Request, id: uuid.UUID) -> HttpResponse:
    """The definition that a goal counts by; its owner changes it where it is theirs to change."""
    goal = access.goal(request, id, "own")
    version = queries.newest(goal)
    row = queries.definition_in_force(goal, version)
    mine = row is not None and may_change(request, row.definition)
    form = MeaningForm(
        request.POST or None,
        initial=shown(version, row),
        teams=list(access.teams_of(request.user)),
        changing=mine,
    )
    status = 200
    if request.method == "POST" and form.is_valid():
        _row, problems = save(request, goal, version, row if mine else None, form)
        if not problems:
            return to_goal(goal)
        status = refused(form, problems)
    context = page(request, goal, version, row) | {"form": form, "mine": mine}
    return render(request, "goals/definition.html", context, status=status)


def may_change(request: Request, found: Definition) -> bool:
    """Whether a new version is this person's to make: their own, or that of a team they lead."""
    return access.leads(request.user, found.space_id)


def save(
    request: Request, goal: Goal, version: GoalVersion, row: DefinitionVersion | None, form: Any
) -> Any:
    """A new version of the goal's definition, or a definition of the goal's own."""
    data = form.cleaned_data
    if row is not None:
        return services.redefine(
            definition=row.definition,
            user=request.user,
            meaning=form.meaning(row.language),
            based_on=data["based_on"],
            reason=data["reason"],
        )
    team = access.teams_of(request.user).filter(pk=as_id(data.get("team"))).first()
    return services.define_for_goal(
        goal=goal,
        user=request.user,
        based_on=data["goal_version"],
        meaning=form.meaning(version.language),
        reason=data.get("reason", ""),
        space=team,
    )


def shown(version: GoalVersion, row: DefinitionVersion | None) -> dict[str, Any]:
    """The form as it opens: the definition in force, else the one suggested for the unit."""
    language: Any = version.language
    found: Any = row or suggested(version.unit, language)
    start = {"based_on": row.number if row else 0, "goal_version": version.number}
    if found is None:
        return {**start, "singular": version.unit, "plural": version.unit}
    cases = row.cases if row else [case._asdict() for case in found.cases]
    examples = {
        name: "\n".join(case["text"] for case in cases if bool(case["counts"]) is counts)
        for name, counts in (("yes", True), ("no", False))
    }
    return {**start, **{name: getattr(found, name) for name in PARTS}, **examples}


def page(
    request: Request, goal: Goal, version: GoalVersion, row: DefinitionVersion | None
) -> dict[str, Any]:
    """Its history, the goals that count by it, and the other definitions of the same unit."""
    others = [
        pair
        for pair in queries.definitions_for(request.user, version.unit.lower())
        if pair[0].pk != version.definition_id
    ]
    return {
        "goal": goal,
        "version": version,
        "row": row,
        "history": queries.definition_history(row.definition) if row else [],
        "using": len(services.goals_using(row.definition)) if row else 0,
        "others": others,
        "nav": "goals",
    }


@login_required
@require_POST
def use(request: Request, id: uuid.UUID) -> HttpResponse:
    """Count by a definition that is there already (`definition`, `based_on`, `reason`)."""
    goal = access.goal(request, id, "own")
    found = access.definitions_of(request.user).filter(pk=as_id(request.POST.get("definition")))
    chosen = found.first()
    if chosen is None:
        messages.error(request, _("Choose one of the definitions."))
        return redirect("definition", id=id)
    _row, problems = services.use_definition(
        goal=goal,
        user=request.user,
        based_on=as_number(request.POST.get("based_on")),
        definition=chosen,
        reason=request.POST.get("reason", ""),
    )
    tell(request, problems)
    return to_goal(goal)
