# A disk that fails at any call: status 2, a sentence that names what failed, nothing half-made, and the same run passes
# when the disk works again.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v strace >/dev/null || skip "there is no strace"
strace -f -o /dev/null true 2>/dev/null || skip "strace may not look into programs here"
lay_samples
generate 0 reference records.jsonl
mkdir out
# fails_at CALL ERROR WHEN SENTENCE: strace counts the calls of each thread.
fails_at() {
  status=0
  local only=()
  # The loader reads libraries with the same call.
  if [[ $1 == pread64 ]]; then only=(-P "$work/records.jsonl"); fi
  timeout "$patience" strace -f -o trace ${only[@]+"${only[@]}"} -e trace="$1" -e inject="$1:error=$2:when=$3" \
    "$program" generate "${inputs[@]}" --records records.jsonl --out out/batch --lang en >"$stdout" 2>"$stderr" || status=$?
  expect_equal "the status when $1 gives $2" "$status" 2
  expect_contains "$stderr" "[UI001]"
  expect_contains "$stderr" "$4"
}
for case in "pread64 EIO 1" "pread64 EIO 3" "write EIO 1+" "write ENOSPC 10+" "write EDQUOT 20+" "syncfs EIO 1" "rename EIO 1" "rename ENOSPC 1"; do
  read -r call error when <<<"$case"
  reason="the disk reports an error"
  if [[ $error != EIO ]]; then reason="the disk is full"; fi
  if [[ $call == write ]]; then
    # Standard error is written to as well: there is nothing to be read of it then.
    status=0
    timeout "$patience" strace -f -o trace -e trace=write -e inject="write:error=$error:when=$when" \
      "$program" generate "${inputs[@]}" --records records.jsonl --out out/batch >"$stdout" 2>"$stderr" || status=$?
    expect_equal "the status when write gives $error" "$status" 2
  else
    fails_at "$call" "$error" "$when" "$reason"
  fi
  expect_only out
done
# A single failure amid the writing, which leaves standard error as it is.
fails_at write EIO 20 "the disk reports an error"
expect_only out
# The name was given and may not last: that is said, and the batch is whole.
fails_at fsync EIO 1 "the disk reports an error"
expect_only out batch
expect_same_batch reference out/batch
rm -r out/batch
generate 0 out/batch records.jsonl
expect_same_batch reference out/batch
