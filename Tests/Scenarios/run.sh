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

results=$(mktemp -d) || exit 1
trap 'rm -rf "$results"' EXIT

# Plays one scenario; what it printed and how it ended go into files.
play() {
  local began=$SECONDS status=0
  ${offline[@]+"${offline[@]}"} bash "$1.sh" >"$results/$1.out" 2>&1 </dev/null || status=$?
  echo "$status $((SECONDS - began))" >"$results/$1.status"
}

names=()
for scenario in *.sh; do
  name=${scenario%.sh}
  case $name in run | lib) continue ;; esac
  wanted=true
  if [[ $# -gt 0 ]]; then
    wanted=false
    for word in "$@"; do [[ $name == *"$word"* ]] && wanted=true; done
  fi
  $wanted && names+=("$name")
done

# As many at a time as there are cores.
for name in ${names[@]+"${names[@]}"}; do
  while [[ $(jobs -rp | wc -l) -ge $(nproc) ]]; do wait -n; done
  play "$name" &
done
wait

passed=0 failed=0 skipped=0
for name in ${names[@]+"${names[@]}"}; do
  read -r status seconds 2>/dev/null <"$results/$name.status" || status=none seconds=0
  case $status in
    0)
      passed=$((passed + 1)) && echo "passed   $name$([[ $seconds -lt 10 ]] || echo " ($seconds s)")"
      ;;
    77) skipped=$((skipped + 1)) && echo "skipped  $name" ;;
    *) failed=$((failed + 1)) && echo "FAILED   $name (status $status)" ;;
  esac
  [[ -s $results/$name.out ]] && sed 's/^/         /' "$results/$name.out"
done
if [[ $skipped -gt 0 ]]; then echo "$skipped skipped"; fi
echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $((passed + skipped)) -gt 0 ]]
