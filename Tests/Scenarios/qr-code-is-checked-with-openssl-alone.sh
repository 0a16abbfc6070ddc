# The commands of docs/verification.md for a QR code, as printed there, say what verify says.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v zbarimg >/dev/null || skip "there is no zbarimg"
command -v openssl >/dev/null || skip "there is no openssl"
lay_samples
head -n 1 records.jsonl >one.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
generate 0 batch one.jsonl --keys keys --verify-url https://roc.example/c
mkdir pictures
python3 "$checkout/Tests/Scenarios/qr_drawings.py" pictures batch/documenten/*.html
zbarimg -q --raw -Sdisable -Sqrcode.enable pictures/*.pgm 2>/dev/null >qr.txt
cp keys/zegel.pem zegel.pem
# The block of commands behind the heading, without its indent.
awk '/^### QR code/{on=1} /^##/&&!/^### QR code/{on=0} on&&/^    /{print substr($0, 5)}' "$checkout/docs/verification.md" |
  grep -v '^<' >commands.sh
expect_contains commands.sh pkeyutl
bash -euo pipefail commands.sh >said 2>&1 || fail "the commands: $(head -n 3 said)"
expect_contains said "Signature Verified Successfully"
expect_contains said '"naam":"'
# The last line is the digest of the whole record, which stands beside it in the batch.
expect_contains said "$(openssl dgst -sha256 -binary batch/documenten/*.json | base64)"
# And of a changed one they say nothing good.
tr 'AB' 'BA' <qr.txt >other && mv other qr.txt
if bash -euo pipefail commands.sh >said 2>&1; then fail "the commands accept a changed code"; fi
