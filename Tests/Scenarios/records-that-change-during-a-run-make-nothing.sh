# A records file that somebody adds to during the run: status 2, and nothing is made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 20 <records.jsonl >many.jsonl
mkdir out
"$program" generate "${inputs[@]}" --records many.jsonl --out out/batch >"$stdout" 2>"$stderr" &
run=$!
while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.batch.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
kill -STOP "$run" || fail "the run was done before it could be stopped"
head -n 1 wrong.jsonl >>many.jsonl
kill -CONT "$run"
status=0
wait "$run" || status=$?
expect_equal "the status" "$status" 2
expect_contains "$stderr" "[UI004]"
expect_only out
