# `status replace --batch` lets each verklaring of a batch take the place of the one that its record names; --batch refuses
# ids that no batch holds.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name roc.example/pv
head -n 6 records.jsonl >old.jsonl
generate 0 old old.jsonl --keys keys
mapfile -t old < <(ls old/documenten | sed -n 's/\.json$//p')
# The same assessments again; three of them replace one.
# replacing ID… <RECORDS >MORE: the records, of which the first ones replace these verklaringen.
replacing() {
  python3 -c '
import json, sys
for index, line in enumerate(sys.stdin):
    record = json.loads(line)
    if index + 1 < len(sys.argv):
        record["vervangt"] = sys.argv[index + 1]
    print(json.dumps(record, ensure_ascii=False))
' "$@"
}
replacing "${old[@]:0:3}" <old.jsonl >new.jsonl
generate 0 new new.jsonl --keys keys
keep=(--keys keys --list lists)
expect_status 0 status replace --batch new "${keep[@]}"
expect_contains lists/status-0001 "aantal 3"
for id in "${old[@]:0:3}"; do
  new=$(sed -n "s/^$id ingetrokken .* vervangen vervangen-door //p" lists/status-0001)
  expect_contains "new/documenten/$new.json" "\"vervangt\":\"$id\""
done
# Again there is nothing to do, and no list is made of it.
expect_status 0 status replace --batch new "${keep[@]}"
expect_only lists status-0001
# Typing mistakes.
expect_status 1 status revoke "${old[4]}" pv-0jh5x6p5zqm4kkn0c4qjt8x2wg --reason dubbel-afgegeven "${keep[@]}" \
  --batch new old
expect_contains "$stderr" "[MA312]"
expect_contains lists/status-0002 "${old[4]}"
expect_lacks lists/status-0002 pv-0jh5x6p5zqm4kkn0c4qjt8x2wg
# By hand, with --batch: the record of the new one must name the old one; without, a warning that nobody looked.
cp -R keys byhand && rm byhand/status.laatste
hand=(--keys byhand --list hand)
new=$(sed -n "s/^${old[0]} ingetrokken .* vervangen-door //p" lists/status-0001)
expect_status 1 status replace "${old[5]}" "$new" "${hand[@]}" --batch new old
expect_contains "$stderr" "fout[MA317]: volgens zijn record vervangt $new ${old[0]}, en niet ${old[5]}"
expect_status 1 status replace "${old[5]}" "${old[4]}" "${hand[@]}" --batch old
expect_contains "$stderr" "fout[MA317]: volgens zijn record vervangt ${old[4]} geen andere, en niet ${old[5]}"
expect_status 1 status replace pv-0jh5x6p5zqm4kkn0c4qjt8x2wg "$new" "${hand[@]}" --batch new old
expect_contains "$stderr" "MA312"
[[ ! -e hand ]] || fail "a list was made of what was refused"
expect_status 0 status replace "${old[0]}" "$new" "${hand[@]}" --batch new old
expect_lacks "$stderr" MA318
expect_contains "$stdout" "lijst 1 met 1 verklaring, waarvan 1 nieuw; eerste lijst, in een nieuwe map"
expect_contains "$stdout" "Daarna: praktijkverklaring publish --status hand --out WEBMAP (docs/hosting.md), en maak vóór "
expect_status 0 status replace "${old[5]}" "${old[4]}" "${hand[@]}"
expect_contains "$stderr" "hand: waarschuwing[MA318]"
expect_lacks "$stdout" "eerste lijst"
# Lists are published and batches are not.
expect_status 2 status renew --keys keys --list old
expect_contains "$stderr" "old: fout[MA319]"
[[ ! -e old/status-0001 ]] || fail "a list stands in a batch"
# A record that was changed does not count; two that replace one are refused.
cp -R new changed
chmod -R u+w changed
victim=$(grep -l '"vervangt":' changed/documenten/*.json | head -n 1)
sed -i 's/"naam"/"naam "/' "$victim"
cp -R keys unused && rm unused/status.laatste
expect_status 1 status replace --batch changed --keys unused --list other
expect_contains "$stderr" "[MA314]"
expect_contains other/status-0001 "aantal 2"
cp -R keys fresh && rm fresh/status.laatste
head -n 2 old.jsonl | replacing "${old[5]}" "${old[5]}" >twice.jsonl
generate 0 twice twice.jsonl --keys keys
expect_status 1 status replace --batch twice --keys fresh --list third
expect_contains "$stderr" "[MA315]"
[[ ! -e third ]] || fail "a list was made of what was refused"
# A third that replaces the same one does not count either, in the same batch or in a later one.
head -n 3 old.jsonl | replacing "${old[5]}" "${old[5]}" "${old[5]}" >thrice.jsonl
generate 0 thrice thrice.jsonl --keys keys
head -n 4 old.jsonl | tail -n 1 | replacing "${old[5]}" >once.jsonl
generate 0 once once.jsonl --keys keys
for batches in thrice "twice once"; do
  # shellcheck disable=SC2086
  expect_status 1 status replace --batch $batches --keys fresh --list third
  expect_equal "how often it is said of $batches" "$(grep -c '\[MA315\]' "$stderr")" 2
  [[ ! -e third ]] || fail "a list was made of $batches"
done
