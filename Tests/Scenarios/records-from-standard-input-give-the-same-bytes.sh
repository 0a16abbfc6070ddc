# A file, a redirect, a pipe and a FIFO are read alike.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl
call_from() { status=0; timeout "$patience" "$program" generate "${inputs[@]}" --records "$1" --out "$2" >"$stdout" 2>"$stderr" || status=$?; }
call_from - redirected <records.jsonl
expect_equal "the status with a redirect" "$status" 0
expect_same_batch batch redirected
cat records.jsonl | { call_from - piped; [[ $status -eq 0 ]]; } || fail "records in a pipe"
expect_same_batch batch piped
mkfifo fifo
cat records.jsonl >fifo &
call_from fifo named
wait
expect_equal "the status with a FIFO" "$status" 0
expect_same_batch batch named
# Refused records from a pipe are copied too.
generate 1 wrong-batch wrong.jsonl
cat wrong.jsonl | { call_from - wrong-piped; [[ $status -eq 1 ]]; } || fail "wrong records in a pipe"
cmp -s wrong-batch/afgewezen.jsonl wrong-piped/afgewezen.jsonl || fail "afgewezen.jsonl differs for a pipe"
expect_only . batch dossiers fifo named piped records.jsonl redirected register templates waiting.jsonl wrong-batch wrong-piped wrong.jsonl
