# --verify-url: what it goes with, what is said of templates and records that have no room for a code.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 2 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
generate 64 out few.jsonl --verify-url https://roc.example/c
expect_contains "$stderr" "--verify-url needs --keys"
expect_contains "$stderr" "--sign-external"
generate 64 out few.jsonl --verify-url https://roc.example/c --concept
for address in roc.example ftp://roc.example/ https://roc.example/#x 'https://roc.example/a b' https://een@roc.example/; do
  generate 64 out few.jsonl --keys keys --verify-url "$address"
  expect_contains "$stderr" "--verify-url"
done
[[ ! -e out ]] || fail "a wrong command line left a folder"
# Templates of a school's own that show none are good without --verify-url, and stop the run with it.
cp -R templates own
sed -i '/^{{#qr}}$/,/^{{\/qr}}$/d; s/{{#qr}}[^{]*{{\/qr}}//g' own/verklaring.html
expect_status 0 template check own
expect_contains "$stderr" SJ208
generate 2 out few.jsonl --keys keys --verify-url https://roc.example/c --templates own
expect_contains "$stderr" SJ209
generate 0 out few.jsonl --keys keys --templates own
expect_lacks "$stderr" SJ20
# Names that are too long for a code: made without, and warned about with the line of the record.
edit 'r["kandidaat"]["voornamen"] = "Noor " * 100 + "N" if number == 1 else r["kandidaat"]["voornamen"]' <few.jsonl >long.jsonl
generate 0 long long.jsonl --keys keys --verify-url https://roc.example/c
expect_contains "$stderr" "long.jsonl:2:"
expect_contains "$stderr" UI012
expect_equal "how many pages have a code" "$(grep -l 'alt="QR-code' long/documenten/*.html | wc -l)" 1
expect_equal "how many pages have the address" "$(grep -l 'https://roc.example/c<' long/documenten/*.html | wc -l)" 2
# The same inputs give the same bytes.
generate 0 again long.jsonl --keys keys --verify-url https://roc.example/c --jobs 1
expect_same_batch long again
# verify takes paths or one code.
expect_status 64 verify
expect_status 64 verify long --qr x
expect_status 64 verify long --dossiers dossiers
