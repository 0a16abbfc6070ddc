# The main job on the sample data, checked with coreutils alone.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl
expect_contains "$stdout" "240 praktijkverklaringen gemaakt, 0 records geweigerd, 0 waarschuwingen"
[[ ! -s $stderr ]] || fail "something on standard error"
expect_only batch SHA256SUMS afgewezen.jsonl batch.json documenten verslag.json
expect_equal "the number of files" "$(find batch/documenten -type f | wc -l)" 720
expect_equal "the number of lines in the manifest" "$(wc -l <batch/SHA256SUMS)" 721
[[ ! -s batch/afgewezen.jsonl ]] || fail "afgewezen.jsonl is not empty"
(cd batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
# Ids are `pv-` and 26 characters of Crockford's base32, and every id has its three files.
for page in batch/documenten/*.html; do
  name=$(basename "$page" .html)
  [[ $name =~ ^pv-[0-9a-hjkmnp-tv-z]{26}$ ]] || fail "not an id: $name"
  [[ -s batch/documenten/$name.json && -s batch/documenten/$name.txt ]] || fail "$name misses a rendition"
done
for file in batch/batch.json batch/verslag.json; do python3 -m json.tool "$file" >/dev/null || fail "$file is not JSON"; done
# The lines stand in the order that the contract gives: batch.json, then the paths in the order of their bytes.
tail -n +2 batch/SHA256SUMS | cut -c 67- >paths
sort --check paths || fail "the lines of SHA256SUMS are not sorted"
expect_equal "the first line" "$(head -n 1 batch/SHA256SUMS | cut -c 67-)" batch.json
