# A limit on the size of files (ulimit -f) ends a run as a full disk does, and does not kill it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
# Whoever started us may have ignored what such a limit sends.
env --default-signal=XFSZ true 2>/dev/null || skip "this env cannot reset signals"
generate 0 reference records.jsonl
largest=$(stat -c %s reference/documenten/* | sort -n | tail -n 1)
manifest=$(stat -c %s reference/SHA256SUMS)
[[ $largest -lt $((manifest - 4096)) ]] || fail "the manifest is no larger than a document"
mkdir out
# Too little for a page; enough for every document and not for the list of them.
for limit in 4 $((largest / 1024 + 1)); do
  for records in records.jsonl -; do
    status=0
    (ulimit -f "$limit" && exec timeout "$patience" env --default-signal=XFSZ "$program" generate "${inputs[@]}" --records "$records" --out out/batch) \
      >"$stdout" 2>"$stderr" <records.jsonl || status=$?
    expect_equal "the status with files of at most $limit KiB" "$status" 2
    expect_contains "$stderr" "[UI001]"
    expect_contains "$stderr" "het bestand wordt te groot"
    expect_only out
  done
done
(ulimit -f $((manifest / 1024 + 1)) && exec env --default-signal=XFSZ "$program" generate "${inputs[@]}" --records records.jsonl --out out/batch) >"$stdout" 2>"$stderr" ||
  fail "a limit that holds everything ends the run"
expect_same_batch reference out/batch
# Not every kernel sends the signal that goes with the limit; it ends no run.
many 20 <records.jsonl >many.jsonl
env --default-signal=XFSZ "$program" generate "${inputs[@]}" --records many.jsonl --out out/many >"$stdout" 2>"$stderr" &
run=$!
while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.many.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
kill -XFSZ "$run" || fail "the run was done before it could get the signal"
wait "$run" || fail "SIGXFSZ ends a run"
expect_only out batch many
