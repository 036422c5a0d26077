"""The web tests' settings, before anything reads them. The core's tests need none of this."""

import os
import tempfile

FOLDER = tempfile.mkdtemp(prefix="smarta-tests-")
os.environ["DJANGO_SETTINGS_MODULE"] = "smarta.web.settings"
os.environ["SMARTA_DATA"] = FOLDER
os.environ["SMARTA_SECRET_KEY"] = "only for tests, and long enough to pass the check"
for name in [name for name in os.environ if name.startswith("SMARTA_")]:
    if name not in {"SMARTA_DATA", "SMARTA_SECRET_KEY"}:
        del os.environ[name]
