"""The finished statement of a goal: its parts, and their prose in Swedish and English."""

from smarta.core.statement.compose import compose, headline, sheet
from smarta.core.statement.model import Days, Involved, Parts, Plan, Stage

__all__ = ["Days", "Involved", "Parts", "Plan", "Stage", "compose", "headline", "sheet"]
