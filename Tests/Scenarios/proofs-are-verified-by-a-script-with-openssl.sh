# Every proof of a batch, in the hands of a script with coreutils and OpenSSL; and the folder appears as a whole.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name school.example
expect_status 0 key show --pem keys/zegel.vkey
cp "$stdout" school.pem
generate 0 all records.jsonl --keys keys
expect_status 0 seal all --keys keys --proofs
expect_equal "the mode of the proofs' folder" "$(stat -c %a all/bewijzen)" 700
diff <(ls all/bewijzen | sed 's/\.tlog-proof$//') <(ls all/documenten | cut -c 1-29 | uniq) >/dev/null ||
  fail "not one proof for each verklaring"
# Once more: nothing is written anew.
before=$(stat -c '%n %i %y' all all/bewijzen all/bewijzen/*)
expect_status 0 seal all --keys keys --proofs
expect_contains "$stdout" "staan er al"
expect_equal "the proofs afterwards" "$(stat -c '%n %i %y' all all/bewijzen all/bewijzen/*)" "$before"
# One that is missing, changed or too many is mended, with the whole folder.
cp -R all/bewijzen right
one=$(ls right | sed -n 100p)
for harm in "rm all/bewijzen/$one" "truncate -s 10 all/bewijzen/$one" "cp all/bewijzen/$one all/bewijzen/x.tlog-proof"; do
  $harm
  expect_status 0 seal all --proofs
  expect_contains "$stdout" "240 bewijzen gemaakt"
  diff -r right all/bewijzen >/dev/null || fail "not mended after: $harm"
done
# What is somebody else's is not thrown away.
echo mine >all/bewijzen/mine
expect_status 2 seal all --proofs
expect_contains all/bewijzen/mine mine
rm all/bewijzen/mine
expect_only all SHA256SUMS afgewezen.jsonl batch.json bewijzen checkpoint checkpoint.body documenten verslag.json

script=$checkout/../shared/vectors/verify-tlog-proof.sh
[[ -e $script ]] || skip "the rest: no folder shared beside the checkout"
command -v openssl >/dev/null && command -v xxd >/dev/null || skip "the rest: no openssl or no xxd"
for count in 1 2 5 12; do
  head -n $count records.jsonl >few.jsonl
  generate 0 batch-$count few.jsonl --keys keys
  expect_status 0 seal batch-$count --proofs
done
checked=0
for batch in batch-1 batch-2 batch-5 batch-12 all; do
  size=$(sed -n 2p $batch/checkpoint)
  # All of a small batch, some of the large one.
  while read -r index id; do
    sed -n "$((3 * index - 1)),$((3 * index + 1))p" $batch/SHA256SUMS >leaf
    (cd $batch && sha256sum --check --strict --quiet ../leaf) || fail "the leaf of $id is not of its files"
    said=$(sh "$script" $batch/bewijzen/"$id".tlog-proof leaf school.pem) || fail "the script refuses the proof of $id"
    [[ $said == *"INBEGREPEN: blad $index van $size" ]] || fail "the script says of $id: $said"
    echo >>leaf
    if sh "$script" $batch/bewijzen/"$id".tlog-proof leaf school.pem >/dev/null; then fail "another leaf passes for $id"; fi
    checked=$((checked + 1))
  done < <(ls $batch/bewijzen | cut -c 1-29 | awk 'NR < 14 || NR % 40 == 0 {print NR, $0}')
done
[[ $checked -ge 30 ]] || fail "only $checked proofs were checked"
