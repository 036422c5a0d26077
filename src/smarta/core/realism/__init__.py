"""Step R from evidence: what one's own history says of a goal before it is accepted."""

from smarta.core.realism.facts import Offer, Realism, realism
from smarta.core.realism.rest import Rest, rest
from smarta.core.realism.words import sentences

__all__ = ["Offer", "Realism", "Rest", "realism", "rest", "sentences"]
