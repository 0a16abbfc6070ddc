# SIGKILL in the middle: no half batch under the final name; the next run has the same bytes and clears up.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 20 <records.jsonl >many.jsonl
generate 0 reference many.jsonl
mkdir out
killed=false
for attempt in 1 2 3 4 5; do
  "$program" generate "${inputs[@]}" --records many.jsonl --out out/batch >/dev/null 2>&1 &
  run=$!
  while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.batch.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
  kill -KILL "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  if [[ ! -e out/batch ]]; then
    killed=true
    break
  fi
  rm -rf out/batch
done
$killed || fail "the run was done before it could be killed, $attempt times"
expect_only out .batch.in-aanmaak
generate 0 out/batch many.jsonl
expect_only out batch
expect_same_batch reference out/batch
(cd out/batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
