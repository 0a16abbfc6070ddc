#!/usr/bin/env bash
# Runs the tests of the modules and some scenarios with a program that looks for wrong uses of memory while it runs, then with
# one that looks for data races.
#
#   Scripts/sanitize.sh [address|thread …]      one of them, or both
#
# Each has a build of its own (.build/asan, .build/tsan; several minutes the first time). A report fails the run, whatever
# became of the test in which it came: reports go into files, since many scenarios expect the program to fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What works on several blocks at once or is stopped meanwhile, what reads hostile bytes, and what calls each C library.
scenarios=(
  documents-are-the-same-for-any-number-of-jobs
  shards-together-are-one-run
  merge-takes-the-sheets-that-records-name
  interrupted-run-says-what-was-done
  two-runs-into-one-folder-are-kept-apart
  two-status-runs-at-once-never-make-one-list-twice
  hostile-dossiers-are-one-clear-error
  hostile-records-are-refused-with-a-place
  verify-tells-what-was-changed-in-a-batch
  verify-tells-what-the-leerbedrijf-signed
  bundle-holds-what-a-holder-needs
  publish-lays-out-what-anyone-may-read
  qr-codes-ask-for-keys-and-an-address
)

# With Swift's own backtracer a report would wait for it.
export SWIFT_BACKTRACE=enable=no

run() {
  local sanitizer=$1 scratch=.build/${1:0:1}san reports
  reports=$PWD/$scratch/reports
  # Before building, for the compiler's plugins may be built with it too.
  export ASAN_OPTIONS="detect_leaks=0:log_path='$reports/address'"
  export TSAN_OPTIONS="log_path='$reports/thread':suppressions='$PWD/Scripts/thread-sanitizer.supp':print_suppressions=0"
  swift build --build-tests --sanitize="$sanitizer" --scratch-path "$scratch" || return 1
  rm -rf "$reports"
  mkdir "$reports" || return 1
  local status=0
  swift test --skip-build --sanitize="$sanitizer" --scratch-path "$scratch" || status=1
  PRAKTIJKVERKLARING=$scratch/debug/praktijkverklaring Tests/Scenarios/run.sh "${scenarios[@]}" || status=1
  if [[ -n $(ls "$reports") ]]; then
    head -n 80 "$reports"/*
    status=1
  fi
  echo "sanitize: $sanitizer: $([[ $status -eq 0 ]] && echo passed || echo FAILED), $(ls "$reports" | wc -l) reports"
  return "$status"
}

if [[ $# -eq 0 ]]; then set -- address thread; fi
failed=0
for sanitizer in "$@"; do run "$sanitizer" || failed=1; done
exit "$failed"
