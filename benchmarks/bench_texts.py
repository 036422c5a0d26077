"""Sentences a second, against one compiled pattern in the same run; and that time is linear.

The other readers were measured once, on a machine of this kind, beside a pattern that is not kept
(46,300 sentences a second): chrono-node 13,200, dateparser + quantulum3 + proselint together 98.
Ours is lighter than that one, so the share of it is shown and not judged.
"""

import json
import os
import re
import statistics
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from benchmarks.figures import Figure, alternate, seconds
from benchmarks.sentences import some

ON = date(2026, 11, 23)
PATTERN_THEN, CHRONO_THEN, CHAIN_THEN = 46_300, 13_200, 98
FLOOR = re.compile(
    r"\b(?P<number>\d[\d\s.,]*(?:%|kr|mkr|sek|steg|steps|kg|km|min)?)"
    r"|\b(?P<cadence>(?:per|om|i|varje|every|each|an?)\s+(?:dag(?:en)?|vecka(?:n)?|månad(?:en)?|"
    r"kvartal(?:et)?|år(?:et)?|day|week|month|quarter|year))\b"
    r"|\b(?P<time>senast|till|inom|under|före|by|until|within|during|before|no later than)\b"
    r"|\b(?P<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|"
    r"december|january|february|march|may|june|july|august|october)\b",
    re.IGNORECASE,
)


def run() -> Iterator[Figure]:
    """Speed of reading and of judging, then the curve."""
    from smarta import assess, read

    texts = some(1000)
    times = alternate(
        {
            "pattern": lambda: [list(FLOOR.finditer(text)) for text in texts],
            "read": lambda: [read(text, on=ON) for text in texts],
            "assess": lambda: [assess(text, on=ON) for text in texts],
        }
    )
    length = statistics.mean(map(len, texts))
    yield Figure(f"one compiled pattern, {length:.0f} characters", rate(times["pattern"]))
    wanted = max(4000, 40 * CHAIN_THEN, CHRONO_THEN / 3)
    goal = f"a third of chrono-node, 40 chains: {wanted:,.0f}/s"
    yield Figure("read", rate(times["read"]), goal, 1000 / times["read"] >= wanted)
    share = times["pattern"] / times["read"]
    chrono, chain = CHRONO_THEN / PATTERN_THEN, CHAIN_THEN / PATTERN_THEN
    then = f"of that one chrono-node had {chrono:.3f}, the chain {chain:.4f}"
    yield Figure("read, as a share of the pattern", f"{share:.3f}", then)
    judged = 1000 / times["assess"]
    yield Figure("read and assess", rate(times["assess"]), "at least 4,000/s", judged >= 4000)
    yield from corpus(lambda text: assess(text, on=ON))
    yield from curve("read", lambda text: read(text, on=ON))
    yield from curve("assess", lambda text: assess(text, on=ON))


def corpus(work: Callable[[str], object]) -> Iterator[Figure]:
    """The texts of the labelled corpus, where it is there: the one of median length."""
    folder = Path(os.environ.get("SMARTA_CORPUS", "../shared/corpus"))
    if not (folder / "dev.jsonl").is_file():
        return
    lines = (folder / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    texts = sorted((json.loads(line)["text"] for line in lines), key=len)
    middle = texts[len(texts) * 2 // 5 : len(texts) * 3 // 5]
    time = alternate({"assess": lambda: [work(text) for text in middle]}, 9)["assess"]
    speed = len(middle) / time
    name = f"read and assess, corpus texts of {len(middle[len(middle) // 2])} characters"
    yield Figure(name, f"{speed:,.0f}/s", "at least 4,000/s", speed >= 4000)


def rate(time: float) -> str:
    """Sentences a second."""
    return f"{1000 / time:,.0f}/s"


def curve(name: str, work: Callable[[str], object]) -> Iterator[Figure]:
    """Time by length up to 64 KiB, and the growth from 4 to 64 (16 when it is linear)."""
    whole = " ".join(some(2000))
    times = {}
    for kib in (1, 4, 16, 64):
        text = whole[: kib << 10]
        times[kib] = min(seconds(lambda text=text: work(text)) for _ in range(3))
    shown = "  ".join(f"{kib} KiB {time * 1000:.1f} ms" for kib, time in times.items())
    yield Figure(f"{name} by length", "", shown)
    growth = times[64] / times[4]
    yield Figure(f"{name}, 64 KiB against 4 KiB", f"× {growth:.1f}", "16 is linear", growth < 24)
    for title, text in AWKWARD.items():
        small, large = (min(seconds(lambda t=t: work(t)) for _ in range(2)) for t in parts(text))
        growth = f"× {large / small:.1f} for × 4"
        good = large < 8 * small or large < 0.05
        yield Figure(f"{name}, 64 KiB of {title}", f"{large * 1000:.0f} ms", growth, good)


AWKWARD = {
    "digits": "1234567890",
    "spaces": " ",
    "one word": "a",
    "commas": "1,",
    "dates": "31 mars 2027 ",
    "per": "per vecka ",
    "parentheses": "((",
    "dots": ". ",
    "runs": "5k ",
    "changes": "från 5 till 8 ",
    "shares": "5 % ",
    "years": "2027 ",
}


def parts(text: str) -> tuple[str, str]:
    """16 KiB and 64 KiB of the same, after a verb that all of it may depend on."""
    many = "öka " + text * (1 + (64 << 10) // len(text))
    return many[: 16 << 10], many[: 64 << 10]
