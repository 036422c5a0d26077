"""`make bench`: every `bench_*.py` in this folder, one after the other.

python -m benchmarks [NAME…]     NAME is a part of a file's name, such as texts
"""

import sys
from importlib import import_module
from pathlib import Path


def main(wanted: list[str]) -> int:
    """Print the figures; 1 when a goal was missed."""
    good = True
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if wanted and not any(name in path.stem for name in wanted):
            continue
        module = import_module(f"benchmarks.{path.stem}")
        print(path.stem.removeprefix("bench_"), "–", (module.__doc__ or "").split("\n")[0])
        for figure in module.run():
            print(figure, flush=True)
            good = good and figure.good is not False
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
