"""The settings as the type checker reads them: with a data folder of its own, from src."""

import os
import sys
import tempfile

sys.path.insert(0, "src")
os.environ["SMARTA_DATA"] = tempfile.mkdtemp(prefix="smarta-types-")

from smarta.web.settings import *  # noqa: F403
