# One file is checked against the list of the batch it stands in; another file is no praktijkverklaring.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl
page=$(ls batch/documenten/*.html | sed -n 5p)
for file in "$page" "${page%.html}.txt" "${page%.html}.json" "$work/$page"; do
  expect_status 2 verify "$file" --json
  expect_contains "$stdout" '"outcome":"unsealed"'
done
(cd batch/documenten && expect_status 2 verify "$(basename "$page")" --json && expect_contains "$stdout" '"outcome":"unsealed"') || exit 1
# Beside the list, as a holder may keep it.
mkdir held && cp "$page" batch/SHA256SUMS held/
expect_status 2 verify "held/$(basename "$page")" --json
expect_contains "$stdout" '"outcome":"unsealed"'
echo >>"held/$(basename "$page")"
expect_status 1 verify "held/$(basename "$page")" --json
expect_contains "$stdout" '"outcome":"changed"'
expect_contains "$stderr" "[MA102]"
# A document under another's name is not that other.
cp "$(ls batch/documenten/*.html | sed -n 6p)" "held/$(basename "$page")"
expect_status 1 verify "held/$(basename "$page")"
# No list, and a list that does not name it.
mkdir alone && cp "$page" alone/
expect_status 2 verify "alone/$(basename "$page")" --json
expect_contains "$stdout" '"outcome":"no-proof"'
{ head -n 1 batch/SHA256SUMS; grep -v "$(basename "$page" .html)" batch/SHA256SUMS | tail -n +2; } >alone/SHA256SUMS
expect_status 2 verify "alone/$(basename "$page")" --json
expect_contains "$stdout" '"outcome":"no-proof"'
head -c 100 batch/SHA256SUMS >alone/SHA256SUMS
expect_status 2 verify "alone/$(basename "$page")" --json
expect_contains "$stdout" '"outcome":"could-not-check"'
# Something else altogether. (Where a text names an id it may be of that one, and has no proof.)
for file in records.jsonl register/instelling.json dossiers/23189_dienstverlening.xml; do
  expect_status 2 verify "$file" --json
  expect_contains "$stdout" '"outcome":"not-a-praktijkverklaring"'
done
expect_status 2 verify nowhere --json
expect_contains "$stdout" '"outcome":"could-not-check"'
# In people's words, in both languages.
expect_status 2 verify batch --lang nl
expect_contains "$stdout" "geen zegel"
expect_status 2 verify batch --lang en
expect_contains "$stdout" "no seal"
