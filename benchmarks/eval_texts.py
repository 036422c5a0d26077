"""How well goal texts are judged, against a labelled corpus that lives outside this project.

    python -m benchmarks.eval_texts [CORPUS] [--all-misses] [--half visible|held-out]

CORPUS is a folder with `dev.jsonl` and `dev_typed.jsonl` (default: SMARTA_CORPUS, else
../shared/corpus). The lines in FILES may be read while working on the rules; the
others are the honest check, and only their scores are printed.

Formula: linear-weighted kappa = 1 − Σ w·observed / Σ w·expected with w = |i − j| over the
verdicts open, partly, met. F1 counts a filled answer that equals the label as right.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

TODAY = date(2026, 11, 23)
LEVELS = ("open", "partly", "met")
FIELDS = ("quantity", "per", "start", "end")
SPOKEN = {"quantity": "amount", "per": "cadence", "start": "start", "end": "end"}
# Lines (from 1) that may be read: the files hold Swedish first, then English, and a share of each
# language stays unread.
FILES = {
    "dev.jsonl": {*range(1, 65), *range(66, 113)},
    "dev_typed.jsonl": {*range(1, 21), *range(27, 34)},
}


class Case(NamedTuple):
    """One labelled text, and what the program answered (same keys as the label)."""

    label: dict[str, Any]
    answer: dict[str, Any]


def scored(case: Case, field: str) -> bool:
    """Whether two careful people would agree on this field, so that it counts."""
    return field not in case.label.get("either", ())


def wanted(case: Case, field: str) -> Any:
    """The label; where the raters differed, whichever of the two was answered."""
    options = [case.label[field]]
    if f"{field}_alt" in case.label:
        options.append(case.label[f"{field}_alt"])
    return case.answer[field] if case.answer[field] in options else options[0]


def right(case: Case, field: str) -> bool:
    """Whether the answer equals the label (numbers to within rounding)."""
    label, answer = wanted(case, field), case.answer[field]
    if isinstance(label, int | float) and isinstance(answer, int | float):
        return abs(label - answer) <= 1e-9 * max(1.0, abs(label))
    return bool(label == answer)


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Linear-weighted kappa of (label, answer) pairs; nan when the labels do not vary."""
    rank = {level: i for i, level in enumerate(LEVELS)}
    points = [(rank[a], rank[b]) for a, b in pairs]
    observed = sum(abs(a - b) for a, b in points) * len(points)
    expected = sum(abs(a - b) for a, _ in points for _, b in points)
    return 1 - observed / expected if expected else float("nan")


def f1(cases: Iterable[Case], field: str) -> tuple[float, int, int]:
    """F1 of a field, with the numbers of filled labels and filled answers."""
    used = [c for c in cases if scored(c, field)]
    labelled = sum(wanted(c, field) is not None for c in used)
    answered = sum(c.answer[field] is not None for c in used)
    hits = sum(c.answer[field] is not None and right(c, field) for c in used)
    total = labelled + answered
    return (2 * hits / total if total else float("nan")), labelled, answered


def share(cases: Iterable[Case], test: Callable[[Case], bool]) -> float:
    """The share of the cases for which the test holds."""
    results = [test(c) for c in cases]
    return sum(results) / len(results) if results else float("nan")


def answer(text: str) -> dict[str, Any]:
    """What the program says about a text, under the label's names."""
    from smarta import assess

    found = assess(text, on=TODAY)
    reading = found.reading
    amount = reading.quantity
    verdicts = {letter: found.letters[letter].verdict for letter in "SMT"}
    return verdicts | {
        "lang": reading.language,
        "kind": reading.kind,
        "quantity": None if amount is None else float(amount.value),
        "per": reading.cadence.unit if reading.cadence else None,
        "start": reading.start.isoformat() if reading.start else None,
        "end": reading.end.isoformat() if reading.end else None,
    }


