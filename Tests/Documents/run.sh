#!/usr/bin/env bash
# Looks at documents of the built program as their readers do: in a browser, on paper, as text.
#
#   Tests/Documents/run.sh [PYTEST ARGUMENTS]
#
# PRAKTIJKVERKLARING names the program; without it, the debug build. TEMPLATES names a folder of templates to look at
# in place of the program's own. Where the browser or another tool is missing, the tests
# are left out with one line that says so; with CI=true that is a failure.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=Tests/Documents
venv=.build/documents-venv
PRAKTIJKVERKLARING=$(realpath --canonicalize-missing "${PRAKTIJKVERKLARING:-$checkout/.build/debug/praktijkverklaring}")
export PRAKTIJKVERKLARING
if [[ -n ${TEMPLATES:-} ]]; then
  TEMPLATES=$(realpath "$TEMPLATES")
  export TEMPLATES
else
  unset TEMPLATES
fi
cd "$checkout"

missing=()
for tool in chromium chromedriver pdftotext pdfinfo w3m java; do
  command -v "$tool" >/dev/null || missing+=("$tool")
done
cmp -s "$here/requirements.txt" "$venv/installed.txt" || missing+=("the Python packages of $here/requirements.txt")
if [[ ${#missing[@]} -gt 0 ]]; then
  printf -v list '%s, ' "${missing[@]}"
  echo "documents: left out the tests of pages, print and text: no ${list%, } (install with: make document-packages)"
  if [[ ${CI:-} == true ]]; then exit 1; fi
  exit 0
fi
if [[ ! -x $PRAKTIJKVERKLARING ]]; then
  echo "documents: there is no program $PRAKTIJKVERKLARING; build it with: make build" >&2
  exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/documents.XXXXXX")
trap 'rm -rf "$work"' EXIT
CHROMIUM=$(command -v chromium)
CHROMEDRIVER=$(command -v chromedriver)
export CHROMIUM CHROMEDRIVER HOME=$work TMPDIR=$work PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8
unset PYTHONPATH PYTEST_ADDOPTS
# Against a browser that hangs, not a measure of speed.
timeout --kill-after=20 900 "$venv/bin/python" -m pytest -q --tb=short --no-header -p no:cacheprovider \
  --basetemp "$work/made" "$here" "$@"
