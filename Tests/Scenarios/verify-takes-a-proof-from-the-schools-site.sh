# A document without its proof is checked with the file of proofs of its prefix: the same outcomes as with a bundle.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 60 records.jsonl >some.jsonl
make_sealed batch some.jsonl
mapfile -t ids < <(sed -n 's/.*\(pv-.*\)\.html$/\1/p' batch/SHA256SUMS)
keep=(--keys keys --list lists)
expect_status 0 status revoke "${ids[1]}" --reason op-verzoek-van-houder "${keep[@]}"
expect_status 0 status replace "${ids[2]}" "${ids[3]}" "${keep[@]}"
expect_status 0 publish batch --status lists --out web
given=(--trust keys --status web/status)
prefix=$(cut -c 4-5 <<<"${ids[0]}")
bucket=web/bewijzen/$prefix.txt

# Each verklaring, each of its files, alone in a folder; and what a bundle says of it.
mkdir alone
for id in "${ids[@]}"; do
  for kind in html txt json; do
    cp "batch/documenten/$id.$kind" alone/
    call verify --json "${given[@]}" --proofs web "alone/$id.$kind"
    expected=genuine
    [[ $id != "${ids[1]}" ]] || expected=revoked
    [[ $id != "${ids[2]}" ]] || expected=replaced
    expect_contains "$stdout" "\"outcome\":\"$expected\""
    rm "alone/$id.$kind"
  done
done
page=alone/${ids[0]}.html
cp "batch/documenten/${ids[0]}.html" alone/
expect_outcome no-proof 2 "${given[@]}" "$page"
expect_outcome genuine 0 "${given[@]}" "$page" --proofs "$bucket"
expect_outcome genuine 0 "${given[@]}" "$page" --proofs web/bewijzen
expect_outcome genuine 0 "${given[@]}" "$page" --proofs alone --proofs web
expect_outcome genuine-status-stale 0 --trust keys "$page" --proofs web
# A renamed one is known by its record.
cp "$page" alone/mijn.html
expect_outcome genuine 0 "${given[@]}" alone/mijn.html --proofs web
# Beside it, as it is downloaded, or in its folder.
cp "$bucket" alone/
expect_outcome genuine 0 "${given[@]}" "$page"
mkdir alone/bewijzen && mv "alone/$prefix.txt" alone/bewijzen/
expect_outcome genuine 0 "${given[@]}" "$page"
# Another file of that name is nobody's business, unless somebody says that it holds proofs.
echo "boodschappen" >"alone/$prefix.txt"
expect_outcome genuine 0 "${given[@]}" "$page"
truncate -s 100M "alone/$prefix.txt"
expect_outcome genuine 0 "${given[@]}" "$page"
rm -r alone/bewijzen
expect_outcome no-proof 2 "${given[@]}" "$page"
expect_outcome could-not-check 2 "${given[@]}" "$page" --proofs "alone/$prefix.txt"
rm "alone/$prefix.txt"

# Nobody that is trusted sealed it.
expect_status 0 key new --out others --name elders.example/pv
expect_outcome unknown-issuer 1 --trust others "$page" --proofs web
# The document was changed; another's bytes under its name; more than any document has.
sed -i 's/<h1/<h1 /' "$page"
expect_outcome data-genuine 1 "${given[@]}" "$page" --proofs web
sed "s/aangetoond/behaald/; s/${ids[0]}/&/" "batch/documenten/${ids[0]}.json" | tr -d '\n' | sed 's/"zout":"./"zout":"_/' >"alone/${ids[0]}.json"
expect_outcome changed 1 "${given[@]}" "alone/${ids[0]}.json" --proofs web
cp "batch/documenten/${ids[3]}.txt" "alone/${ids[0]}.txt"
expect_outcome changed 1 "${given[@]}" "alone/${ids[0]}.txt" --proofs web
truncate -s 17M "alone/${ids[0]}.txt"
expect_outcome changed 1 "${given[@]}" "alone/${ids[0]}.txt" --proofs web
# One that the site does not have; and the file of proofs is no verklaring itself.
tail -n 1 records.jsonl >last.jsonl
make_sealed elsewhere last.jsonl
cp elsewhere/documenten/*.html alone/
expect_outcome no-proof 2 "${given[@]}" --proofs web "alone/$(first_id elsewhere).html"
expect_outcome not-a-praktijkverklaring 2 "${given[@]}" "$bucket"

# A file that was cut, swapped or is of a later version says nothing of the document.
cp "batch/documenten/${ids[0]}.html" "$page"
mkdir -p broken/bewijzen
for damage in '$d' '3s/.*/aantal 99/' '4d' 's/^index/Index/' 's/pv-/pw-/g' 's/ documenten/documenten/'; do
  sed "$damage" "$bucket" >"broken/bewijzen/$prefix.txt"
  if cmp -s "$bucket" "broken/bewijzen/$prefix.txt"; then fail "nothing was changed: $damage"; fi
  expect_outcome could-not-check 2 "${given[@]}" "$page" --proofs broken
  expect_contains "$stderr" "[MA118]"
done
sed '1s/1$/2/' "$bucket" >"broken/bewijzen/$prefix.txt"
expect_outcome newer-format 2 "${given[@]}" "$page" --proofs broken
# Lines of another tree than the proof's.
sed "/${ids[0]}.txt/s/^./g/; /${ids[0]}.txt/s/^g/0/" "$bucket" >"broken/bewijzen/$prefix.txt"
cmp -s "$bucket" "broken/bewijzen/$prefix.txt" && sed -i "/${ids[0]}.txt/s/^./1/" "broken/bewijzen/$prefix.txt"
expect_outcome changed 1 "${given[@]}" "$page" --proofs broken

# Given out twice: once in the batch that was published, and once in one of a key that nobody trusts. It is what one says.
cp -R batch again && rm again/checkpoint*
expect_status 0 seal again --keys others
expect_status 0 publish again --out web
expect_equal "proofs of one verklaring" "$(grep -c "${ids[0]}.html" "$bucket")" 2
for trusted in keys others; do
  expect_outcome genuine-status-stale 0 --trust $trusted "$page" --proofs web
done
expect_status 0 key new --out third --name derden.example/pv
expect_outcome unknown-issuer 1 --trust third "$page" --proofs web
sed -i 's/<h1/<h1 class="x"/' "$page"
expect_outcome data-genuine 1 "${given[@]}" "$page" --proofs web

# Each byte of a file of proofs turned: never another green than the true one's.
head -n 1 some.jsonl >one.jsonl
make_sealed one one.jsonl
expect_status 0 publish one --out tiny
python3 - "$program" "$(first_id one)" <<'PYTHON' || fail "a changed file of proofs makes something else green"
import glob, json, os, shutil, subprocess, sys
program, document = sys.argv[1:]
path = glob.glob("tiny/bewijzen/*.txt")[0]
good = open(path, "rb").read()
os.makedirs("turned/bewijzen")
name = f"turned/{document}.json"
shutil.copy(f"one/documenten/{document}.json", name)
seen = {}
for index in range(0, len(good), 3):
    open(f"turned/bewijzen/{os.path.basename(path)}", "wb").write(good[:index] + bytes([good[index] ^ 1 << index % 7]) + good[index + 1:])
    run = subprocess.run([program, "verify", "--json", "--trust", "keys", name], capture_output=True)
    outcome = json.loads(run.stdout)["outcome"]
    seen[outcome] = seen.get(outcome, 0) + 1
    if run.returncode == 0: sys.exit(f"green after byte {index}")
sys.exit(0 if {"could-not-check", "changed", "unknown-issuer"} & set(seen) else 1)
PYTHON
