# generate --concept makes marked pages and texts before the sign-off: no id, no list, no secret, and the same bytes for any jobs and order.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
# Without a word of a sign-off, with half a one, and with what no verklaring would be made of.
python3 -c '
import json
for number, line in enumerate(open("few.jsonl", encoding="utf-8")):
    record = json.loads(line)
    if number % 3 == 0: del record["aftekening"]
    if number % 3 == 1: record["aftekening"] = {"wijze": "papier"}
    print(json.dumps(record, ensure_ascii=False))
' >unsigned.jsonl
expect_status 0 generate "${inputs[@]}" --records unsigned.jsonl --concept --out proef --lang nl
expect_contains "$stdout" "proef: 12 concepten gemaakt, 0 records geweigerd"
expect_contains "$stdout" "nog niet afgetekend, geen praktijkverklaringen"
expect_lacks "$stdout" "seal"
expect_only proef concepten verslag.json afgewezen.jsonl
names=()
for line in $(seq 12); do names+=("regel-$line.html" "regel-$line.txt"); done
expect_only proef/concepten "${names[@]}"
[[ ! -e register/.geheim ]] || fail "concepts made a secret"
python3 -c '
import json
report = json.load(open("proef/verslag.json", encoding="utf-8"))
assert report["soort"] == "concepten" and report["gemaakt"] == 12 and "gemaakt_per_aftekenwijze" not in report, report'
[[ $(stat -c %a proef) == 700 ]] || fail "others may look into the folder"
for page in proef/concepten/*.html; do
  expect_contains "$page" "<h1>Praktijkverklaring (concept)</h1>"
  expect_contains "$page" "CONCEPT"
  expect_contains "$page" "Nog niet afgetekend door het leerbedrijf. Dit is een concept, geen praktijkverklaring."
  expect_contains "${page%.html}.txt" "CONCEPT"
done
if grep -rqE 'pv-[0-9a-z]{26}' proef; then fail "a concept has an id"; fi

# What a record says of a sign-off does not matter: a secret that is there is not used either.
generate 0 batch few.jsonl
for records in few.jsonl unsigned.jsonl; do
  for jobs in 1 8; do
    expect_status 0 generate "${inputs[@]}" --records $records --concept --out "again-$records-$jobs" --jobs $jobs
    diff -r proef/concepten "again-$records-$jobs/concepten" >/dev/null || fail "other bytes: $records, $jobs jobs"
  done
done
# In another order the lines have other numbers, and the documents are the same.
tac unsigned.jsonl >reversed.jsonl
expect_status 0 generate "${inputs[@]}" --records reversed.jsonl --concept --out reversed
for line in $(seq 12); do
  for ending in html txt; do
    cmp -s "proef/concepten/regel-$line.$ending" "reversed/concepten/regel-$((13 - line)).$ending" || fail "line $line differs"
  done
done

# Every other rule holds; refused records are copied as they are.
cat few.jsonl wrong.jsonl >mixed.jsonl
expect_status 1 generate "${inputs[@]}" --records mixed.jsonl --concept --out mixed --lang nl
expect_contains "$stdout" "mixed/afgewezen.jsonl"
expect_contains "$stderr" "mixed.jsonl:"
python3 - <<'PYTHON'
import json, pathlib
report = json.load(open("mixed/verslag.json", encoding="utf-8"))
refused = open("mixed/afgewezen.jsonl", "rb").read().splitlines()
made = list(pathlib.Path("mixed/concepten").glob("*.html"))
assert report["geweigerd"] == len(refused) > 0 and report["gemaakt"] == len(made) >= 12, report
assert all(line in open("wrong.jsonl", "rb").read().splitlines() for line in refused)
PYTHON

# A command line that asks for a seal on concepts is wrong; a place that is taken is left as it is.
expect_status 64 generate "${inputs[@]}" --records few.jsonl --concept --keys keys --out sealed
[[ ! -e sealed ]] || fail "a wrong command line made something"
expect_status 2 generate "${inputs[@]}" --records few.jsonl --concept --out batch
[[ ! -e batch/concepten ]] || fail "concepts were put into a batch"

# Concepts cannot be sealed, bundled or called replaced.
expect_status 0 key new --out keys
for command in "seal proef --keys keys" "seal proef --keys keys --proofs" "bundle proef --all" \
  "status replace --batch proef --keys keys --list lists"; do
  # shellcheck disable=SC2086
  call $command --lang nl
  [[ $status -eq 2 ]] || fail "status $status and not 2: $command"
  expect_contains "$stderr" "[MA214]"
done
expect_only proef concepten verslag.json afgewezen.jsonl
