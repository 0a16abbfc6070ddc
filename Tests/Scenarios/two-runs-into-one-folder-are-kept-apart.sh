# The second of two runs into one place is refused, and the first is not disturbed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 20 <records.jsonl >many.jsonl
generate 0 reference many.jsonl
mkdir out
"$program" generate "${inputs[@]}" --records many.jsonl --out out/batch >/dev/null 2>&1 &
run=$!
while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.batch.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
kill -STOP "$run" || fail "the first run was done before it could be stopped"
status=0
timeout "$patience" "$program" generate "${inputs[@]}" --records records.jsonl --out out/batch >"$stdout" 2>"$stderr" || status=$?
kill -CONT "$run"
expect_equal "the status of the second run" "$status" 2
expect_contains "$stderr" "een andere run is bezig"
wait "$run" || fail "the first run failed"
expect_only out batch
expect_same_batch reference out/batch
