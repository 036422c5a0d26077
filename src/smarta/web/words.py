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

DEED = {
    "goal.made": _("kept the goal"),
    "goal.changed": _("changed the goal"),
    "goal.answered": _("answered"),
    "goal.excused": _("excused days"),
    "goal.unexcused": _("took an excuse back"),
    "goal.pause": _("paused the goal"),
    "goal.resumed": _("resumed the goal"),
    "goal.ended": _("ended the goal"),
    "goal.reopened": _("opened the goal again"),
    "goal.deleted": _("deleted a goal"),
    "goal.shared": _("shared the goal with a team"),
    "goal.unshared": _("stopped sharing the goal"),
    "person.involved": _("involved somebody"),
    "person.removed": _("no longer asks somebody"),
    "link.made": _("made a new link"),
    "log-link.made": _("made a link for logging"),
    "log-link.dropped": _("took a link for logging back"),
    "definition.made": _("said what counts"),
    "definition.changed": _("changed what counts"),
    "activity.added": _("added an activity"),
    "activity.changed": _("changed an activity"),
    "stage.added": _("added a stage"),
    "stage.dropped": _("let a stage be a goal by itself"),
    "activity.dropped": _("put an activity away"),
    "entries.imported": _("read a file in"),
    "entries.undone": _("took a file back"),
    "handover.offered": _("offered the responsibility"),
    "handover.accepted": _("took the responsibility over"),
    "handover.declined": _("said no to taking over"),
    "handover.taken": _("took over a goal that had no owner"),
    "account.made": _("made an account"),
    "account.deleted": _("deleted the account"),
    "address.confirmed": _("confirmed an address"),
    "administrator.made": _("made somebody an administrator"),
    "administrator.unmade": _("made somebody an administrator no more"),
    "password.set": _("set a password"),
    "invitation.made": _("made an invitation"),
    "invitation.used": _("used an invitation"),
    "invitation.revoked": _("took an invitation back"),
    "team.made": _("made a team"),
    "team.renamed": _("renamed the team"),
    "team.left": _("left the team"),
    "team.back": _("took back that somebody left the team"),
    "team.role": _("changed who leads"),
    "key.made": _("made a key"),
    "key.dropped": _("took a key back"),
}
"""What the log's verbs mean; a verb without words is shown as it is."""

ERRAND = {
    "question": _("a question about a goal"),
    "answered": _("somebody has answered"),
    "changed": _("a goal has changed"),
    "taken": _("a counter-offer was taken over"),
    "reminder": _("a reminder"),
    "halfway": _("half-way"),
    "silence": _("a goal has gone silent"),
    "handover": _("a handover"),
    "invitation": _("an invitation"),
    "account": _("the account"),
}
"""Why a mail is sent; the administrator sees this and not what it says."""

EFFECT = {1: _("small effect"), 2: _("medium effect"), 3: _("great effect")}
EFFORT = {1: _("small effort"), 2: _("medium effort"), 3: _("great effort")}
"""The grades of an activity: what it does for the goal, and what it costs."""
