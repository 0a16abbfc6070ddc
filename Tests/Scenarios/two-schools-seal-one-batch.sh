# A second key signs below the first over the same text; OpenSSL verifies both, and proofs follow.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 5 records.jsonl >few.jsonl
expect_status 0 key new --out first --name eerste.example
expect_status 0 key new --out second --name tweede.example
generate 0 batch few.jsonl --keys first
expect_status 0 seal batch --proofs
cp -R batch before
expect_status 0 seal batch --keys second
expect_contains "$stdout" "toegevoegd aan het zegel van eerste.example"
cmp -s before/checkpoint.body batch/checkpoint.body || fail "the text is another"
expect_equal "the lines of the first" "$(head -n 5 batch/checkpoint)" "$(cat before/checkpoint)"
expect_equal "the number of signatures" "$(grep -c '^— ' batch/checkpoint)" 2
cp batch/checkpoint both
for keys in first second; do
  expect_status 0 seal batch --keys $keys
  expect_contains "$stdout" "al verzegeld"
  cmp -s both batch/checkpoint || fail "sealing again changed something"
  if command -v openssl >/dev/null; then
    expect_status 0 key show --pem $keys/zegel.vkey
    cp "$stdout" key.pem
    name=$(cut -d + -f 1 $keys/zegel.vkey)
    grep "^— $name " both | awk '{print $NF}' | base64 -d | tail -c +5 >sig
    openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in batch/checkpoint.body -sigfile sig >/dev/null ||
      fail "OpenSSL refuses the signature of $name"
  fi
done
# Old proofs stay as they are until they are asked for again.
diff -r before/bewijzen batch/bewijzen >/dev/null || fail "proofs changed by themselves"
expect_status 0 seal batch --proofs
for proof in batch/bewijzen/*; do
  tail -n 6 "$proof" | diff - both >/dev/null || fail "$proof has not both signatures"
done
# Two at once: both signatures, or one that says that another is busy.
rm -rf batch && cp -R before batch
"$program" seal batch --keys second >one 2>&1 &
"$program" seal batch --keys second >two 2>&1 || grep -q "een andere run" two || fail "the second failed otherwise"
wait $! || grep -q "een andere run" one || fail "the first failed otherwise"
cmp -s both batch/checkpoint || fail "two at once made another seal"
