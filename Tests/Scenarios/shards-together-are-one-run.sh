# Three shards hold exactly the documents of one run, and refuse exactly its records.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
generate 1 whole all.jsonl
mkdir together
for shard in 1 2 3; do
  call generate "${inputs[@]}" --records all.jsonl --out "shard-$shard" --shard "$shard/3"
  [[ $status -le 1 ]] || fail "shard $shard ends with $status"
  (cd "shard-$shard" && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept shard $shard"
  for file in "shard-$shard"/documenten/*; do
    [[ ! -e together/$(basename "$file") ]] || fail "$(basename "$file") is in two shards"
  done
  cp "shard-$shard"/documenten/* together/
done
diff -r whole/documenten together >/dev/null || fail "the shards do not hold the documents of the whole run"
diff <(tail -n +2 whole/SHA256SUMS) <(tail -qn +2 shard-[123]/SHA256SUMS | sort -k 2) >/dev/null ||
  fail "the lines of the shards' manifests are not those of the whole run"
diff <(sort whole/afgewezen.jsonl) <(sort shard-[123]/afgewezen.jsonl) >/dev/null ||
  fail "the shards do not refuse the records of the whole run"
