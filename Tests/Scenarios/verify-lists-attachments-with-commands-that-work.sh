# Signatures and timestamps that others made over checkpoint.body are listed, each with the command that checks it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in openssl minisign ssh-keygen unzip; do command -v $tool >/dev/null || skip "no $tool"; done
lay_samples
head -n 3 records.jsonl >few.jsonl
make_sealed batch few.jsonl
mkdir batch/zegel
cd batch
# An e-seal as CMS with a P-256 certificate, as a qualified provider gives one.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ../cms.key -out ../CA.pem -days 30 -subj "/CN=ROC Voorbeeld" 2>/dev/null
openssl cms -sign -binary -in checkpoint.body -signer ../CA.pem -inkey ../cms.key -outform DER -out zegel/checkpoint.body.p7s
# A second person with minisign, and one with an SSH key.
minisign -G -W -p ../SCHOOL.pub -s ../minisign.key >/dev/null 2>&1 || minisign -G -p ../SCHOOL.pub -s ../minisign.key >/dev/null 2>&1 <<<$'\n\n'
minisign -S -s ../minisign.key -x zegel/checkpoint.body.minisig -m checkpoint.body >/dev/null 2>&1 <<<""
ssh-keygen -q -t ed25519 -N "" -C "" -f ../ssh
ssh-keygen -q -Y sign -f ../ssh -n praktijkverklaring-zegel@v1 <checkpoint.body >zegel/checkpoint.body.sshsig 2>/dev/null
echo "SCHOOL namespaces=\"praktijkverklaring-zegel@v1\" $(cut -d ' ' -f 1,2 ../ssh.pub)" >../ALLOWED_SIGNERS
cd ..
expect_ok() { while read -r command; do bash -c "$command" >/dev/null 2>&1 </dev/null || fail "it fails: $command"; done <commands; }
expect_bad() { while read -r command; do if bash -c "$command" >/dev/null 2>&1 </dev/null; then fail "it accepts another text: $command"; fi; done <commands; }
commands() { grep -E '^    (openssl|minisign|ssh-keygen) ' "$stdout" | sed 's/^ *//' >commands; expect_equal "how many commands" "$(wc -l <commands)" 3; }
expect_status 0 verify batch --trust keys
commands
expect_ok
# They improve nothing, and take nothing away: the outcome is the same without them.
expect_outcome unsealed 2 batch
expect_contains "$stdout" '"kind":"sshsig"'
# A holder has them too, in the bundle, and the commands work where it was unpacked.
id=$(basename "$(ls batch/documenten/*.html | head -n 1)" .html)
expect_status 0 bundle batch "$id" --out held.zip
unzip -q held.zip -d held
cp CA.pem SCHOOL.pub ALLOWED_SIGNERS held/
expect_status 0 verify held.zip --trust keys
commands
cd held && cp ../commands . && expect_ok
# Over another text none of them holds.
echo iets >>checkpoint.body
expect_bad
