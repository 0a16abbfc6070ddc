# The commands of docs/hosting.md, as they are printed there, lead to a host on which the page finds the newest status list: what
# was revoked after the page was built stands in it, also where an earlier list was compressed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >some.jsonl
make_sealed batch some.jsonl
head -n 24 records.jsonl | tail -n 12 >more.jsonl
make_sealed next more.jsonl
expect_status 0 status renew --keys keys --list lists
id=$(first_id batch)
expect_status 0 bundle batch "$id" --out held.zip

# guide PATTERN…: runs the printed commands from the one that has the first pattern to the one that has the last.
mkdir tools served
ln -s "$program" tools/praktijkverklaring
if ! command -v rsync >/dev/null; then
  # What it does here: nothing goes, nothing but what is new comes.
  printf '#!/bin/sh\ncp -R --preserve=timestamps "$3/." "$4"\n' >tools/rsync && chmod +x tools/rsync
fi
export PATH=$work/tools:$PATH
sed -n 's/^    //p' "$checkout/docs/hosting.md" | sed "s/^30 6 \* \* 1  school  //; s#HOST:/srv/praktijkverklaring/#served/#
  s/PARTIJ/\$batch/; s/SLEUTELS/keys/g; s/LIJSTEN/lists/g; s/DOSSIERS/dossiers/; s/WEB/web/g; s/revoke ID/revoke $id/" >commands
guide() {
  local first=$1 last=$2
  awk -v first="$first" -v last="$last" '!on && index($0, first) { on = 1 } on { print } on && index($0, last) { exit }' commands >block
  [[ -s block ]] || fail "the guide has no command with $first"
  expect_contains block "$last"
  (umask 077 && batch=$batch bash -euo pipefail block >"$stdout" 2>"$stderr") || fail "the commands of the guide end with a failure: $(cat block)"
}

batch=batch
guide "publish --status" rsync
expect_lacks "$stderr" waarschuwing
expect_lacks "$stderr" warning
for path in controleer.html status zegel.vkey zegel.pem status.vkey status.pem; do
  [[ -s served/$path ]] || fail "$path is not on the host"
done
# A web server is another user, whatever the umask.
expect_equal "files that a web server cannot read" "$(find web -type f ! -perm 644)" ""
# Where the page looks is where the list is.
sed -n 's/.*"statusbestand":"\([^"]*\)".*/\1/p' served/controleer.html >target
expect_equal "what the page fetches" "$(cat target)" status
expect_contains served/controleer.html '"titels":{'
cp served/controleer.html page-of-then
guide 'publish $batch' rsync
batch=next
guide 'publish $batch' rsync
batch=batch
# Somebody compresses, and later does not.
guide "find web" "find web"
guide "rsync -rt" "rsync -rt"
[[ -s served/controleer.html.gz ]] || fail "nothing was compressed"
known=(--trust served/zegel.vkey --trust served/status.vkey)
expect_outcome genuine 0 held.zip "${known[@]}" --status "served/$(cat target)"

guide "status revoke" rsync
cmp -s served/status lists/status-0002 || fail "the host has not the newest list"
expect_contains "served/$(cat target)" "$id ingetrokken"
[[ ! -e served/status.gz ]] || fail "a compressed list is sent for the newest"
cmp -s served/controleer.html page-of-then || fail "the page was built anew, so that this scenario shows nothing"
expect_outcome revoked 1 held.zip "${known[@]}" --status "served/$(cat target)"

guide "status renew" rsync
cmp -s served/status lists/status-0003 || fail "cron does not renew the list on the host"
expect_only served bewijzen controleer.html controleer.html.gz status status-0001 status-0001.gz status-0002 status-0003 \
  status.pem status.pem.gz status.vkey status.vkey.gz zegel.pem zegel.pem.gz zegel.vkey zegel.vkey.gz zegels
