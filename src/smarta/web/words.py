"""The words of the pages' own vocabulary: states, verdicts, letters, answers. Lazily translated."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Text = str | Promise


class Status(NamedTuple):
    """A word and its tone: good, watch, off or calm."""

    word: Text
    tone: str


STATUS = {
    "not_started": Status(_("not started"), "calm"),
    "ahead": Status(_("ahead of plan"), "good"),
    "on_track": Status(_("on plan"), "good"),
    "at_risk": Status(_("uncertain"), "watch"),
    "off_track": Status(_("behind plan"), "off"),
    "unreachable": Status(_("out of reach"), "off"),
    "reached": Status(_("reached"), "good"),
    "missed": Status(_("not reached"), "off"),
    "no_data": Status(_("too little to say"), "calm"),
    "paused": Status(_("paused"), "calm"),
}

VERDICT = {
    "met": pgettext_lazy("letter", "met"),
    "partly": pgettext_lazy("letter", "partly"),
    "open": pgettext_lazy("letter", "open"),
}

PERIOD = {
    "hit": pgettext_lazy("period", "hit"),
    "missed": pgettext_lazy("period", "missed"),
    "excused": pgettext_lazy("period", "excused"),
    "open": pgettext_lazy("period", "under way"),
    "ahead": pgettext_lazy("period", "to come"),
}

LETTER = {
    "S": _("Specific"),
    "M": _("Measurable"),
    "A": _("Accepted"),
    "R": _("Realistic"),
    "T": _("Time-bound"),
}

NAMES_OF_A = {
    "accepted": _("Accepted"),
    "attractive": _("Attractive"),
    "ambitious": _("Ambitious"),
}
NAMES_OF_T = {
    "timebound": _("Time-bound"),
    "timed": _("Timed"),
    "timelimited": _("Time-limited"),
}


class Answer(NamedTuple):
    """How one person's answer is drawn and said after the person's name."""

    mark: str
    tone: str
    says: Text
    short: Text


ANSWER = {
    "waiting": Answer("wait", "", _("has not answered"), _("no answer")),
    "accepted": Answer("yes", "s-good", _("accepts"), pgettext_lazy("answer", "accepted")),
    "accepted_if": Answer("if", "s-watch", _("accepts if"), _("accepted if")),
    "declined": Answer(
        "no", "s-watch", _("says no, thank you"), pgettext_lazy("answer", "declined")
    ),
    "countered": Answer("counter", "s-watch", _("has a counter-offer"), _("counter-offer")),
    "void": Answer("wait", "", _("is asked again"), _("asked again")),
}
