#!/bin/sh
# Every test, in the order that fails fastest; pytest's own closing line comes last.
set -eu
PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}
export PYTHONDONTWRITEBYTECODE=

# A name on the PATH may be a shim for a version that is not there, so each is asked to run.
newest=
for found in python3.13 "$HOME"/.pyenv/versions/3.13*/bin/python3.13; do
    if "$found" -c '' 2>/dev/null; then newest=$found; fi
done
if [ -n "$newest" ]; then
    echo "== The core on Python 3.13"
    if [ ! -e "$VENV-3.13/test.done" ] || [ requirements/test.lock -nt "$VENV-3.13/test.done" ]; then
        "$newest" -m venv "$VENV-3.13"
        "$VENV-3.13/bin/python" -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements/test.lock
        touch "$VENV-3.13/test.done"
    fi
    "$VENV-3.13/bin/python" -m pytest -q -n 2 -p no:django tests/core tests/catalogue tests/cases
fi

echo "== The web part on PostgreSQL"
"$PYTHON" tools/with_postgres.py "$PYTHON" -m pytest -q -n 2 tests/web tests/databases

echo "== Everything on SQLite, the browser and the documentation's examples"
exec "$PYTHON" -m pytest -q -n 2
