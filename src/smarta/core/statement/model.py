"""The parts of a goal, as its finished statement needs them."""

from datetime import date
from typing import NamedTuple

from smarta.core.definition import Definition
from smarta.core.period import Cadence
from smarta.core.quantity import Quantity
from smarta.core.reading.model import Kind, Language


class Involved(NamedTuple):
    """Somebody beside the owner, with what they do or a whole sentence about it ("" if unsaid)."""

    name: str
    role: str = ""

    @property
    def said(self) -> str:
        """The name with the role; a role that is a whole sentence begins with the name already."""
        whole = self.role if self.role.startswith(self.name) else f"{self.name} {self.role}"
        return whole.strip()


class Days(NamedTuple):
    """Days that ask for nothing, both included."""

    start: date
    end: date


class Stage(NamedTuple):
    """What is to be reached on the way by a day."""

    day: date
    text: str


class Plan(NamedTuple):
    """If `when` happens, then `then`: both as clauses, without if and then."""

    when: str
    then: str


class Parts(NamedTuple):
    """Everything that a goal says. Texts are the user's own words; dates are inclusive.

    `who` is empty for a goal in the infinitive, else the owner as the sentence names them ("jag",
    "Elin", "I", "we"). `verb` is an infinitive (English without to). `lead` stands between the
    verb and the amount ("NPS", "för"), `tail` after it ("med nya kunder"). `deadline` is an end
    that is named without being known ("före min 40-årsdag"), with its preposition. `often` is a
    cadence in the words of the text where these say more than it does ("på söndagar").

    `said` is a sentence that is better left as it was written; `holds` names the parts that it
    says itself. The other parts are added to it.
    """

    language: Language
    kind: Kind = "open"
    who: str = ""
    verb: str = ""
    lead: str = ""
    quantity: Quantity | None = None
    tail: str = ""
    cadence: Cadence | None = None
    start: date | None = None
    end: date | None = None
    deadline: str = ""
    where: str = ""
    why: str = ""
    excused: tuple[Days, ...] = ()
    involved: tuple[Involved, ...] = ()
    definition: Definition | None = None
    done_when: str = ""
    resources: str = ""
    limits: str = ""
    how: str = ""
    missing: str = ""
    before: str = ""
    plans: tuple[Plan, ...] = ()
    stages: tuple[Stage, ...] = ()
    first: str = ""
    often: str = ""
    said: str = ""
    holds: frozenset[str] = frozenset()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that keep their capital in the middle of a sentence."""
        return tuple(filter(None, (self.who, *(one.name for one in self.involved))))
