"""A goal text with something added: where the addition goes, and when none can be made.

What is added stands after the words of the goal and before what closes them: a full stop, quotation
marks, a remark in brackets, a hashtag. Nothing else of the text is touched.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from smarta.core.quantity import Span

LONGEST = 300
"""Characters: a longer text is better changed by hand than repeated in a suggestion."""


class Body(NamedTuple):
    """`text` is what an addition follows, `closing` what it goes before.

    `addable` is False where several sentences, or one that breaks off, leave no place for it.
    """

    text: str
    closing: str
    addable: bool


_REMARK = re.compile(
    r"\s+(?:\([^()]*\)|\[[^\[\]]*\]|#\w+|[^\w\s.,;:!?()\[\]“”\"'’»%‰°+€$£_\-–—]+)$"
)
_CLOSERS = "”\"’'»*`"
_OPENERS = {"”": "”“„", '"': '"', "’": "‘", "'": "'", "»": "«»", "*": "*", "`": "`"}
_BREAK = re.compile(r"[.!?…][”\"*)]*\s+\S")
_SHORTENED = (
    r"[\W_]*(?:\d+|\w\d*|[ivx]+|[a-zåäö](?:\.[a-zåäö]+)+|ca|cirka|inkl|exkl|incl|resp|st|dr|mr|mrs|ms|"
    r"no|nr|kl|vs|approx|etc|osv|tel|min|max|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|de[cz]|"
    r"bl\.?a|fr\.o\.m|ggr|avg|dvs|mån|tis|ons|tors?|fre|lör|sön)"
)
"""Made into a pattern by the few texts that need it: that takes a good part of a start."""
_UNFINISHED = frozenset(
    "och and eller or att to samt med with för for av of the en ett a an i in & +".split()  # noqa: SIM905
)


@lru_cache(maxsize=16)
def body(text: str) -> Body:
    """The text, ready for an addition."""
    whole = text.strip()
    kept, closing = whole, ""
    while not kept[-1:].isalnum() or "#" in kept:
        shorter = _peeled(kept)
        if shorter == kept:
            break
        closing = kept[len(shorter) :] + closing
        kept = shorter
    if closing and not closing.strip(",;: "):
        closing = ""
    unfinished = kept.rpartition(" ")[2].casefold() in _UNFINISHED
    return Body(kept, closing, not unfinished and not _broken(kept))


def _peeled(kept: str) -> str:
    """The text without the last thing that closes it, or as it is."""
    last = kept[-1:]
    if last in _CLOSERS and last and any(c in kept[:-1] for c in _OPENERS[last]):
        return kept[:-1]
    if last in ".!?;,:…" or last.isspace():
        return kept[:-1]
    found = _REMARK.search(kept) if last in ")]" or not last.isascii() or "#" in kept else None
    return kept[: found.start()] if found and found.start() else kept


def _closed(whole: str) -> str:
    """The text with a full stop, unless something closes it already."""
    whole = whole.rstrip(",;: ")
    ended = whole.rstrip(_CLOSERS)[-1:] in (".", "!", "…")
    return whole if ended else whole + "."


def _broken(kept: str) -> bool:
    """Whether another sentence begins within the text."""
    return any(not _is_shortened(kept, found.start()) for found in _BREAK.finditer(kept))


def _is_shortened(kept: str, end: int) -> bool:
    """Whether the word before a full stop is an abbreviation or the number of a list."""
    words = kept[max(0, end - 20) : end].split()
    return not words or re.fullmatch(_SHORTENED, words[-1], re.IGNORECASE) is not None


def reworded(
    template: str, text: str, span: Span | None, values: Mapping[str, Any] | None
) -> str | None:
    """The template filled in, with a capital where the text has one; None where it does not fit.

    {text} is the text up to what closes it, {whole} the text as a closed sentence, {words} those of
    the span, {before} and {after} what stands around them.
    """
    if len(text) > LONGEST:
        return None
    if template.startswith("{text}"):
        kept, closing, addable = body(text)
        added = template.removeprefix("{text}")
        return f"{kept}{added}{closing}" if addable else None
    told = dict(values or {})
    if template.startswith("{whole}"):
        told["whole"] = _closed(text.strip())
    elif span is not None:
        told["words"] = text[span[0] : span[1]]
        told["before"], told["after"] = text[: span[0]], text[span[1] :]
    said = template.format_map(told).strip()
    return said[:1].upper() + said[1:] if text[:1].isupper() or text[:1].isdigit() else said
