"""Template words of our own: numbers and dates in the reader's language, letters and states."""

import re
from datetime import date, datetime
from typing import Any

from django import template
from django.core.paginator import Page
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from smarta.core.period import Cadence
from smarta.core.plan.if_then import compose
from smarta.core.reading import read
from smarta.core.statement import Plan
from smarta.web import access, clock, formats, words
from smarta.web.accounts.signals import KEEPING
from smarta.web.goals import persons, saying
from smarta.web.planning.formulating import formed
from smarta.web.reader import Reader, language_of

register = template.Library()

MONTH = "|".join(
    formats.month(date(2000, one, 1), key) for one in range(1, 13) for key in ("sv", "en")
)
UNIT = r"(?:kr|tkr|mkr|kg|km|mil|min|h)\b|%"
TOGETHER = re.compile(rf"(?<=\d) (?=\d{{3}}(?!\d)|(?:{MONTH})\b|(?i:{UNIT}))")


@register.simple_tag(takes_context=True)
def pager(
    context: template.Context, page: Page[Any], name: str = "page", place: str = "", label: str = ""
) -> SafeString:
    """The way to the pages before and after, nothing where one holds all. `name` is what the
    address calls the page, `place` the id of the element to land on; all else that the address
    asks for stays."""
    if not page.has_other_pages():
        return SafeString()

    def address(number: int) -> str:
        query = context["request"].GET.copy()
        query[name] = str(number)
        return f"?{query.urlencode()}" + (f"#{place}" if place else "")

    shown = {
        "page": page,
        "label": label or _("Pages of the list"),
        "earlier": address(page.previous_page_number()) if page.has_previous() else "",
        "later": address(page.next_page_number()) if page.has_next() else "",
    }
    return render_to_string("parts/pager.html", shown)


@register.filter
def num(value: Any, decimals: int = 2) -> str:
    """70 000 · 5,6"""
    return "" if value is None else formats.number(value, language_of(), decimals)


@register.filter
def field(value: Any) -> str:
    """A number as one would type it."""
    return formats.plain(value, language_of())


@register.filter
def pct(value: Any) -> str:
    """A share of one as per cent."""
    return "" if value is None else formats.percent(value, language_of())


@register.filter
def day(value: date | None) -> str:
    """25 november 2026"""
    return "" if value is None else formats.full_date(value, language_of())


@register.filter
def day_month(value: date | None) -> str:
    """25 november"""
    return "" if value is None else formats.day_month(value, language_of())


@register.filter
def near(value: date) -> str:
    """25 november, and with its year when that is not this one"""
    return formats.near_date(value, language_of(), on=localtime().date())


@register.filter
def long_day(value: date) -> str:
    """onsdag 25 november"""
    return formats.long_day(value, language_of())


@register.filter
def short_day(value: date) -> str:
    """mån 23"""
    return f"{formats.short_weekday(value, language_of())}{formats.NBSP}{value.day}"


@register.filter
def long_week(value: date) -> str:
    """vecka 48, week 48"""
    return formats.long_week(value, language_of())


