# The keys of a school, and those of a body that vouches for schools: which files, with which modes, for whom.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
name=school.example/praktijkverklaringen
for mask in 000 022 077; do
  (umask "$mask" && expect_status 0 key new --out "keys-$mask" --name "$name") || exit 1
  expect_only "keys-$mask" geheim status.key status.pem status.vkey zegel.key zegel.pem zegel.vkey
  expect_equal "the folder's mode (umask $mask)" "$(stat -c %a "keys-$mask")" 700
  for file in geheim status.key zegel.key; do
    expect_equal "the mode of $file (umask $mask)" "$(stat -c %a "keys-$mask/$file")" 600
  done
  if command -v openssl >/dev/null; then
    for role in zegel status; do
      openssl pkey -in "keys-$mask/$role.key" -pubout | cmp -s - "keys-$mask/$role.pem" || fail "$role.pem is another key"
    done
  fi
done
keys=keys-022
for file in zegel status; do expect_equal "the mode of $file.pem" "$(stat -c %a $keys/$file.pem)" 644; done
[[ $(cat $keys/zegel.vkey) =~ ^school\.example/praktijkverklaringen\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$ ]] || fail "no zegel.vkey"
[[ $(cat $keys/status.vkey) =~ ^school\.example/praktijkverklaringen/status\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$ ]] ||
  fail "no status.vkey"
for file in zegel status; do expect_equal "the lines of $file.vkey" "$(wc -l <$keys/$file.vkey)" 1; done
for other in keys-000 keys-077; do
  for file in geheim status.key zegel.key; do
    if cmp -s $keys/$file $other/$file; then fail "two folders have the same $file"; fi
  done
done
# A school that gives no name has one; a body that vouches for schools has another kind of key.
expect_status 0 key new --out unnamed
expect_contains unnamed/zegel.vkey "praktijkverklaringen+"
expect_contains "$stderr" "unnamed: waarschuwing[MA212]"
expect_contains "$stdout" "zegel.vkey, zegel.pem, status.vkey, status.pem"
expect_status 0 key new --out root --root --name koepel.example
expect_lacks "$stderr" MA212
expect_only root sleutels.key sleutels.pem sleutels.vkey
expect_equal "the mode of sleutels.key" "$(stat -c %a root/sleutels.key)" 600
expect_contains root/sleutels.vkey "koepel.example/sleutels+"

# Keys that stand there are never overwritten; an empty folder may be used.
before=$(cat $keys/*)
expect_status 2 key new --out $keys
expect_equal "the keys afterwards" "$(cat $keys/*)" "$before"
mkdir -m 755 empty
expect_status 0 key new --out empty
expect_equal "the mode of the folder that was empty" "$(stat -c %a empty)" 700
expect_status 2 key new --out no/such/keys
# A name that is none, or would be taken for another.
for wrong in "" " " "a b" "a+b" "$(printf 'a\tb')" "$(printf 'a\xE2\x80\xAEb')" a/status a/sleutels https://school.example \
  /a a/ "$(printf 'x%.0s' {1..201})"; do
  expect_status 64 key new --out never --name "$wrong"
  expect_status 64 key new --out never --root --name "$wrong"
done
expect_status 64 key new --out never --name "a+b"
expect_contains "$stderr" "without spaces and without +"
expect_status 64 key new
expect_status 64 key new --out ''
[[ ! -e never ]] || fail "something was made"
if compgen -G '.*.in-aanmaak' >/dev/null; then fail "something was left behind"; fi
