"""`make bench`: every `bench_*.py` in this folder, one after the other.

python -m benchmarks [--strict] [NAME…]     NAME is a part of a file's name, such as texts
"""

import sys
from importlib import import_module
from pathlib import Path


def main(words: list[str]) -> int:
    """Print the figures and what was missed; 1 for a miss only with --strict."""
    wanted = [word for word in words if word != "--strict"]
    missed = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if wanted and not any(name in path.stem for name in wanted):
            continue
        module = import_module(f"benchmarks.{path.stem}")
        print(path.stem.removeprefix("bench_"), "–", (module.__doc__ or "").split("\n")[0])
        for figure in module.run():
            print(figure, flush=True)
            if figure.good is False:
                missed.append(figure.name)
    print("every goal was reached" if not missed else "missed: " + "; ".join(missed))
    return 1 if missed and "--strict" in words else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
