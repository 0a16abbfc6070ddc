#!/usr/bin/env bash
# Runs the scenarios: every other *.sh here, each in a process and a folder of its own, without a network where the system
# allows that.
#
#   Tests/Scenarios/run.sh [NAME…]      all of them, or those whose name holds one of the words
#
# PRAKTIJKVERKLARING is the program that is tried (default: .build/debug/praktijkverklaring).
# A scenario ends with 0 (passed), 77 (skipped, with a line that says why) or anything else (failed).
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 1

PRAKTIJKVERKLARING=$(realpath -m "${PRAKTIJKVERKLARING:-$here/../../.build/debug/praktijkverklaring}")
export PRAKTIJKVERKLARING
cd "$here" || exit 1
if [[ ! -x $PRAKTIJKVERKLARING ]]; then
  echo "There is no program at $PRAKTIJKVERKLARING; build it first." >&2
  exit 1
fi
offline=()
if unshare --net true 2>/dev/null; then offline=(unshare --net); fi

passed=0 failed=0 skipped=0
for scenario in *.sh; do
  name=${scenario%.sh}
  case $name in run | lib) continue ;; esac
  if [[ $# -gt 0 ]]; then
    wanted=false
    for word in "$@"; do [[ $name == *"$word"* ]] && wanted=true; done
    $wanted || continue
  fi
  output=$(${offline[@]+"${offline[@]}"} bash "$scenario" 2>&1 </dev/null)
  status=$?
  case $status in
    0) passed=$((passed + 1)) && echo "passed   $name" ;;
    77) skipped=$((skipped + 1)) && echo "skipped  $name" ;;
    *) failed=$((failed + 1)) && echo "FAILED   $name (status $status)" ;;
  esac
  [[ -n $output ]] && sed 's/^/         /' <<<"$output"
done
if [[ $skipped -gt 0 ]]; then echo "$skipped skipped"; fi
echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $((passed + skipped)) -gt 0 ]]
