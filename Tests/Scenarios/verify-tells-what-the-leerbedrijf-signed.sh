# A sign-off with a key is carried to the end: batch, bundle, unpacked bundle and single document each tell both parties, and
# whether the leerbedrijf's signature holds, is wrong or was not looked at again.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v unzip >/dev/null || skip "no unzip"
lay_samples
head -n 24 records.jsonl >some.jsonl
make_signed_off batch some.jsonl
signed=$(signed_ids batch)
count=$(wc -l <<<"$signed")
[[ $count -ge 3 ]] || fail "too few sign-offs with a key: $count"
id=$(head -n 1 <<<"$signed")
sheet=$(jq -r .aftekening.blad "batch/documenten/$id.json" 2>/dev/null) || skip "no jq"
key=$(jq -r .aftekening.vingerafdruk "batch/documenten/$id.json")
good='De digitale handtekening van het leerbedrijf klopt:'
cp -R batch whole
restore() { rm -rf batch && cp -R whole batch; }

# The digest on the sheet is what anyone computes from the record.
digest=$(jq -cSj 'del(.aftekening,.afgegeven,.instelling)|.formaat="praktijkverklaring-beoordeling/1"' "batch/documenten/$id.json" |
  sha256sum | cut -c 1-64)
grep -q "^$digest  $id  " "batch/aftekenbladen/$sheet.txt" || fail "the sheet has not the digest that jq gives"

# A batch: each signature is counted.
expect_status 0 verify batch --trust keys
expect_contains "$stdout" "Digitale handtekeningen van leerbedrijven: $count kloppen, 0 kloppen niet, 0 hier niet"
expect_lacks "$stdout" "Niet gedekt"
expect_status 0 verify --json batch --trust keys
expect_contains "$stdout" "\"signoff\":{\"holds\":$count,\"not-checked\":0,\"wrong\":0}"

# A bundle, unpacked too, and a document in its batch: both parties, and what was checked.
expect_status 0 bundle batch --all --out bundles
expect_equal "how many bundles have a sheet" "$(for zip in bundles/*.zip; do unzip -l "$zip"; done | grep -c 'aftekenbladen/.*\.txt$')" "$count"
unzip -q "bundles/$id.zip" -d unpacked
for path in "bundles/$id.zip" unpacked "unpacked/documenten/$id.html" "batch/documenten/$id.txt" "batch/documenten/$id.json"; do
  expect_status 0 verify "$path" --trust keys
  expect_contains "$stdout" "$good sleutel $key"
  expect_contains "$stdout" "Namens"
  expect_contains "$stdout" "Praktijkopleider"
  expect_contains "$stdout" "School"
  expect_contains "$stdout" "Volgens de school digitaal ondertekend met een sleutel van het leerbedrijf."
  expect_lacks "$stdout" "Niet gedekt"
  expect_status 0 verify --json "$path" --trust keys
  expect_contains "$stdout" '"signoff":{"key":"SHA256:'
  expect_contains "$stdout" '"state":"holds"'
  # Nothing of it is said where nobody is trusted.
  call verify "$path"
  expect_equal "the status without trust" "$status" 2
  expect_lacks "$stdout" "handtekening van het leerbedrijf"
done

