# The commands for Linux in LEESMIJ.txt, run as they are printed with the tools of the system, accept a bundle and refuse
# one that was changed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in unzip openssl cmp; do command -v "$tool" >/dev/null || skip "no $tool"; done
lay_samples
head -n 5 records.jsonl >some.jsonl
expect_status 0 key new --out school --name school.example/praktijkverklaringen
generate 0 batch some.jsonl --keys school
expect_status 0 key show --pem school/zegel.vkey
cp "$stdout" school/zegel.pem
id=$(first_id batch)
expect_status 0 bundle batch "$id"

# unpack: the bundle with the school's key and the project's script beside it, as LEESMIJ.txt says.
unpack() {
  rm -rf unpacked
  unzip -q "$id.zip" -d unpacked
  cp school/zegel.pem "$checkout/Scripts/controleer-bundel.sh" unpacked/
}
# The commands: lines that begin with five spaces.
unpack
sed -n 's/^     //p' unpacked/LEESMIJ.txt >commands
expect_equal "the number of lines with commands" "$(wc -l <commands)" 9
run() {
  status=0
  (cd unpacked && sh -e ../commands) >"$stdout" 2>"$stderr" || status=$?
}

call key show school/zegel.vkey
tr -s ' \n' ' ' <"$stdout" >fingerprints
run
expect_equal "the status of the commands" "$status" 0
fingerprint=$(openssl pkey -in school/zegel.key -pubout -outform DER | openssl dgst -sha256 -r | cut -c 1-64)
expect_contains "$stdout" "$fingerprint"
expect_contains fingerprints "$(fold -w 4 <<<"$fingerprint" | paste -sd ' ')"
expect_equal "the number of files that are OK" "$(grep -c ': OK$' "$stdout")" 3
expect_contains "$stdout" "Signature Verified Successfully"
expect_contains "$stdout" "ECHT: verklaring $id"

# Each step finds what is its to find; the step that printed last is the one before.
changed() {
  run
  [[ $status -ne 0 ]] || fail "accepted: $1"
  expect_lacks "$stdout" "ECHT"
  unpack
}
echo >>"unpacked/documenten/$id.html"
changed "another page"
sed -i 's/^6$/7/' unpacked/checkpoint
changed "another count in the seal"
sed -i 's/^6$/7/' unpacked/checkpoint.body
changed "another count in the body"
openssl genpkey -algorithm ed25519 | openssl pkey -pubout -out unpacked/zegel.pem
changed "another key"
sed -i 's/^index 1$/index 2/' "unpacked/$id.tlog-proof"
changed "another place in the tree"

# A second signature, by someone else and before the school's: the commands take the school's line.
sed -i "4a — inspectie.example $(head -c 68 /dev/urandom | base64 -w 0)" batch/checkpoint
expect_status 0 bundle batch "$id" --out two.zip
mv two.zip "$id.zip"
unpack
sed -n 's/^     //p' unpacked/LEESMIJ.txt >commands
run
expect_equal "the status with two signatures" "$status" 0
