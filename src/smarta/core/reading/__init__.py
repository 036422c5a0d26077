"""Text → Reading."""

from smarta.core.reading.model import Form, Kind, Language, Phrase, Reading

__all__ = ["Form", "Kind", "Language", "Phrase", "Reading"]
