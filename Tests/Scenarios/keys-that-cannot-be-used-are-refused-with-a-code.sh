# Every key that is missing, open to others, spoilt or of another kind, for the commands that sign; nothing is made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 2 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name school.example
expect_status 0 key new --out other --name school.example
expect_status 0 key new --out root --root --name koepel.example
generate 0 batch few.jsonl
rm register/.geheim
: >said
fresh() { rm -rf copy && cp -R keys copy; }
seal_refuses() { # CODE PLACE
  expect_status 2 seal batch --keys copy
  expect_contains "$stderr" "$2: fout[$1]"
  cat "$stdout" "$stderr" >>said
  [[ ! -e batch/checkpoint && ! -e batch/checkpoint.body ]] || fail "sealed all the same"
}
refuses() { # CODE PLACE: sealing and making both
  [[ $2 == copy/geheim* ]] || seal_refuses "$@"
  generate 2 made few.jsonl --keys copy
  expect_contains "$stderr" "$2: fout[$1]"
  cat "$stdout" "$stderr" >>said
  expect_lacks "$stdout" "gemaakt"
  [[ ! -e made && ! -e .made.in-aanmaak && ! -e register/.geheim ]] || fail "something was made"
}
for file in zegel.key zegel.vkey geheim; do
  missing=UI001 && [[ $file != zegel.vkey ]] || missing=MA205
  fresh && rm copy/$file && refuses $missing copy/$file
  fresh && : >copy/$file && refuses MA201 copy/$file
  fresh && rm copy/$file && mkdir -m 700 copy/$file && refuses UI001 copy/$file
done
for file in zegel.key geheim; do
  for mode in 640 604 620 602 644 666; do fresh && chmod $mode copy/$file && refuses MA202 copy/$file; done
  fresh && chmod 400 copy/$file && expect_status 0 key show copy
  # The mode that counts is that of the file itself.
  fresh && mv copy/$file open && chmod 644 open && ln -s ../open copy/$file && refuses MA202 copy/$file && rm open
  fresh && head -c -3 keys/$file >copy/$file && refuses MA201 copy/$file
  fresh && { cat keys/$file && echo; } >copy/$file && refuses MA201 copy/$file
done
fresh && chmod 000 copy/geheim && [[ $(id -u) -eq 0 ]] || refuses UI001 copy/geheim
fresh && cp other/zegel.key copy && refuses MA203 copy/zegel.key
fresh && cp other/zegel.vkey copy && refuses MA203 copy/zegel.key
fresh && cp keys/status.key copy/zegel.key && cp keys/status.vkey copy/zegel.vkey && refuses MA204 copy/zegel.vkey:1:1
fresh && cp root/sleutels.key copy/zegel.key && cp root/sleutels.vkey copy/zegel.vkey && refuses MA204 copy/zegel.vkey:1:1
fresh && cat keys/zegel.vkey other/zegel.vkey >copy/zegel.vkey && refuses MA201 copy/zegel.vkey:2:1
fresh && sed 's/school/schaal/' keys/zegel.vkey >copy/zegel.vkey && refuses MA201 copy/zegel.vkey:1:1
if command -v openssl >/dev/null; then
  for kind in x25519 ed448; do
    fresh && openssl genpkey -algorithm $kind >copy/zegel.key 2>/dev/null && refuses MA201 copy/zegel.key
  done
  fresh && openssl pkcs8 -topk8 -in keys/zegel.key -passout pass:x -out copy/zegel.key && refuses MA201 copy/zegel.key
fi
expect_status 2 seal batch --keys nowhere
expect_contains "$stderr" "nowhere/zegel.vkey: fout[MA205]"
expect_contains "$stderr" "praktijkverklaring key new --out"
expect_status 2 seal batch --keys root
# What is in the private files is in no message.
for file in keys/zegel.key keys/status.key keys/geheim; do
  while read -r line; do
    for word in $line; do
      [[ ${#word} -lt 20 ]] || expect_lacks said "$word"
    done
  done < <(grep -v -- ----- $file)
done
# And with the right ones it works.
expect_status 0 seal batch --keys keys
generate 0 made few.jsonl --keys keys
