# An --out that holds something is not overwritten, whatever it is.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
mkdir -p out/holds && echo mine >out/holds/file
echo mine >out/file
ln -s holds out/link
ln -s nowhere out/dangling
generate 0 out/batch records.jsonl
listing() {
  find out -exec stat -c '%n %Y %s %a' {} + | sort
  cat out/file out/holds/file out/batch/SHA256SUMS
}
before=$(listing)
for name in holds file link batch batch/ holds/file; do
  generate 2 "out/$name" records.jsonl
  [[ $(wc -l <"$stderr") -le 2 ]] || fail "more than one error for --out out/$name"
  expect_contains "$stderr" "out/${name%/}"
done
for name in . .. / out/link out/dangling; do generate 2 "$name" records.jsonl; done
# No name at all is a wrong command line.
generate 64 '' records.jsonl
expect_equal "what stands there afterwards" "$(listing)" "$before"
expect_only out batch dangling file holds link
# An empty folder is nobody's, and gets the mode that a batch has.
mkdir -m 755 out/empty
generate 0 out/empty records.jsonl
expect_equal "the mode of the batch folder" "$(stat -c %a out/empty)" 700

# A batch under the name of a folder that is being made would be taken for a leftover.
generate 2 .batch.in-aanmaak records.jsonl
expect_contains "$stderr" "kies een andere naam"
[[ ! -e .batch.in-aanmaak ]] || fail "a batch stands where leftovers are removed"
