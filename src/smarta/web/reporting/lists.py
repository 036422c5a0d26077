"""The rows of lists as HTML. A template takes ten times as long for each of them, and a person's
lists are what this program shows most often; everything else of these pages is in templates.
"""

from datetime import date
from functools import lru_cache
from html import escape
from typing import NamedTuple
from uuid import UUID, uuid4

from django.core.paginator import Page
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from smarta.web.reader import Language, Reader
from smarta.web.reporting.queries import Line
from smarta.web.reporting.templatetags import smarta
from smarta.web.tracking.forms import LogForm
from smarta.web.tracking.showing import DayCell

NOBODY = str(UUID(int=0))
"""What stands for a goal in addresses and controls that are put together once."""


def safe(parts: list[str]) -> SafeString:
    """Finished rows; each part has escaped what people wrote."""
    return mark_safe("".join(parts))  # noqa: S308


def goal_rows(lines: list[Line], reader: Reader) -> SafeString:
    """The list of goals: the sentence, where it stands, its spark. The stages of a direction stand
    under it, in order of time, where the first of them would."""
    address = reverse("goal", args=[NOBODY])
    known = {line.id: line for line in lines}
    above = {line.id: line.direction for line in lines if line.direction in known}
    stages: dict[UUID | None, list[Line]] = {}
    for line in sorted(lines, key=lambda line: line.end or date.max):
        if line.id in above:
            stages.setdefault(above[line.id], []).append(line)
    tops = list(dict.fromkeys(above.get(line.id) or line.id for line in lines))
    return safe([with_stages(known[one], stages.get(one, []), address, reader) for one in tops])


def with_stages(line: Line, stages: list[Line], address: str, reader: Reader) -> str:
    if not stages:
        return f"<li>{goal_row(line, address, reader)}</li>\n"
    row = goal_row(line, address, reader, stage_under_way(line, stages, reader))
    name = escape(_("Stages"))
    under = "".join(f"<li>{goal_row(one, address, reader)}</li>\n" for one in stages)
    return f'<li>{row}<ul class="rows tight kids" aria-label="{name}">{under}</ul></li>\n'


def stage_under_way(line: Line, stages: list[Line], reader: Reader) -> str:
    """How far an open direction has come: which of its stages is under way. One with an amount of
    its own says where that stands."""
    going = [n for n, one in enumerate(stages, 1) if not one.outcome and is_under_way(one)]
    if line.seen.kind != "open" or not going:
        return stand(line, reader)
    text = _("stage %(number)s of %(count)s is under way")
    return escape(text % {"number": going[0], "count": len(stages)})


def is_under_way(line: Line) -> bool:
    return line.status not in ("not_started", "paused", "reached", "missed")


def goal_row(line: Line, address: str, reader: Reader, where: str = "") -> str:
    whose = "" if line.is_mine else f" · {escape(line.owner)}"
    return (
        f'<a class="goalrow" href="{to(address, str(line.id))}">'
        f'<span class="said">{said(line)}</span>'
        f'<span class="fact">{mark(line, reader.language)}{whose}<br>'
        f"{where or stand(line, reader)}</span>"
        f'<svg class="spark" viewBox="0 0 104 30" aria-hidden="true">{line.seen.spark}</svg>'
        "\n</a>"
    )


class Form(NamedTuple):
    """What the forms of a page have in common: addresses, hidden fields and words. One key serves
    them all, since it makes a form count once for its own goal."""

    goal: str
    log: str
    hidden: str
    words: dict[str, str]


def form_of(page: Page[Line], token: str, reader: Reader) -> Form:
    given = {"csrfmiddlewaretoken": token, "key": uuid4().hex, "from": "today"}
    given["day"] = reader.on.isoformat()
    if page.number > 1:
        given["page"] = str(page.number)
    hidden = [f'<input type="hidden" name="{name}" value="{given[name]}">' for name in given]
    words = {"today": _("today"), "log": _("Log"), "done": _("It is done")}
    goal, log = (reverse(name, args=[NOBODY]) for name in ("goal", "log"))
    return Form(goal, log, "".join(hidden), words)


