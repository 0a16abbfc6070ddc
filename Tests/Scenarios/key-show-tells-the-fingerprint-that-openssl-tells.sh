# What `key show` prints is public, complete, and the same as OpenSSL says of the key.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "no openssl"
expect_status 0 key new --out keys --name school.example/praktijkverklaringen
cp "$stdout" made
# Nothing private is needed: it is not even there.
mkdir public && cp keys/*.vkey public
for role in zegel status; do
  expect_status 0 key show --pem public/$role.vkey
  cp "$stdout" $role.pem
  openssl pkey -in keys/$role.key -pubout | diff - $role.pem >/dev/null || fail "the PEM of $role is not OpenSSL's"
  fingerprint=$(openssl pkey -pubin -in $role.pem -outform DER | sha256sum | cut -c 1-64)
  expect_status 0 key show public/$role.vkey
  grouped=$(sed 's/..../& /g; s/ $//' <<<"$fingerprint")
  expect_contains "$stdout" "$grouped"
  expect_contains "$stdout" "$(cat keys/$role.vkey)"
  expect_contains made "$grouped"
  expect_status 0 key show --json public/$role.vkey
  python3 - "$stdout" "$role" "$fingerprint" "$(cat keys/$role.vkey)" $role.pem <<'PYTHON' || fail "the JSON of $role"
import json, sys
path, role, fingerprint, vkey, pem = sys.argv[1:]
lines = open(path).read().splitlines()
assert len(lines) == 1
key = json.loads(lines[0])
assert key["schema"] == "praktijkverklaring/key/1" and key["role"] == role and key["fingerprint"] == fingerprint
assert key["vkey"] == vkey and vkey == "+".join([key["name"], key["id"], vkey.split("+", 2)[2]])
assert key["pem"] == open(pem).read()
PYTHON
done
# A folder, the current one, a list with comments and other line ends: every key once.
expect_status 0 key show --json public
expect_equal "the number of keys in the folder" "$(wc -l <"$stdout")" 2
cp "$stdout" shown
(cd public && expect_status 0 key show --json && sed 's|"file":"./|"file":"public/|' "$stdout" | diff - "$OLDPWD/shown") ||
  fail "the current folder's keys are others"
{ echo '# keys' && echo && cat public/zegel.vkey && sed 's/$/\r/' public/status.vkey; } >list.vkey
expect_status 0 key show --json list.vkey public/zegel.vkey
expect_equal "the number of keys in the list and beside it" "$(wc -l <"$stdout")" 3
# Several as PEM: each with its name, and the first is the one for seals, which is the one that OpenSSL reads.
expect_status 0 key show --pem public
expect_equal "the names of the blocks" "$(grep '^#' "$stdout" | tr '\n' ' ')" \
  "# school.example/praktijkverklaringen # school.example/praktijkverklaringen/status "
openssl pkey -pubin -in "$stdout" | diff - zegel.pem >/dev/null || fail "OpenSSL reads another key first"
printf %s "$(cat public/zegel.vkey)" >unended.vkey
expect_status 0 key show unended.vkey

# Each with its code and place.
refused() { # CODE PLACE PATH
  expect_status 2 key show "$3"
  expect_contains "$stderr" "$2: fout[$1]"
  expect_equal "what is shown of $3" "$(cat "$stdout")" ''
}
sed 's/^school/schaal/' public/zegel.vkey >renamed.vkey
refused MA201 renamed.vkey:1:1 renamed.vkey
{ cat public/zegel.vkey && echo nonsense; } >half.vkey
refused MA201 half.vkey:2:1 half.vkey
: >empty.vkey
refused MA201 empty.vkey empty.vkey
refused MA201 keys/zegel.key:1:1 keys/zegel.key
# Keys under which a signature holds for what nobody signed: points of small order, with the right id.
for point in 00 01; do
  python3 -c '
import base64, hashlib, sys
key = bytes([1, int(sys.argv[1], 16)]) + bytes(31)
print("a+%s+%s" % (hashlib.sha256(b"a\n" + key).hexdigest()[:8], base64.b64encode(key).decode()))' $point >weak.vkey
  refused MA201 weak.vkey:1:1 weak.vkey
done
mkdir none
refused MA205 none none
expect_status 2 key show nowhere
expect_status 64 key show --pem --json public
