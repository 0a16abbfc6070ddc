# generate --concept makes nothing with templates that show no mark, or ask for what a concept does not have.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 2 records.jsonl >two.jsonl
refused() {
  expect_status 2 generate "${inputs[@]}" --records two.jsonl --templates own --concept --out proef --lang nl
  expect_contains "$stderr" "waarschuwing[SJ206]"
  expect_contains "$stderr" "fout[SJ207]"
  [[ ! -e proef ]] || fail "a concept was made without a mark"
  # Praktijkverklaringen are made with them as ever.
  rm -rf batch
  generate 0 batch two.jsonl --templates own
}
cp -R templates own
sed -i 's/CONCEPT/KLAD/; s/Dit concept/Dit/' own/verklaring.html
refused
rm -rf own && cp -R templates own
sed -i 's/^{{geen_diploma}}$/{{geen_diploma}} {{id}}/' own/verklaring.txt
refused
# With a mark of its own a template makes them.
rm -rf own && cp -R templates own
sed -i 's/CONCEPT/DIT IS EEN CONCEPT/' own/verklaring.html own/verklaring.txt
expect_status 0 generate "${inputs[@]}" --records two.jsonl --templates own --concept --out proef
expect_contains proef/concepten/regel-1.txt "DIT IS EEN CONCEPT"
