# One job or eight: the same bytes, with refused records among them too.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
for jobs in 1 2 8; do generate 1 "batch-$jobs" all.jsonl --jobs "$jobs"; done
for jobs in 2 8; do
  expect_same_batch batch-1 "batch-$jobs"
  cmp -s batch-1/afgewezen.jsonl "batch-$jobs/afgewezen.jsonl" || fail "afgewezen.jsonl differs with $jobs jobs"
done