def log_rows(page: Page[Line], token: str, reader: Reader, typed: dict[str, str]) -> SafeString:
    """Today's goals, each with its field. `typed`: what could not be read when it was sent."""
    form = form_of(page, token, reader)
    return safe(
        [
            log_row(line, form, reader, typed, "btn line" if place else "btn")
            for place, line in enumerate(page)
        ]
    )


def log_row(line: Line, form: Form, reader: Reader, typed: dict[str, str], button: str) -> str:
    one, sentence = str(line.id), said(line)
    if line.seen.kind == "done":
        fields = done(sentence, form)
    else:
        drawn = controls(line.seen.ratio, reader.language, typed.get(one))
        fields = field(one, sentence, form, to(drawn, one), button)
    return (
        f'<li class="todo"><div><p class="said"><a class="plain" href="{to(form.goal, one)}">'
        f'{sentence}</a></p><p class="hint">{mark(line, reader.language)} · '
        f'<span class="num">{stand(line, reader)}</span></p></div>\n'
        f'<form class="log today" action="{to(form.log, one)}" method="post">{form.hidden}'
        f"{fields}</form>\n</li>\n"
    )


def done(sentence: str, form: Form) -> str:
    """One button, where a goal is only done or not."""
    return (
        '<input type="hidden" name="value" value="1"><button class="btn line">'
        f'{form.words["done"]}<span class="vh">: {sentence}</span></button>'
    )


def field(one: str, sentence: str, form: Form, drawn: str, button: str) -> str:
    """The field of a goal with its button; the first one of a page stands out."""
    return (
        f'<label class="hint" for="{one}_value">{form.words["today"]}<span class="vh">, '
        f'{sentence}</span></label>{drawn}<button class="{button}">{form.words["log"]}'
        f'<span class="vh">: {sentence}</span></button>'
    )


def controls(ratio: bool, language: Language, typed: str | None) -> str:
    """What was typed is drawn for one reader, and not remembered."""
    draw = inputs if typed is None else inputs.__wrapped__
    return draw(language, ratio, typed)


def week_days(days: list[DayCell]) -> SafeString:
    """The days of a week in short, as they stand beside the list of today; empty without any."""
    if not days:
        return SafeString()
    cells = [
        f"<li{NOW * cell.now}><b>{escape(cell.short)}</b>{in_short(cell)}</li>" for cell in days
    ]
    return safe([f'<ol class="days n{len(days)} brief">', *cells, "</ol>"])


NOW = ' class="now" aria-current="date"'


def in_short(cell: DayCell) -> str:
    """The discs of a day, said aloud beside them, or its number."""
    if not cell.discs:
        return f"<small>{escape(cell.brief)}</small>"
    discs = "".join(f'<i class="{escape(disc)}"></i>' for disc in cell.discs)
    said = f'<small class="vh"><span class="dl">{escape(cell.said)}</span></small>'
    return f'<span class="discs">{discs}</span>{said}'


@lru_cache(maxsize=8)
def inputs(language: Language, ratio: bool, typed: str | None = None) -> str:
    """The form's controls as Django draws them, for any goal; `language` is that of the labels."""
    initial = {} if typed is None else {"value": typed}
    form = LogForm(day=date.min, ratio=ratio, auto_id=f"{NOBODY}_%s", initial=initial)
    found: str = smarta.control(form["value"])
    if ratio:
        label = f'<label class="hint" for="{form["of"].id_for_label}">{form["of"].label}</label>'
        found += label + smarta.control(form["of"])
    return found


def to(address: str, one: str) -> str:
    return address.replace(NOBODY, one)


def said(line: Line) -> str:
    return escape(smarta.title(line.statement))


def stand(line: Line, reader: Reader) -> str:
    return escape(line.stand(reader))


def mark(line: Line, language: Language) -> str:
    return status(line.status if line.outcome != "dropped" else line.outcome, language)


@lru_cache(maxsize=64)
def status(key: str, language: Language) -> str:
    """The mark and the word of a status; `language` is the one that is spoken already."""
    if key == "dropped":
        return f'<span class="status s-calm">{escape(_("dropped"))}</span>'
    return smarta.status(key)
