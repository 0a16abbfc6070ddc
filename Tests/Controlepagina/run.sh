#!/usr/bin/env bash
# Tries the verification page: its parts in node, and whole pages in a real browser.
#
#   Tests/Controlepagina/run.sh [WORD]      only the tests whose file name holds the word
#
# PRAKTIJKVERKLARING names the program; without it, the debug build. What this machine has no tool for is left out with one
# line that says so; with CI=true that is a failure.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$checkout"
here=Tests/Controlepagina
venv=.build/documents-venv
word=${1:-}
PRAKTIJKVERKLARING=$(realpath --canonicalize-missing "${PRAKTIJKVERKLARING:-$checkout/.build/debug/praktijkverklaring}")
export PRAKTIJKVERKLARING

left_out() {
  echo "controlepagina: left out the tests in $1: no $2 (install with: make document-packages)"
  if [[ ${CI:-} == true ]]; then exit 1; fi
}

if [[ ! -x $PRAKTIJKVERKLARING ]]; then
  echo "controlepagina: there is no program $PRAKTIJKVERKLARING; build it with: make build" >&2
  exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/controlepagina.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME=$work TMPDIR=$work PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 XDG_STATE_HOME=$work/state

in_node= failed=false
mapfile -t scripts < <(find "$here" -name "*$word*.test.mjs" | sort)
if [[ ${#scripts[@]} -gt 0 ]]; then
  if command -v node >/dev/null; then
    # Beside the browser, which mostly waits. The limit is against a page that hangs, not a measure of speed.
    timeout --kill-after=20 900 node --test --test-concurrency=2 --test-reporter=spec "${scripts[@]}" >"$work/node.log" 2>&1 &
    in_node=$!
  else
    left_out node node
  fi
fi

mapfile -t pages < <(find "$here" -name "test_*$word*.py" | sort)
if [[ ${#pages[@]} -gt 0 ]]; then
  missing=()
  for tool in node chromium chromedriver; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  cmp -s Tests/Documents/requirements.txt "$venv/installed.txt" || missing+=("the Python packages of the document tests")
  if [[ ${#missing[@]} -gt 0 ]]; then
    printf -v list '%s, ' "${missing[@]}"
    left_out "a browser" "${list%, }"
  else
    CHROMIUM=$(command -v chromium)
    CHROMEDRIVER=$(command -v chromedriver)
    export CHROMIUM CHROMEDRIVER
    timeout --kill-after=20 900 "$venv/bin/python" -m pytest -q --tb=short --no-header -p no:cacheprovider \
      --basetemp "$work/made" "${pages[@]}" || failed=true
  fi
fi

if [[ -n $in_node ]]; then
  wait "$in_node" || failed=true
  cat "$work/node.log"
fi
if $failed; then exit 1; fi