def load(path: Path) -> list[dict[str, Any]]:
    """The labelled lines of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def halves(corpus: Path) -> dict[str, list[dict[str, Any]]]:
    """The part that may be looked at, and the part that may not."""
    parts: dict[str, list[dict[str, Any]]] = {"visible": [], "held-out": []}
    for name, seen in FILES.items():
        for number, row in enumerate(load(corpus / name), 1):
            parts["visible" if number in seen else "held-out"].append(row)
    return parts


def judge(rows: Iterable[dict[str, Any]]) -> list[Case]:
    """Every row with the program's answer."""
    return [Case(row, answer(row["text"])) for row in rows]


def table(cases: Sequence[Case]) -> list[str]:
    """The scores, as lines: per language, then over both."""
    lines = []
    for language in ("sv", "en"):
        part = [c for c in cases if c.label["lang"] == language]
        lines.append(f"  {language} ({len(part)})  " + "   ".join(kappas(part)))
    lines.append("  F1     " + "   ".join(f1_line(cases, field) for field in FIELDS))
    without = [c for c in cases if scored(c, "quantity") and c.label["quantity"] is None]
    filled = [c for c in cases if scored(c, "quantity") and c.answer["quantity"] is not None]
    lines.append(
        f"  no amount where there is none {share(without, lambda c: right(c, 'quantity')):.3f}"
        f" of {len(without)}   amounts that are right "
        f"{share(filled, lambda c: right(c, 'quantity')):.3f} of {len(filled)}"
    )
    kinds = [c for c in cases if scored(c, "kind")]
    lines.append(
        f"  right kind {share(kinds, lambda c: right(c, 'kind')):.3f}"
        f"   right language {share(cases, lambda c: right(c, 'lang')):.3f}"
    )
    return lines


def kappas(cases: Sequence[Case]) -> list[str]:
    """Kappa of each letter, with how many it rests on."""
    out = []
    for letter in "SMT":
        used = [c for c in cases if scored(c, letter)]
        value = kappa([(wanted(c, letter), c.answer[letter]) for c in used])
        out.append(f"{letter} {value:.3f} (n={len(used)})")
    return out


def f1_line(cases: Sequence[Case], field: str) -> str:
    """One field's F1, as words."""
    value, labelled, answered = f1(cases, field)
    return f"{SPOKEN[field]} {value:.3f} ({labelled} labelled, {answered} answered)"


def misses(cases: Iterable[Case]) -> list[str]:
    """Each text with what was answered instead of the label."""
    lines = []
    fields = ("lang", "kind", "S", "M", "T", *FIELDS)
    for case in cases:
        wrong = [f for f in fields if scored(case, f) and not right(case, f)]
        if wrong:
            said = ", ".join(f"{f} {case.answer[f]} ≠ {case.label[f]}" for f in wrong)
            lines.append(f"  {case.label['id']}: {said}\n      {case.label['text']}")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 2 when the corpus is not there."""
    parser = argparse.ArgumentParser(prog="eval_texts", description=(__doc__ or "").split("\n")[0])
    default = os.environ.get("SMARTA_CORPUS", "../shared/corpus")
    parser.add_argument("corpus", nargs="?", default=default)
    parser.add_argument("--all-misses", action="store_true", help="show the held-out texts too")
    parser.add_argument("--half", choices=("visible", "held-out"), help="only this half")
    chosen = parser.parse_args(arguments)
    corpus = Path(chosen.corpus)
    if not all((corpus / name).is_file() for name in FILES):
        print(f"{corpus}: no labelled texts here (SMARTA_CORPUS names the folder)", file=sys.stderr)
        return 2
    for half, rows in halves(corpus).items():
        if chosen.half in (None, half):
            cases = judge(rows)
            print(f"{half} ({len(cases)} texts)", *table(cases), sep="\n")
            if half == "visible" or chosen.all_misses:
                print("misses", *misses(cases), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
