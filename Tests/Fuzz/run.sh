#!/usr/bin/env bash
# Fuzzes each target for some seconds from the kept corpus: Tests/Fuzz/run.sh [SECONDS [TARGET…]]
# What is found new goes into .build/fuzz/TARGET; a crasher ends the run, and belongs in a test and in the corpus.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here"
seconds=${1:-20}
targets=("${@:2}")
if [[ ${#targets[@]} -eq 0 ]]; then targets=(xml template page logo manifest record note proof bucket key status keylist zip sshsig signers qr); fi

build=$here/../../.build/fuzz-build
swift build --scratch-path "$build" -Xswiftc -sanitize=fuzzer,address
# With Swift's own backtracer a crash would hang.
export SWIFT_BACKTRACE=enable=no
# libxml2 keeps what it allocates once; only growth would be a leak, and that is not looked for here.
export ASAN_OPTIONS=detect_leaks=0
for target in "${targets[@]}"; do
  found=$here/../../.build/fuzz/$target
  mkdir -p "$found"
  echo "fuzz: $target for $seconds s"
  "$build/debug/fuzz" "$target" "$found" "corpus/$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 \
    -artifact_prefix="$found-crash-" -print_final_stats=1 -verbosity=0
done
