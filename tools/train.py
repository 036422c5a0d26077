"""Learn the weights of words from labelled statements, and write them.

    python tools/train.py [--try] FOLDER ...

A folder holds text files of our own (`training/`, `tests/core/judged/`: "mmo done | the text", the
verdicts of S, M and T and the kind), or the corpus, of which only the lines are taken that may be
read. The language is the end of a file's name.
`--try` writes nothing: five times it leaves a fifth of the statements out, and prints how well the
verdicts on those agree with their labels, for the branches alone and for the branches weighed.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from benchmarks.eval_texts import FILES, kappa, load  # noqa: E402

from smarta.core.reading import weighing  # noqa: E402
from smarta.core.reading.amounts import chosen  # noqa: E402
from smarta.core.reading.form import form_of  # noqa: E402
from smarta.core.reading.model import Kind  # noqa: E402
from smarta.core.reading.read import parse  # noqa: E402
from smarta.core.reading.sense import by_branches, plainly  # noqa: E402
from smarta.core.reading.syntax import find_clause  # noqa: E402

WEIGHTS = ROOT / "src" / "smarta" / "core" / "lexicons" / "weights"
GRADES = {"o": "open", "p": "partly", "m": "met"}
AGAINST = (
    ("partly", ("open", "met")),
    ("partly", ("open", "met")),
    ("open", ("done", "level", "limit")),
)
"""For S, M and the kind: what the others are weighed against, and these. They are the columns."""
TODAY = date(2026, 11, 23)
SEEN = 10
"""In how many statements a feature must stand to have weights."""
LOOSE = 0.3
"""How loosely the weights follow the statements: scikit-learn's C, chosen by `--try`."""
PARTS = 5
TRUST = 0.5
"""What the verdict of a branch weighs. Statements that were at hand while the branches were written
say too much for these, so it is set by texts that neither the branches nor the weights had seen."""


class Example(NamedTuple):
    """A labelled statement: its features, what the branches said, and its labels: S, M, kind."""

    features: dict[str, float]
    said: tuple[str, str, str]
    labels: tuple[str, str, str]


