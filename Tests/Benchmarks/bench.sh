#!/bin/bash
# Measures the program against a Python program that does the same work: bench.sh [N] [--memory] [--rounds R] [--disk DIR]
# or only the rendering of documents, inside one process: bench.sh --rendering [--rounds R]
# or only what is done with a finished batch, checking, sealing, bundling: bench.sh [N] --finished [--rounds R] [--disk DIR]
# or only how near it is to what nobody can do without: bench.sh [N] --limits [--rounds R] [--disk DIR]
# See README.md beside this file. It prints figures and passes or fails on none.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
venv=$checkout/.build/bench-venv

install() { # installs Debian packages where that can be done, and says which are needed where it cannot
  echo "bench.sh: installing $*" >&2
  if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root=sudo; else
    echo "bench.sh: these packages are missing; install them first: $*" >&2
    exit 2
  fi
  $as_root apt-get install -y -q "$@" >&2
}

[ -x /usr/bin/time ] || install time
if ! "$venv/bin/python" -c 'import lxml, jinja2, minijinja, orjson' 2>/dev/null; then
  python3 -m venv "$venv" || { install python3-venv && python3 -m venv "$venv"; }
  "$venv/bin/pip" install --quiet --disable-pip-version-check lxml jinja2 minijinja orjson
fi

# BUILD_LOCK may name a command that builds go through (flock, on a machine that several people use);
# PROGRAM a binary to measure instead of the checkout's.
program=${PROGRAM:-$checkout/.build/release/praktijkverklaring}
cd "$checkout"
if [[ " $* " != *" --finished "* && " $* " != *" --limits "* ]]; then
  ${BUILD_LOCK:-} Scripts/build-release.sh --package-path "$here/Rendering" --scratch-path .build/rendering >&2
fi
if [ -z "${PROGRAM:-}" ] && [[ " $* " != *" --rendering "* ]]; then ${BUILD_LOCK:-} Scripts/build-release.sh >&2; fi

exec "$venv/bin/python" "$here/measure.py" --program "$program" --renderer .build/rendering/release/rendering "$@"
