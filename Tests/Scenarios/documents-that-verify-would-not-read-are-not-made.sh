# A file of a verklaring has at most 16 MiB: what is larger is not made, not bundled, and not read for what it replaces.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name roc.example/pv
# A text in which each werkproces takes megabytes, so that only records with a few of them fit.
python3 - <<'PY'
text = open("templates/verklaring.txt").read()
start = "{{#werkprocessen}}\n"
assert text.count(start) == 1
open("templates/verklaring.txt", "w").write(text.replace(start, start + "{{titel}}\n" * 60_000))
PY
head -n 30 records.jsonl >some.jsonl
generate 1 batch some.jsonl --templates templates --keys keys
expect_contains "$stderr" "some.jsonl:"
expect_contains "$stderr" "[UI010]"
made=$(find batch/documenten -name '*.txt' | wc -l)
refused=$(wc -l <batch/afgewezen.jsonl)
[[ $made -gt 0 && $refused -gt 0 && $((made + refused)) -eq 30 ]] || fail "$made made, $refused refused"
largest=$(find batch/documenten -type f -printf '%s\n' | sort -n | tail -n 1)
[[ $largest -gt 4194304 && $largest -le 16777216 ]] || fail "the largest document has $largest bytes"
# All that was made can be bundled and checked.
expect_status 0 bundle batch --all --out bundles
biggest=$(basename "$(find batch/documenten -name '*.txt' -size "${largest}c" | head -n 1)" .txt)
expect_outcome genuine-status-stale 0 "bundles/$biggest.zip" --trust keys
# Batches that others made: the document costs its own bundle; the record replaces nothing.
first=$(first_id batch)
# grow FILE: makes it too large, and the list and seal as if it had always been so.
grow() {
  truncate -s 17M "$1"
  sed -i "s|^[0-9a-f]* \( *\).*${1##*/}\$|$(sha256sum <"$1" | cut -d ' ' -f 1)  documenten/${1##*/}|" batch/SHA256SUMS
  rm batch/checkpoint batch/checkpoint.body
  expect_status 0 seal batch --keys keys
}
chmod -R u+w batch
grow "batch/documenten/$first.txt"
expect_status 1 bundle batch "$first" --out big.zip
expect_contains "$stderr" "documenten/$first.txt"
expect_contains "$stderr" "[MA405]"
[[ ! -e big.zip ]] || fail "a bundle that nobody can check"
expect_status 1 bundle batch --all --out again
expect_equal "how many bundles" "$(ls again | wc -l)" "$((made - 1))"
grow "batch/documenten/$first.json"
expect_status 1 status replace --batch batch --keys keys --list lists
expect_contains "$stderr" "[MA314]"
expect_contains "$stderr" "16 MiB"
[[ ! -e lists ]] || fail "a list was made"
