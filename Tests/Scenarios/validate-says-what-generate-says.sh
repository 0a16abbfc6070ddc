# validate prints generate's diagnostics and makes nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
for format in text json; do
  generate 1 "batch-$format" all.jsonl --diagnostics "$format"
  cp "$stderr" said
  before=$(find . -newermt @0 | sort | sha256sum)
  expect_status 1 validate "${inputs[@]}" --records all.jsonl --diagnostics "$format"
  cmp -s said "$stderr" || fail "validate says something else with --diagnostics $format"
  expect_equal "what stands in the folder after validate" "$(find . -newermt @0 | sort | sha256sum)" "$before"
done
expect_status 0 validate "${inputs[@]}" --records records.jsonl
[[ ! -s $stderr ]] || fail "something on standard error for good records"
rm register/.geheim
expect_status 0 validate "${inputs[@]}" --records records.jsonl
[[ ! -e register/.geheim ]] || fail "validate makes a secret"
