# Keys over time: a list of keys, a key that ended or was revoked, a real timestamp by an authority that is listed or not.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "no openssl"
lay_samples
head -n 5 records.jsonl >few.jsonl
make_sealed batch few.jsonl
brin=$(python3 -c 'import json; print(json.load(open("register/instelling.json"))["brin"])')
# A time-stamping authority of our own, whose clock is this machine's.
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=Tijd -addext basicConstraints=critical,CA:true 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj "/CN=Tijdstempeldienst" 2>/dev/null
printf 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n' >tsa.ext
openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 30 -extfile tsa.ext 2>/dev/null
printf '01\n' >serial
cat >tsa.cnf <<'CONF'
[tsa]
default_tsa = tsa1
[tsa1]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
CONF
mkdir batch/zegel
openssl ts -query -data batch/checkpoint.body -sha256 -cert -out q.tsq 2>/dev/null
openssl ts -reply -config tsa.cnf -queryfile q.tsq -out batch/zegel/checkpoint.body.tsr 2>/dev/null || fail "openssl made no timestamp"
cp -R batch bare && rm -r bare/zegel
today=$(date -u +%F) tomorrow=$(date -u -d tomorrow +%F)
expect_status 0 key new --out root --name raad.example --root
# A key has one chain of lists; here each list has a copy of the key folder.
root_for() { [[ -e root-$1 ]] || cp -R root "root-$1"; }
add() { # LIST FROM [ARG…]
  root_for "$1"
  expect_status 0 trust add keys/zegel.vkey --school "ROC Voorbeeld" --brin "$brin" --from "$2" --keys "root-$1" --list "$1" "${@:3}"
}
authority() { # LIST
  expect_status 0 trust authority ca.pem --name Tijdstempeldienst --from 2026-01-01 --keys "root-$1" --list "$1"
}
outcome() { # OUTCOME STATUS LIST BATCH
  rm -rf "$XDG_STATE_HOME"
  expect_outcome "$1" "$2" "$4" --trust root/sleutels.vkey --trust "$3"
}
# A key that counts: with and without a timestamp; the school is named from the list.
add good 2026-01-01 && authority good
outcome genuine-status-stale 0 good bare
outcome genuine-status-stale 0 good batch
expect_contains "$stdout" '"timestampAuthority":"Tijdstempeldienst"'
expect_contains "$stdout" '"school":"ROC Voorbeeld"'
# The list counts by its root key alone.
expect_status 2 verify batch --trust good
expect_contains "$stderr" "[MA302]"
expect_status 0 key new --out other-root --name raad.example --root
expect_status 2 verify batch --trust other-root/sleutels.vkey --trust good
# A key that has ended since, or had ended before the documents were given out (2026-11-20).
add ended 2026-01-01 --to 2026-11-21 && authority ended
outcome genuine-status-stale 0 ended bare
add over 2026-01-01 --to 2026-11-01 && authority over
outcome key-outside-period 1 over bare
# With a timestamp its time decides: today lies behind the end.
outcome key-outside-period 1 ended batch
add current 2026-01-01 --to "$tomorrow" && authority current
outcome genuine-status-stale 0 current batch
# A revoked key: only a timestamp from before saves the seal.
key_id=$(cut -d + -f 2 keys/zegel.vkey)
for list in later before; do add $list 2026-01-01 && authority $list; done
expect_status 0 trust revoke "$key_id" --as-of "$tomorrow" --keys root-later --list later
expect_status 0 trust revoke "$key_id" --as-of "$today" --keys root-before --list before
outcome genuine-status-stale 0 later batch
outcome key-outside-period 1 later bare
outcome key-outside-period 1 before batch
outcome key-outside-period 1 before bare
# A token that is merely there improves nothing: no authority is listed, or another, or it is over something else.
add unlisted 2026-01-01
expect_status 0 trust revoke "$key_id" --as-of "$tomorrow" --keys root-unlisted --list unlisted
outcome key-outside-period 1 unlisted batch
openssl req -x509 -newkey rsa:2048 -nodes -keyout x.key -out x.pem -days 30 -subj /CN=Ander 2>/dev/null
expect_status 0 trust authority x.pem --name Ander --from 2026-01-01 --keys root-unlisted --list unlisted
outcome key-outside-period 1 unlisted batch
cp -R batch else
echo iets >anders && openssl ts -query -data anders -sha256 -cert -out q2.tsq 2>/dev/null
openssl ts -reply -config tsa.cnf -queryfile q2.tsq -out else/zegel/checkpoint.body.tsr 2>/dev/null
outcome key-outside-period 1 later else
# Around the token stands what nobody signed: words there that look like a time are none.
cat >forge.py <<'PYTHON'
import sys

