# Ids come from KEYS/geheim; a register whose own secret gave other ids is warned about, until the school keeps one secret.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 3 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
# No secret in the register: nothing to differ from, and none is made there.
generate 0 sealed few.jsonl --keys keys
expect_lacks "$stderr" UI011
[[ ! -e register/.geheim ]] || fail "a secret was made that nothing uses"
# A batch made before: its ids are others, and the warning says so.
generate 0 before few.jsonl
generate 0 after few.jsonl --keys keys
expect_contains "$stderr" "register/.geheim: waarschuwing[UI011]"
expect_contains "$stderr" "keys/geheim"
diff -rq sealed/documenten after/documenten >/dev/null || fail "the warning changed the documents"
if cmp -s before/SHA256SUMS after/SHA256SUMS; then fail "the ids are the same"; fi
generate 0 english few.jsonl --keys keys --lang en
expect_contains "$stderr" "register/.geheim: warning[UI011]"
# The remedy keeps the ids, and nothing is warned about.
cp -p register/.geheim keys/geheim
generate 0 mended few.jsonl --keys keys
expect_lacks "$stderr" UI011
cmp -s before/SHA256SUMS mended/SHA256SUMS || fail "the remedy does not keep the ids"
