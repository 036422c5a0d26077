"""The cast of the web tests, on databases that are committed to and migrated."""

from tests.web.conftest import *  # noqa: F403
