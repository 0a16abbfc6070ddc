# What works on the folder of a batch says of an archive that it is to be unpacked first, and leaves it as it is.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 4 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
expect_status 0 generate "${inputs[@]}" --records few.jsonl --keys keys --pack batch.tar
tar -xf batch.tar
id=$(first_id batch)
cp batch.tar kept
refused() {
  expect_status 2 "$@"
  expect_contains "$stderr" "batch.tar: fout[UI014]"
  expect_contains "$stderr" "tar -xf batch.tar"
}
refused seal batch.tar --keys keys
refused seal batch.tar --proofs
refused merge batch.tar --out merged
refused bundle batch.tar "$id"
refused bundle batch.tar --all
refused publish batch.tar --out web
refused status replace --batch batch.tar --keys keys --list status
cmp batch.tar kept || fail "the archive was changed"
expect_status 0 bundle batch "$id"
