# The commands of docs/verification.md for a QR code, as printed there, say what verify says.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "there is no openssl"
draw_qr_code
read_qr_codes pictures/*.pgm >qr.txt
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
