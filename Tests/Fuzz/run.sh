#!/usr/bin/env bash
# Fuzzes from the kept corpus, as many targets at a time as there are cores.
#   Tests/Fuzz/run.sh [SECONDS [TARGET…]]   each of these targets, or all, for so many seconds (20)
#   Tests/Fuzz/run.sh smoke                 all: 30 seconds for what most comes from others' hands, 5 for the rest
# What is found new goes into .build/fuzz/TARGET, and what was said into .build/fuzz/TARGET.log. A crasher makes the run
# fail when the others are done; it belongs in a test and in the corpus (see docs/testing.md).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
first=(xml record template manifest note proof sshsig signers sheet)
rest=(page logo bucket key status keylist zip tar qr)

build=$(cd ../.. && pwd)/.build
seconds=${1:-20}
targets=("${@:2}")
work=()
if [[ $seconds == smoke ]]; then
  for target in "${first[@]}"; do work+=("$target" 30); done
  for target in "${rest[@]}"; do work+=("$target" 5); done
else
  if [[ ${#targets[@]} -eq 0 ]]; then targets=("${first[@]}" "${rest[@]}"); fi
  for target in "${targets[@]}"; do work+=("$target" "$seconds"); done
fi

fuzz() {
  local target=$1 seconds=$2 found=$FUZZ_BUILD/fuzz/$1
  local log=$found.log dictionary=()
  if [[ -f dictionaries/$target.dict ]]; then dictionary=("-dict=dictionaries/$target.dict"); fi
  mkdir -p "$found"
  # Without -max_len inputs grow to 4096 bytes, or to the largest of the corpus.
  if "$FUZZ_BUILD/fuzz-build/debug/fuzz" "$target" "$found" "corpus/$target" "${dictionary[@]}" \
    -max_total_time="$seconds" -timeout=10 -artifact_prefix="$found-crash-" -print_final_stats=1 >"$log" 2>&1; then
    echo "fuzz: $target: $(sed -nE 's/^#[0-9]+\tDONE *(cov: [0-9]+).*/\1/p' "$log"), $(tail -n 50 "$log" | grep '^Done ')"
  else
    # All but the lines of progress.
    { grep -vE '^#[0-9]+\s' "$log" || true; echo "fuzz: $target: FAILED"; } >"$log.failed"
    cat "$log.failed"
    return 1
  fi
}
export -f fuzz
export FUZZ_BUILD=$build
# With Swift's own backtracer a crash would hang.
export SWIFT_BACKTRACE=enable=no
# libxml2 keeps what it allocates once; only growth would be a leak, and that is not looked for here.
export ASAN_OPTIONS=detect_leaks=0

swift build --scratch-path "$build/fuzz-build" -Xswiftc -sanitize=fuzzer,address
printf '%s\n' "${work[@]}" | xargs -P "$(nproc)" -n 2 bash -c 'fuzz "$@"' fuzz
