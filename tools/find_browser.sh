#!/bin/sh
# Prints the Chromium that the browser tests use. Installs Debian's where root may; never skips.
set -eu
found() { command -v chromium || command -v chromium-browser || command -v google-chrome || command -v chrome; }
if found; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi
found || { echo "The browser tests need Chromium or Chrome. Install one, then run make test again." >&2; exit 1; }