def lines(language: str, folders: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """(label, text) of every statement in the language: of the lines of its text files, and of the
    lines of a corpus that may be read."""
    for folder in folders:
        for path in sorted(folder.glob(f"*{language}.txt")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if line and not line.startswith("#"):
                    label, _, text = line.partition(" | ")
                    yield label, text.strip()
        for name in sorted(FILES):
            rows = load(folder / name) if (folder / name).exists() else []
            for number, row in enumerate(rows, 1):
                if number in FILES[name] and row["lang"] == language:
                    yield f"{row['S'][0]}{row['M'][0]} {row['kind']}", row["text"]


def example(label: str, text: str, language: str) -> Example | None:
    """None for a statement whose amount, cadence or form decides: nothing is weighed there."""
    parsed = parse(text, on=TODAY, language=language)  # type: ignore[arg-type]
    clause = find_clause(parsed)
    cadence = parsed.cadences[0].cadence if parsed.cadences else None
    quantity = chosen(parsed.amounts)
    form = form_of(clause, quantity, cadence)
    if quantity is not None or cadence is not None or form in ("empty", "question"):
        return None
    if plainly(clause, form, cadence):
        return None
    kind, specific, measurable, _ = by_branches(clause, form, cadence)
    marks = weighing.marks_of(clause, form)
    features = {f"{group} {name}": 1.0 for group, names in marks for name in names}
    words = weighing.words_of(clause)
    for word in words:
        for part in weighing.parts_of(word):
            features[part] = features.get(part, 0.0) + 1 / sqrt(len(words))
    verdicts, _, labelled = label.partition(" ")
    labels = (GRADES[verdicts[0]], GRADES[verdicts[1]], labelled)
    return Example(features, (specific, measurable, kind), labels)


class Learnt:
    """The names of the features and, for each, its weights, a column each."""

    def __init__(self, names: list[str], weights: np.ndarray) -> None:
        self.names = names
        self.weights = weights
        self.place = {name: i for i, name in enumerate(names)}

    def judged(self, one: Example) -> tuple[str, str, str]:
        """What the weights say of S and M, and of the kind."""
        specific, measurable, kind = one.said
        features = one.features | {f"S {specific}": 1, f"M {measurable}": 1, f"kind {kind}": 1}
        known = [(self.place[name], features[name]) for name in features if name in self.place]
        a, b, c, d, *kinds = sum(self.weights[i] * value for i, value in known)
        said: Kind = kind  # type: ignore[assignment]
        return weighing.verdict(a, b), weighing.verdict(c, d), weighing.likeliest(said, kinds)


def learn(examples: Sequence[Example]) -> Learnt:
    vectoriser = DictVectorizer()
    matrix = vectoriser.fit_transform([one.features for one in examples])
    kept = np.asarray((matrix != 0).sum(axis=0)).ravel() >= SEEN
    matrix = matrix[:, kept]
    names = [
        name for name, keep in zip(vectoriser.get_feature_names_out(), kept, strict=True) if keep
    ]
    columns = []
    for place, (base, others) in enumerate(AGAINST):
        rows = [i for i, one in enumerate(examples) if one.labels[place] in (base, *others)]
        model = LogisticRegression(C=LOOSE, max_iter=4000)
        model.fit(matrix[rows], [examples[i].labels[place] for i in rows])
        weight = dict(zip(model.classes_, model.coef_, strict=True))
        always = dict(zip(model.classes_, model.intercept_, strict=True))
        for other in others:
            row = weight[other] - weight[base]
            row[names.index("is stated")] += always[other] - always[base]
            columns.append(row)
    return Learnt(names, np.array(columns).T)


def trusting(learnt: Learnt, trust: float) -> Learnt:
    """With what the branches said added to the features."""
    names, rows, first = list(learnt.names), [learnt.weights], 0
    for group, (base, others) in zip(("S", "M", "kind"), AGAINST, strict=True):
        for said in (base, *others):
            row = np.zeros((1, len(weighing.COLUMNS)))
            if said == base:
                row[0, first : first + len(others)] = -trust
            else:
                row[0, first + others.index(said)] = trust
            names.append(f"{group} {said}")
            rows.append(row)
        first += len(others)
    return Learnt(names, np.vstack(rows))


def attempt(examples: Sequence[Example], trust: float) -> None:
    """Print the agreement on statements that were left out."""
    alone: list[list[tuple[str, str]]] = [[], [], []]
    weighed: list[list[tuple[str, str]]] = [[], [], []]
    for part in range(PARTS):
        rest = [one for i, one in enumerate(examples) if i % PARTS != part]
        learnt = trusting(learn(rest), trust)
        for one in examples[part::PARTS]:
            for place, found in enumerate(learnt.judged(one)):
                alone[place].append((one.labels[place], one.said[place]))
                weighed[place].append((one.labels[place], found))
    for name, before, after in zip("SM", alone, weighed, strict=False):
        print(f"  {name}: branches {kappa(before):.3f}, weighed {kappa(after):.3f}")
    before, after = (sum(a == b for a, b in pairs[2]) / len(pairs[2]) for pairs in (alone, weighed))
    print(f"  kind: branches {before:.0%}, weighed {after:.0%}")


def write(learnt: Learnt, path: Path) -> None:
    """One feature a line, with its weights; those that would be nought are left out."""
    rows = np.rint(learnt.weights / weighing.STEP).astype(int)
    pairs = sorted(zip(learnt.names, rows.tolist(), strict=True))
    text = "\n".join(f"{name}\t{' '.join(map(str, row))}" for name, row in pairs if any(row))
    path.write_text(text + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--try", action="store_true", dest="trying")
    options = parser.parse_args(arguments)
    for language in ("sv", "en"):
        rows = lines(language, options.folders)
        found = [example(label, text, language) for label, text in rows]
        examples = [one for one in found if one is not None]
        print(f"{language}: {len(examples)} statements without an amount of {len(found)}")
        if options.trying:
            attempt(examples, TRUST)
        else:
            learnt = trusting(learn(examples), TRUST)
            write(learnt, WEIGHTS / f"{language}.tsv")
    return 0


if __name__ == "__main__":
    sys.exit(main())
