# A bundle holds the document, its leaf, its proof, the seal and LEESMIJ.txt, and nothing else: no key and no script. Its
# bytes are the same however it is made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v unzip >/dev/null || skip "no unzip"
lay_samples
head -n 40 records.jsonl >some.jsonl
expect_status 0 key new --out school --name school.example/praktijkverklaringen
generate 0 batch some.jsonl --keys school
id=$(first_id batch)

expect_status 0 bundle batch "$id"
expect_contains "$stdout" "$id.zip: bundel gemaakt"
expect_equal "the bundle's mode" "$(stat -c %a "$id.zip")" 600
unzip -Z1 "$id.zip" >names
printf '%s\n' "documenten/$id.html" "documenten/$id.txt" "documenten/$id.json" "$id.sha256" "$id.tlog-proof" \
  checkpoint checkpoint.body LEESMIJ.txt >expected
diff expected names || fail "other files in the bundle"

unzip -q "$id.zip" -d unpacked
for rendition in html txt json; do cmp "batch/documenten/$id.$rendition" "unpacked/documenten/$id.$rendition"; done
for name in checkpoint checkpoint.body; do cmp "batch/$name" "unpacked/$name"; done
grep -F "$id" batch/SHA256SUMS | cmp - "unpacked/$id.sha256"
(cd unpacked && sha256sum --quiet -c --strict "$id.sha256")
expect_contains "unpacked/LEESMIJ.txt" "  https://school.example/praktijkverklaringen"
[[ $(wc -L <unpacked/LEESMIJ.txt) -le 76 ]] || fail "LEESMIJ.txt has a line of more than 76 columns"
expect_lacks unpacked/LEESMIJ.txt $'\r'
# It names no person and nothing else of the record.
name=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["kandidaat"]["achternaam"])' "unpacked/documenten/$id.json")
expect_lacks unpacked/LEESMIJ.txt "$name"
grep -rlE 'PRIVATE KEY|PUBLIC KEY|\+[0-9a-f]{8}\+' unpacked && fail "a key in the bundle"

# With the school's key it is genuine; another school's does not know it.
mkdir state
environment=(XDG_STATE_HOME="$PWD/state")
expect_status 0 verify "$id.zip" --trust school/zegel.vkey
expect_status 0 key new --out stranger --name other.example/praktijkverklaringen
expect_status 1 verify "$id.zip" --trust stranger/zegel.vkey
environment=()

# The same bytes again, in any locale and time zone, for any number of jobs, alone or with all.
expect_status 0 bundle batch "$id"
environment=(TZ=Asia/Tokyo LC_ALL=en_US.UTF-8)
expect_status 0 bundle batch "$id" --out again.zip
environment=()
cmp "$id.zip" again.zip
expect_status 0 bundle batch --all --jobs 1
expect_equal "the folder's mode" "$(stat -c %a batch/bundels)" 700
expect_equal "the number of bundles" "$(find batch/bundels -name 'pv-*.zip' | wc -l)" 40
cmp "$id.zip" "batch/bundels/$id.zip"
expect_status 0 bundle batch --all --jobs 3 --out others
diff -r batch/bundels others
for bundle in others/*.zip; do unzip -tq "$bundle" >/dev/null; done

# Signatures of others go along; what is none is left out with a warning.
mkdir batch/zegel
echo made-up >batch/zegel/checkpoint.body.p7s
echo made-up >batch/zegel/checkpoint.body.tsr
echo secret >batch/zegel/aantekening.txt
expect_status 0 bundle batch "$id" --out attached.zip --key-url https://www.school.example/sleutels
expect_contains "$stderr" "zegel/aantekening.txt: waarschuwing[MA404]"
unzip -Z1 attached.zip | grep zegel/ >names
printf 'zegel/checkpoint.body.%s\n' p7s tsr | diff - names
unzip -p attached.zip LEESMIJ.txt >leesmij
expect_contains leesmij "  https://www.school.example/sleutels"
expect_contains leesmij "zegel/"

# A seal whose name is no address does not become one.
rm batch/checkpoint batch/checkpoint.body
expect_status 0 key new --out plain
expect_status 0 seal batch --keys plain
expect_status 0 bundle batch "$id" --out plain.zip
unzip -p plain.zip LEESMIJ.txt >leesmij
expect_contains leesmij "Vraag de school dus zelf om haar sleutel."
expect_lacks leesmij "https://"
