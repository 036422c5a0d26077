"""What the command `smarta` calls: main.py, quickly.

A start allocates much and frees nothing, so the collector waits until a command runs that lasts;
and at the end the process goes without taking itself apart, unless something asked to be called.
The two are a tenth and an eighth of `smarta check` on one sentence.
"""

import atexit
import gc
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.disable()
    from smarta.cli.main import main as run

    code = run()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        code = code or 2
    if atexit._ncallbacks():
        raise SystemExit(code)
    os._exit(code)