@register.filter
def initial(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


@register.simple_tag
def span(start: date | None, end: date | None) -> str:
    """4 januari–27 juni 2027"""
    return formats.span(start, end, language_of())


@register.simple_tag
def small(value: int) -> str:
    """tre, three; figures above twelve"""
    return formats.small(value, language_of())


@register.simple_tag
def icon(name: str, tone: str = "") -> SafeString:
    """One of the drawn marks of parts/sprite.html; decoration, since a word stands beside it."""
    return format_html(
        '<svg class="i{}" aria-hidden="true"><use href="#i-{}"/></svg>',
        f" {tone}" * bool(tone),
        name,
    )


@register.simple_tag
def status(key: str) -> SafeString:
    """The mark and the word of a status, in its colour."""
    shown = words.STATUS[key]
    return format_html(
        '<span class="status s-{}"><svg aria-hidden="true"><use href="#i-{}"/></svg>{}</span>',
        shown.tone,
        key,
        shown.word,
    )


@register.inclusion_tag("parts/mini.html")
def mini(verdicts: dict[str, str]) -> dict[str, Any]:
    """The five letters small; the verdicts are read out in one sentence."""
    said = ", ".join(f"{key} {words.VERDICT[verdict]}" for key, verdict in verdicts.items())
    return {"verdicts": verdicts, "said": said, "label": _("The five letters")}


@register.simple_tag(takes_context=True)
def draft_waiting(context: template.Context) -> str:
    """The sentence that is to be kept as soon as its writer has an account, as the answers have
    made it; empty without one."""
    request = context["request"]
    draft = access.draft(request) if request.session.get(KEEPING) else None
    return (formed(draft, clock.today(None)).headline or draft.text) if draft else ""


@register.simple_tag
def control(field: Any) -> SafeString:
    """A form field's control with our class, its width by its kind."""
    kinds = field.field.widget.attrs.get("class", "")
    attrs: dict[str, Any] = {"class": f"in {kinds}".strip()}
    if field.field.widget.attrs.get("placeholder"):
        attrs["placeholder"] = False  # the label says it already
    return field.as_widget(attrs=attrs)


@register.filter
def undo_address(message: Any) -> str:
    """Where the note's deed can be undone; empty when it cannot."""
    extra = message.extra_tags or ""
    return extra.removeprefix("undo:") if extra.startswith("undo:/") else ""


@register.filter
def note_tone(message: Any) -> str:
    """A note's colour by its level."""
    return {"success": "good", "error": "off", "warning": "watch"}.get(message.level_tag, "")


@register.filter
def moment(value: datetime) -> str:
    """24 november 2026 9.40, in the person's time zone"""
    local = localtime(value)
    clock_time = formats.clock_time(local.hour, local.minute, language_of())
    return f"{formats.full_date(local.date(), language_of())} {clock_time}"


@register.filter
def whole(text: str) -> str:
    """A person's text with its figures, units and dates held together: 4 200 000 kr."""
    return TOGETHER.sub(formats.NBSP, text)


BECAUSE = re.compile(r",\s+(?=(?:eftersom|för att|så att|because|so that|in order to)\s)", re.I)


@register.filter
def title(statement: str) -> str:
    """What is to be reached, without why: a name that fits in a line or two of a phone."""
    return whole(BECAUSE.split(statement, 1)[0])


@register.filter
def reason_of(statement: str) -> str:
    """Why, where the statement says it after a comma; it stands below the title."""
    found = BECAUSE.split(statement, 1)
    return whole(found[1]) if len(found) > 1 else ""


@register.filter
def if_then(row: Any) -> str:
    """An if–then plan as a sentence of the language in which it was written."""
    language = read(f"{row.trigger}. {row.text}", on=clock.today(None)).language
    return compose(Plan(row.trigger, row.text), language).removesuffix(".")


@register.filter
def rhythm(cadence: dict[str, Any]) -> str:
    """every week, varannan månad"""
    return saying.cadence(Cadence(cadence["unit"], cadence.get("every", 1)), whole=False)


@register.filter
def grades(row: Any) -> str:
    """great effect, small effort; nothing where it was not graded"""
    named = [words.EFFECT.get(row.effect or 0), words.EFFORT.get(row.effort or 0)]
    return ", ".join(str(one) for one in named if one)


@register.filter
def deed(verb: str) -> str:
    """A verb of the log in words."""
    return str(words.DEED.get(verb, verb))


@register.filter
def errand(why: str) -> str:
    """What a mail is about, in words."""
    return str(words.ERRAND.get(why, why))


@register.filter
def answer_word(state: str) -> str:
    return str(words.ANSWER[state].short)


@register.filter
def answer_hint(outcome: str, asker: Any) -> str:
    """What follows from choosing this answer."""
    hints = {
        "accept_if": _("you write the condition, and %(name)s gets it as a question"),
        "counter": _("you change the amount or the dates, and %(name)s sees the difference"),
        "decline": _("the question that you said no to goes with it"),
    }
    return hints[outcome] % {"name": asker} if outcome in hints else ""


@register.filter
def sentences(meaning: Any) -> list[str]:
    """What counts as one, as sentences in the definition's own language."""
    return saying.meaning(meaning)


@register.filter
def asked_again(person: Any) -> list[Any]:
    """What has changed since a person answered."""
    return persons.differences(person.standing.changes, reader())


@register.filter
def as_differences(changes: Any) -> list[Any]:
    return persons.differences(changes, reader())


@register.simple_tag
def realism(core: Any, log: Any, owner: Any = None) -> list[str]:
    """What the history says of the amount, before anybody says yes to it; whose it is, of an
    `owner` who is not the reader."""
    from smarta.web.tracking import showing

    whose = formats.possessive(str(owner), language_of()) if owner else ""
    return showing.realism(core, log, reader(), whose)


def reader() -> Reader:
    """The reader of the page that is being drawn."""
    return Reader(language_of(), clock.today(None))
