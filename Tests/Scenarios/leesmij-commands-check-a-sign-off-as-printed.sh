# The commands in LEESMIJ.txt of a bundle with a sign-off sheet, run as they are printed, show that the leerbedrijf signed;
# ssh-keygen refuses a changed sheet. The script controleer-bundel.sh goes on to work.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in unzip openssl cmp jq; do command -v "$tool" >/dev/null || skip "no $tool"; done
lay_samples
head -n 12 records.jsonl >some.jsonl
make_signed_off batch some.jsonl
expect_status 0 key show --pem keys/zegel.vkey
cp "$stdout" zegel.pem
id=$(signed_ids batch | head -n 1)
expect_status 0 bundle batch "$id"
unzip -q "$id.zip" -d unpacked
cp zegel.pem "$checkout/Scripts/controleer-bundel.sh" unpacked/
[[ -z $(awk 'length > 76' unpacked/LEESMIJ.txt) ]] || fail "a line of LEESMIJ.txt is too long"
sed -n 's/^     //p' unpacked/LEESMIJ.txt >commands
run() {
  status=0
  (cd unpacked && sh -e ../commands) >"$stdout" 2>"$stderr" || status=$?
}
run
expect_equal "the status of the commands" "$status" 0
expect_contains "$stdout" "ECHT: verklaring $id"
expect_contains "$stdout" "aftekenblad van het leerbedrijf en zijn handtekening zijn hier niet gecontroleerd"
record=unpacked/documenten/$id.json
sheet=$(jq -r .aftekening.blad "$record")
key=$(jq -r .aftekening.vingerafdruk "$record")
expect_equal "how often the sheet's sum is printed" "$(grep -c "^$sheet" "$stdout")" 2
expect_contains "$stdout" "Good \"praktijkverklaring-beoordeling@v1\" signature with ED25519 key $key"
expect_equal "how often the key is printed" "$(grep -c "$key" "$stdout")" 2
digest=$(tail -n 1 "$stdout" | cut -c 1-64)
expect_contains "$stdout" "$digest  $id  "

sed -i 's/^datum 20/datum 19/' "unpacked/aftekenbladen/$sheet.txt"
run
[[ $status -ne 0 ]] || fail "a changed sheet was accepted"
expect_lacks "$stdout" 'Good "praktijkverklaring'

# A bundle of a verklaring that was signed off on paper has not a word of it.
other=$(ls batch/documenten/*.json | sed 's/.*\(pv-.*\)\.json$/\1/' | grep -vF "$(signed_ids batch)" | head -n 1) || true
if [[ -n $other ]]; then
  expect_status 0 bundle batch "$other"
  unzip -p "$other.zip" LEESMIJ.txt >guide
  expect_lacks guide ssh-keygen
  expect_lacks guide aftekenbladen
fi
