# A key that is elsewhere: the commands that the program prints, run as they are; a wrong signature changes nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v openssl >/dev/null || skip "no openssl"
lay_samples
head -n 5 records.jsonl >few.jsonl
generate 0 "a batch" few.jsonl
expect_status 0 key new --out elsewhere --name school.example
expect_status 0 key new --out keys --name tweede.example
cp elsewhere/zegel.vkey school.vkey
expect_status 0 seal "a batch" --sign-external --vkey school.vkey
[[ -e "a batch/checkpoint.body" && ! -e "a batch/checkpoint" ]] || fail "not checkpoint.body alone"
expect_equal "the origin" "$(head -n 1 'a batch/checkpoint.body')" school.example
# Both commands, as they are printed.
grep -E '^  (openssl|praktijkverklaring) ' "$stdout" >commands
expect_equal "the number of commands" "$(wc -l <commands)" 2
cp elsewhere/zegel.key .
praktijkverklaring() { expect_status 0 "$@"; }
source commands 2>printed || fail "the commands that were printed do not run"
# The same as with the key here.
cp -R "a batch" same && rm same/checkpoint same/checkpoint.body
expect_status 0 seal same --keys elsewhere
cmp -s same/checkpoint "a batch/checkpoint" || fail "the seal is another than with the key here"
expect_status 0 seal "a batch" --sign-external --vkey school.vkey
expect_contains "$stdout" "al verzegeld"
# As base64, in one line or more; with proofs.
for wrap in 0 64 76; do
  rm -rf copy && cp -R same copy && rm copy/checkpoint
  base64 -w $wrap checkpoint.sig >sig.txt
  expect_status 0 seal copy --sign-external --vkey school.vkey --signature sig.txt --proofs
  cmp -s copy/checkpoint same/checkpoint || fail "base64 in lines of $wrap gives another seal"
  expect_equal "the number of proofs" "$(ls copy/bewijzen | wc -l)" 5
done

# Wrong ones: by another key, over another text, of another length; before a seal is there, and after.
openssl pkeyutl -sign -inkey keys/zegel.key -rawin -in same/checkpoint.body -out other.sig
openssl pkeyutl -sign -inkey zegel.key -rawin -in few.jsonl -out text.sig
head -c 63 checkpoint.sig >short.sig
: >empty.sig
{ cat checkpoint.sig && echo; } >long.sig
for seal in without with; do
  rm -rf copy && cp -R same copy
  vkey=keys/zegel.vkey
  if [[ $seal == without ]]; then rm copy/checkpoint copy/checkpoint.body && vkey=school.vkey; fi
  before=$(cat copy/checkpoint* 2>/dev/null && ls -A copy || ls -A copy)
  wrong() { # CODE FILE
    expect_status 1 seal copy --sign-external --vkey $vkey --signature "$2" --proofs
    expect_contains "$stderr" "$2: fout[$1]"
    expect_equal "what stands there" "$(cat copy/checkpoint* 2>/dev/null && ls -A copy || ls -A copy)" "$before"
  }
  wrong MA208 text.sig
  if [[ $seal == without ]]; then wrong MA208 other.sig; else wrong MA208 checkpoint.sig; fi
  for file in short empty long; do wrong MA209 $file.sig; done
done
# A second school signs elsewhere, below the first.
expect_status 0 seal copy --sign-external --vkey keys/zegel.vkey --signature other.sig
expect_equal "the number of signatures" "$(grep -c '^—' copy/checkpoint)" 2
cmp -s copy/checkpoint.body same/checkpoint.body || fail "the text is another"
# A key for something else.
expect_status 2 seal copy --sign-external --vkey keys/status.vkey
expect_contains "$stderr" "[MA204]"
