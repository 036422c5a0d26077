"""Text → Reading."""

from smarta.core.reading.model import Form, Kind, Language, Phrase, Reading
from smarta.core.reading.read import read, understand

__all__ = ["Form", "Kind", "Language", "Phrase", "Reading", "read", "understand"]