# On paper or in a portal nothing is called a signature.
other=$(comm -23 <(ls batch/documenten/*.json | sed 's/.*\(pv-.*\)\.json$/\1/' | sort) <(sort <<<"$signed") | head -n 1)
if [[ -n $other ]]; then
  expect_status 0 verify "bundles/$other.zip" --trust keys
  expect_contains "$stdout" "Volgens de school"
  expect_lacks "$stdout" "handtekening"
  expect_lacks "$stdout" "ondertekend"
  expect_status 0 verify --json "bundles/$other.zip" --trust keys
  expect_contains "$stdout" '"state":"claimed"'
fi

# Without the sheet the outcome stays, and it is said.
again='is hier niet opnieuw gecontroleerd'
rm "unpacked/aftekenbladen/$sheet.txt.sig"
expect_status 0 verify unpacked --trust keys
expect_contains "$stdout" "$again"
rm -r unpacked/aftekenbladen batch/aftekenbladen
expect_status 0 verify unpacked --trust keys
expect_contains "$stdout" "$again"
expect_lacks "$stdout" "$good"
expect_status 0 verify batch --trust keys
expect_contains "$stdout" "0 kloppen, 0 kloppen niet, $count hier niet"
expect_status 0 verify --json "batch/documenten/$id.json" --trust keys
expect_contains "$stdout" '"state":"not-checked"'
# A bundle without it is not made; the others are.
expect_status 1 bundle batch "$id" --diagnostics json
expect_contains "$stderr" '"code":"MA406"'
restore
rm "batch/aftekenbladen/$sheet.txt"
expect_status 1 bundle batch --all --out fewer
[[ ! -e fewer/$id.zip && -n $(ls fewer) ]] || fail "the wrong bundles were made"
restore

# Beside the file itself a sheet is found, too.
mkdir loose
unzip -q -j "bundles/$id.zip" -d loose
expect_status 0 verify "loose/$id.html" --trust keys
expect_contains "$stdout" "$good"

# wrong REASON: the batch's document and the batch itself say signoff-wrong with this reason, and name the document.
wrong() {
  expect_outcome signoff-wrong 1 "batch/documenten/$id.html" --trust keys
  expect_contains "$stdout" "\"reason\":\"$1\""
  expect_contains "$stdout" '"record":{'
  expect_outcome signoff-wrong 1 batch --trust keys
  expect_contains "$stderr" "$id"
  expect_contains "$stderr" "MA117"
  expect_status 1 bundle batch "$id" --diagnostics json --out none.zip
  expect_contains "$stderr" '"code":"MA406"'
  [[ ! -e none.zip ]] || fail "a bundle with a wrong sheet was made"
  # A seal that nobody trusts stays the first thing to say.
  expect_outcome unsealed 2 "batch/documenten/$id.html"
  restore
}
echo >>"batch/aftekenbladen/$sheet.txt"
wrong other-sheet
another=$(basename "$(ls batch/aftekenbladen/*.txt | grep -v "$sheet" | head -n 1)" .txt)
cp "batch/aftekenbladen/$another.txt" "batch/aftekenbladen/$sheet.txt"
cp "batch/aftekenbladen/$another.txt.sig" "batch/aftekenbladen/$sheet.txt.sig"
wrong other-sheet
cp "batch/aftekenbladen/$another.txt.sig" "batch/aftekenbladen/$sheet.txt.sig"
wrong wrong-signature
: >"batch/aftekenbladen/$sheet.txt.sig"
wrong unusable-signature
rm "batch/aftekenbladen/$sheet.txt.sig"
mkdir "batch/aftekenbladen/$sheet.txt.sig"
wrong unusable-signature
# resign NAMESPACE KEY: the sheet signed anew.
resign() {
  rm "batch/aftekenbladen/$sheet.txt.sig"
  ssh-keygen -q -Y sign -f "$2" -n "$1" "batch/aftekenbladen/$sheet.txt" 2>/dev/null
}
company=$(jq -r .leerbedrijf.id "batch/documenten/$id.json")
resign praktijkverklaring-zegel@v1 "leerbedrijven/$company"
wrong other-purpose
ssh-keygen -q -t ed25519 -N '' -C '' -f stranger
resign praktijkverklaring-beoordeling@v1 stranger
wrong other-key

# A swap inside a bundle: never green, and what the school gave out is still shown.
mkdir -p swap/aftekenbladen
cp "bundles/$id.zip" swapped.zip
cp "batch/aftekenbladen/$another.txt" "swap/aftekenbladen/$sheet.txt"
python3 - swapped.zip "aftekenbladen/$sheet.txt" "swap/aftekenbladen/$sheet.txt" <<'PY'
import sys, zipfile
path, name, other = sys.argv[1:]
with zipfile.ZipFile(path) as old:
    files = [(info.filename, old.read(info)) for info in old.infolist()]
with zipfile.ZipFile(path, "w") as new:
    for filename, data in files:
        new.writestr(filename, open(other, "rb").read() if filename == name else data)
PY
expect_outcome signoff-wrong 1 swapped.zip --trust keys
expect_contains "$stdout" '"record":{'

# What no record names is named as not covered, and makes nothing worse.
echo hallo >batch/aftekenbladen/extra.txt
expect_status 0 verify batch --trust keys
expect_contains "$stdout" "Niet gedekt door het zegel, en dus niet gecontroleerd: aftekenbladen/extra.txt"
python3 - "bundles/$id.zip" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "a") as bundle:
    bundle.writestr("aftekenbladen/extra.txt", "hallo\n")
PY
expect_status 0 verify "bundles/$id.zip" --trust keys
expect_contains "$stdout" "Niet gedekt door het zegel, en dus niet gecontroleerd: aftekenbladen/extra.txt"
expect_lacks "$stdout" "$sheet.txt,"
# A sheet is no document.
expect_outcome not-a-praktijkverklaring 2 "batch/aftekenbladen/$sheet.txt" --trust keys
