"""What a unit means: what counts as one, what does not, and how a machine can tell."""

from smarta.core.definition.model import (
    Case,
    Definition,
    DefinitionChange,
    conflicts,
    counted,
    definition_from_json,
    definition_to_json,
    differences,
    in_force,
)
from smarta.core.definition.suggested import all_suggested, suggested

__all__ = [
    "Case",
    "Definition",
    "DefinitionChange",
    "all_suggested",
    "conflicts",
    "counted",
    "definition_from_json",
    "definition_to_json",
    "differences",
    "in_force",
    "suggested",
]
