# A key that OpenSSL made and keeps: its public half becomes a .vkey, its signature a seal that both verify; and back.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "no openssl"
lay_samples
head -n 3 records.jsonl >few.jsonl
name=school.example/praktijkverklaringen
openssl genpkey -algorithm ed25519 -out private.pem
openssl pkey -in private.pem -pubout -out public.pem
expect_status 0 key import public.pem --name "$name" --out zegel.vkey
expect_equal "the last line" "$(tail -n 1 "$stdout")" \
  "Daarna: praktijkverklaring seal PARTIJ --sign-external --vkey zegel.vkey"
expect_equal "the mode" "$(stat -c %a zegel.vkey)" 644
expect_status 0 key import public.pem --name "$name"
cmp -s "$stdout" zegel.vkey || fail "printed is another than written"
# And back: what key show tells is what OpenSSL gave.
expect_status 0 key show --pem zegel.vkey
cmp -s "$stdout" public.pem || fail "the PEM is another"
expect_status 0 key new --out keys --name "$name"
expect_status 0 key import keys/zegel.pem --name "$name"
cmp -s "$stdout" keys/zegel.vkey || fail "the .vkey of key new's own PEM is another"
# Sealing without key new: OpenSSL signs, and both verify.
generate 0 batch few.jsonl
expect_status 0 seal batch --sign-external --vkey zegel.vkey
openssl pkeyutl -sign -inkey private.pem -rawin -in batch/checkpoint.body -out checkpoint.sig
expect_status 0 seal batch --sign-external --vkey zegel.vkey --signature checkpoint.sig
expect_status 0 verify batch --trust zegel.vkey
expect_status 1 verify batch --trust keys/zegel.vkey
# A file with other bytes stays as it is.
before=$(cat zegel.vkey)
expect_status 2 key import keys/zegel.pem --name "$name" --out zegel.vkey
expect_equal "the .vkey" "$(cat zegel.vkey)" "$before"
# Anything else is refused, and nothing of it is shown.
refused() {
  expect_status 2 key import "$1" --name "$name" --out never.vkey
  expect_contains "$stderr" "$1: fout[MA213]"
  [[ ! -e never.vkey && ! -s $stdout ]] || fail "made of $1"
}
refused private.pem
expect_lacks "$stderr" "$(sed -n 2p private.pem)"
sed 's/$/\r/' public.pem >crlf.pem && refused crlf.pem
{ cat public.pem && echo; } >long.pem && refused long.pem
cat public.pem public.pem >two.pem && refused two.pem
head -c -1 public.pem >cut.pem && refused cut.pem
{ echo "# name" && cat public.pem; } >commented.pem && refused commented.pem
fold -w 30 public.pem >folded.pem && refused folded.pem
: >empty.pem && refused empty.pem
for kind in x25519 ed448 "EC -pkeyopt ec_paramgen_curve:P-256"; do
  # shellcheck disable=SC2086
  openssl genpkey -algorithm $kind 2>/dev/null | openssl pkey -pubout -out kind.pem && refused kind.pem
done
# The point of small order whose y is 1, under which anything verifies.
{
  echo "-----BEGIN PUBLIC KEY-----"
  printf '\x30\x2A\x30\x05\x06\x03\x2B\x65\x70\x03\x21\x00\x01%s' "" | { cat && head -c 31 /dev/zero; } | base64 -w 64
  echo "-----END PUBLIC KEY-----"
} >weak.pem
refused weak.pem
expect_status 2 key import nowhere.pem --name "$name"
expect_contains "$stderr" UI001
for wrong in "a b" a+b a/status https://school.example; do expect_status 64 key import public.pem --name "$wrong"; done
expect_status 64 key import public.pem
