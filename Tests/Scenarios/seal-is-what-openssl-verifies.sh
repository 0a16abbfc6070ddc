# A sealed batch: the three commands of the manual verify it, and nothing of a changed one.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "no openssl"
lay_samples
head -n 12 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name school.example/praktijkverklaringen
generate 0 batch few.jsonl
cp -R batch/SHA256SUMS list
expect_status 0 seal batch --keys keys
expect_only batch SHA256SUMS afgewezen.jsonl batch.json checkpoint checkpoint.body documenten verslag.json
cmp -s list batch/SHA256SUMS || fail "the list was changed"
expect_status 0 key show --pem keys/zegel.vkey
cp "$stdout" school.pem
sed '/^$/,$d' batch/checkpoint >body
cmp -s body batch/checkpoint.body || fail "checkpoint.body is not the note's text"
tail -1 batch/checkpoint | awk '{print $NF}' | base64 -d | tail -c +5 >sig
openssl pkeyutl -verify -pubin -inkey school.pem -rawin -in body -sigfile sig >/dev/null || fail "OpenSSL refuses the seal"
sed 's/^13$/12/' body >shorter
if openssl pkeyutl -verify -pubin -inkey school.pem -rawin -in shorter -sigfile sig >/dev/null; then
  fail "OpenSSL takes the seal for another text"
fi
# The text: whose, how many leaves, and the root that a few lines of another program find (RFC 9162, 2.1.1).
python3 - batch <<'PYTHON' || fail "the text is another"
import base64, hashlib, sys
lines = open(sys.argv[1] + "/SHA256SUMS", "rb").read().splitlines(keepends=True)
leaves = [lines[0]] + [b"".join(lines[i:i + 3]) for i in range(1, len(lines), 3)]
def root(leaves):
    if len(leaves) == 1: return hashlib.sha256(b"\0" + leaves[0]).digest()
    k = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + root(leaves[:k]) + root(leaves[k:])).digest()
text = "school.example/praktijkverklaringen\n%d\n%s\n" % (len(leaves), base64.b64encode(root(leaves)).decode())
assert open(sys.argv[1] + "/checkpoint.body").read() == text
PYTHON
# Once more, and nothing happens.
stamp() { stat -c '%n %i %y' batch/*; }
before=$(stamp)
expect_status 0 seal batch --keys keys
expect_contains "$stdout" "al verzegeld"
expect_equal "the files afterwards" "$(stamp)" "$before"
# The same seal again where it was lost.
mv batch/checkpoint first && rm batch/checkpoint.body
expect_status 0 seal batch/ --keys keys/
cmp -s first batch/checkpoint || fail "the seal is another"
# A batch without verklaringen has a seal too, and no proofs.
: >none.jsonl
generate 0 nothing none.jsonl
expect_status 0 seal nothing --keys keys --proofs
expect_only nothing/bewijzen
expect_equal "the number of leaves of an empty batch" "$(sed -n 2p nothing/checkpoint)" 1