def inner(data):
    length, start = data[1], 2
    if length & 0x80:
        count = length & 0x7F
        length, start = int.from_bytes(data[2:2 + count], "big"), 2 + count
    return data[start:start + length], data[start + length:]

def outer(tag, content):
    size = len(content)
    if size < 128:
        return bytes([tag, size]) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(digits)]) + digits + content

response, _ = inner(open(sys.argv[1], "rb").read())
info, token = inner(response)
status = info[:3]
words = outer(0x0C, ("ok\nTime stamp: " + sys.argv[2] + "\n").encode())
open(sys.argv[1], "wb").write(outer(0x30, outer(0x30, status + outer(0x30, words)) + token))
PYTHON
cp -R batch forged
python3 forge.py forged/zegel/checkpoint.body.tsr "$(LC_ALL=C date -u -d '10 days ago' +'%b %e %T %Y') GMT"
openssl ts -reply -in forged/zegel/checkpoint.body.tsr -text 2>/dev/null | grep -c '^Time stamp: ' >count
expect_equal "how many times openssl shows for the forged response" "$(cat count)" 2
outcome key-outside-period 1 before forged
# A newer list of keys counts, in whatever order lists are given, and without anything remembered.
for state in "$XDG_STATE_HOME" /nowhere/state; do
  for order in "later/sleutels-0002 later/sleutels-0003" "later/sleutels-0003 later/sleutels-0002"; do
    rm -rf "$XDG_STATE_HOME"
    read -ra lists <<<"$order"
    call verify --json bare --trust root/sleutels.vkey --trust "${lists[0]}" --trust "${lists[1]}"
    expect_contains "$stdout" '"outcome":"key-outside-period"'
  done
done
# An openssl that does not work says nothing of the token.
mkdir broken && printf '#!/bin/sh\nexit 127\n' >broken/openssl && chmod +x broken/openssl
PATH=$PWD/broken:$PATH outcome could-not-check 2 later batch
# An attachment that cannot be read is left out, and takes nothing away.
cp -R batch big && head -c 3000000 /dev/zero >big/zegel/checkpoint.body.p7s && rm big/zegel/checkpoint.body.tsr && mkfifo big/zegel/checkpoint.body.tsr
outcome genuine-status-stale 0 good big
expect_contains "$stderr" "[MA115]"
outcome key-outside-period 1 before big
# Without openssl nothing can be said where only the timestamp could tell; elsewhere it is not missed.
environment=(PATH=/nowhere)
program=$(realpath "$program")
patience_path=$(command -v timeout)
call() {
  status=0
  env PATH=/nowhere "$patience_path" 120 "$program" "$@" >"$stdout" 2>"$stderr" || status=$?
}
outcome could-not-check 2 later batch
outcome genuine-status-stale 0 good batch
# An older list of keys than was seen may hide a revocation.
rm -rf "$XDG_STATE_HOME"
call verify --json bare --trust root/sleutels.vkey --trust later/sleutels-0003
expect_equal "the status with the newest list" "$status" 1
call verify --json bare --trust root/sleutels.vkey --trust later/sleutels-0002
expect_equal "the status with an older list" "$status" 1
expect_contains "$stdout" '"outcome":"old-list"'
