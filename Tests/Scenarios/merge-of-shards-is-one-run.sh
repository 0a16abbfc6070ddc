# Whatever the number of shards, their order and that of the records: merged, they are one run over all records, byte for
# byte but for the durations; with and without keys, with sign-off sheets and refused records.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
# One secret, so that a run has the same ids with keys and without.
install -m 600 keys/geheim register/.geheim
if command -v ssh-keygen >/dev/null; then
  make_sealed unsigned records.jsonl
  python3 "$checkout/Tests/Scenarios/signoff_outside.py" register records.jsonl unsigned keys/geheim signed.jsonl
else
  cp records.jsonl signed.jsonl
fi
# Some records twice: they are refused, wherever their lines stand.
{ cat signed.jsonl wrong.jsonl && head -n 3 records.jsonl && head -n 3 records.jsonl; } >all.jsonl
generate 1 plain all.jsonl
generate 1 sealed all.jsonl --keys keys --verify-url https://roc.example/c
[[ ! -x $(command -v ssh-keygen) || -d sealed/aftekenbladen ]] || fail "the run has no sheets"

# expect_one WHOLE MERGED DIR…: the same files, to the byte, and the sums of the shards' reports.
expect_one() {
  local whole=$1 merged=$2
  shift 2
  diff -r --exclude=verslag.json --exclude=afgewezen.jsonl "$whole" "$merged" >"$scenario_folder/difference" 2>&1 ||
    fail "$(head -n 1 "$scenario_folder/difference" | cut -c 1-200)"
  for shard in "$@"; do cat "$shard/afgewezen.jsonl"; done | cmp - "$merged/afgewezen.jsonl" ||
    fail "the refused records are not those of the shards, in their order"
  diff <(sort "$whole/afgewezen.jsonl") <(sort "$merged/afgewezen.jsonl") >/dev/null || fail "other records were refused"
  expect_equal "the modes" "$(stat -c '%a' "$merged" "$merged/afgewezen.jsonl" "$merged/SHA256SUMS" | tr '\n' ' ')" \
    "$(stat -c '%a' "$whole" "$whole/afgewezen.jsonl" "$whole/SHA256SUMS" | tr '\n' ' ')"
  python3 - "$whole" "$merged" "$@" <<'PY' || fail "verslag.json is not the sum"
import json, sys
def load(folder): return json.load(open(folder + "/verslag.json"))
whole, merged, shards = load(sys.argv[1]), load(sys.argv[2]), [load(shard) for shard in sys.argv[3:]]
parts = {}
for shard in shards:
    for stage, time in list(shard["duur_ms"].items()) + list(shard.get("duur_ms_delen", {}).items()):
        parts[stage] = parts.get(stage, 0) + time
assert merged.pop("duur_ms_delen") == parts, parts
assert list(merged.pop("duur_ms")) == ["samenvoegen"]
whole.pop("duur_ms")
assert merged == whole, [(k, whole[k], merged.get(k)) for k in whole if whole[k] != merged.get(k)]
PY
}

seed=${SEED:-$RANDOM}
echo "seed $seed"
RANDOM=$seed
# Two files a shard are open at once; the program asks for more than the usual number.
ulimit -Sn 40
for count in 1 2 3 7 $((RANDOM % 8 + 20)); do
  shuf --random-source=<(yes "$RANDOM") all.jsonl >shuffled.jsonl
  for kind in plain sealed; do
    options=()
    if [[ $kind == sealed ]]; then options=(--keys keys --verify-url https://roc.example/c); fi
    shards=()
    for shard in $(seq "$count"); do
      call generate "${inputs[@]}" --records shuffled.jsonl --out "shard-$shard" --shard "$shard/$count" "${options[@]}"
      [[ $status -le 1 ]] || fail "shard $shard/$count ends with $status"
      shards+=("shard-$shard")
    done
    mapfile -t shards < <(printf '%s\n' "${shards[@]}" | shuf --random-source=<(yes "$RANDOM"))
    find "${shards[@]}" -type f -print0 | sort -z | xargs -0 sha256sum >before
    expect_status 0 merge "${shards[@]}" --out merged --jobs $((RANDOM % 4 + 1)) "${options[@]:0:2}"
    expect_one "$kind" merged "${shards[@]}"
    find "${shards[@]}" -type f -print0 | sort -z | xargs -0 sha256sum | cmp - before || fail "a shard was touched"
    (cd merged && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
    if [[ $kind == sealed && $count -eq 3 ]]; then
      expect_outcome genuine-status-stale 0 merged --trust keys
      # Merged in two steps, it is the same.
      expect_status 2 merge "${shards[@]:0:2}" --out some --keys keys
      expect_contains "$stderr" "[MA613]"
      expect_contains "$stderr" "er ontbreekt: ${shards[2]#shard-}/3"
      expect_status 0 merge "${shards[@]:0:2}" --out some --keys keys --partial
      expect_status 0 merge some "${shards[2]}/" --out again --keys keys
      expect_one sealed again some "${shards[2]}"
      # Shards that were sealed make an unsealed whole without keys, and a word about it.
      expect_status 0 merge "${shards[@]}" --out bare
      expect_contains "$stderr" "waarschuwing[MA606]"
      [[ ! -e bare/checkpoint ]] || fail "a seal that nobody made"
      cmp bare/SHA256SUMS sealed/SHA256SUMS || fail "the bare list is another"
      expect_status 0 seal bare --keys keys
      cmp bare/checkpoint sealed/checkpoint || fail "the seal made afterwards is another"
    fi
    rm -rf merged shard-*
  done
done
