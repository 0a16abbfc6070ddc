# What `ssh-keygen -Y verify` says of a sheet, the program says too, of good ones and of bad ones.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
make_sheets "$other_company" sheets
fill 0 "$sheet" filled.jsonl --wijze papier
grep '"aftekening"' filled.jsonl | sed 's/"wijze":"papier"/"wijze":"sshsig"/' >signed.jsonl
signing_key ed25519 -t ed25519
signing_key ecdsa -t ecdsa -b 256
signing_key rsa -t rsa -b 2048
signing_key stranger
mkdir register/aftekenbladen
in_register=register/aftekenbladen/sheet.txt
tried=0
yes=0

# agree CASE: the sheet and signature in the register, against the keys listed there, on the day of the sign-off.
agree() {
  local theirs=0 ours
  TZ=UTC ssh-keygen -Y verify -f register/allowed_signers -I "$other_company" -n "$namespace" -s "$in_register.sig" \
    -Overify-time=20261120 <"$in_register" >/dev/null 2>&1 || theirs=1
  call signoff check "${inputs[@]}" --records signed.jsonl
  ours=$([[ $status -eq 0 ]] && echo 0 || echo 1)
  expect_equal "what the program says of $1" "$ours" "$([[ $theirs -eq 0 ]] && echo 0 || echo 1)"
  tried=$((tried + 1))
  if [[ $theirs -eq 0 ]]; then yes=$((yes + 1)); fi
}

# with KEY SIGNER CASE [OPTIONS]: the sheet signed by SIGNER, with KEY listed.
with() {
  : >register/allowed_signers
  allow "$other_company" "$1" "${4:-}"
  cp "$sheet" "$in_register"
  sign_sheet "$2" "$in_register"
  agree "$3 ($2)"
}

for kind in ed25519 ecdsa rsa; do
  with "$kind" "$kind" "a good signature"
  with stranger "$kind" "a key that is not listed"
  with "$kind" "$kind" "the right namespace" "namespaces=\"$namespace\""
  with "$kind" "$kind" "one of several namespaces" "namespaces=\"file,$namespace\""
  with "$kind" "$kind" "a key for something else" 'namespaces="git"'
  for window in 'valid-after="20261120"' 'valid-after="20261121"' 'valid-before="20261120"' 'valid-before="20261119"' \
    'valid-after="20261119235959"' 'valid-after="202611200001"' 'valid-before="202611200000"' \
    'valid-before="20261119235959"' 'valid-after="20260101",valid-before="20261231"' \
    'valid-after="20250101",valid-before="20260101"' 'valid-after="20261120Z"'; do
    with "$kind" "$kind" "$window" "$window"
  done
  # Signed for something else, or for another text.
  cp "$sheet" "$in_register"
  sign_sheet "$kind" "$in_register" file
  agree "another namespace in the signature ($kind)"
  cp "$sheet" other.txt
  echo >>other.txt
  sign_sheet "$kind" other.txt
  cp other.txt.sig "$in_register.sig"
  agree "another text ($kind)"
done
# Every byte of the base64 that changes.
: >register/allowed_signers
allow "$other_company" ed25519
cp "$sheet" "$in_register"
sign_sheet ed25519 "$in_register"
cp "$in_register.sig" good.sig
for offset in 40 70 100 130 160 190 220 250 280; do
  python3 - "$offset" <<'PYTHON' >"$in_register.sig"
import sys
text = bytearray(open("good.sig", "rb").read())
offset = int(sys.argv[1])
while text[offset : offset + 1] in (b"\n", b"-", b"=", b" "):
    offset += 1
text[offset] = ord("B") if text[offset] == ord("A") else ord("A")
sys.stdout.buffer.write(text)
PYTHON
  agree "a signature changed at $offset"
done
[[ $tried -ge 60 && $yes -ge 15 && $yes -lt $((tried - 20)) ]] || fail "only $yes of $tried cases are good"
