# Sign-off sheets go along when records name them, each once; one that is missing, wrong or signed twice ends the merge.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
make_signed_off whole records.jsonl
for shard in 1 2; do generate 0 "s$shard" signed.jsonl --keys keys --shard "$shard/2"; done
mkdir out
expect_status 0 merge s1 s2 --keys keys --out out/batch
diff -r whole/aftekenbladen out/batch/aftekenbladen || fail "these are not the sheets of one run"
expect_outcome genuine-status-stale 0 out/batch --trust keys
rm -rf out/batch
both=$(comm -12 <(ls s1/aftekenbladen) <(ls s2/aftekenbladen) | grep '\.sig$' | head -n 1)
[[ -n $both ]] || fail "no sheet has records in both shards"
# changed COMMAND: a fresh copy of s2 as x, changed by the command.
changed() {
  rm -rf x && cp -R s2 x
  eval "$1"
}
refused() {
  expect_status 2 merge s1 x --keys keys --out out/batch
  expect_contains "$stderr" "[$1]"
  expect_contains "$stderr" "$2"
  expect_only out
}
changed 'rm x/aftekenbladen/$both'
refused MA609 "x/documenten/"
changed 'rm x/aftekenbladen/${both%.sig}'
refused MA609 "x/documenten/"
changed 'rm -r x/aftekenbladen'
refused MA609 "x/documenten/"
changed 'echo >>x/aftekenbladen/${both%.sig}'
refused MA117 "x/documenten/"
changed 'echo x >x/aftekenbladen/$both'
refused MA117 "x/documenten/"
# The same signature in other bytes holds as well, and is another file: one run has one of them.
changed 'sed -i "s/\$/\r/" x/aftekenbladen/$both'
refused MA610 "x/aftekenbladen/$both"
# One that no record names stays behind, and whoever merges is told.
changed 'echo "niets van ons" >x/aftekenbladen/0000.txt'
expect_status 0 merge s1 x --keys keys --out out/batch
expect_contains "$stderr" "x/aftekenbladen/0000.txt: waarschuwing[MA611]"
diff -r whole/aftekenbladen out/batch/aftekenbladen || fail "other sheets went along"
