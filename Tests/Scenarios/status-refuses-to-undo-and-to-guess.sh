# A revocation is never undone; what cannot be right is refused with a code, leaves the folder as it was, and keeps the
# other ids from nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
a=pv-0jh5x6p5zqm4kkn0c4qjt8x2wg
b=pv-1jh5x6p5zqm4kkn0c4qjt8x2wg
c=pv-2jh5x6p5zqm4kkn0c4qjt8x2wg
expect_status 0 key new --out keys --name roc.example/pv
keep=(--keys keys --list lists)
why=(--reason fout-in-gegevens)
# expect_refused STATUS CODE ARG…: the code is printed, and nothing stands in the folder that did not stand there.
expect_refused() {
  local expected=$1 code=$2 before
  shift 2
  before=$(ls -A lists)
  expect_status "$expected" "$@"
  expect_contains "$stderr" "[$code]"
  expect_equal "what stands in the folder" "$(ls -A lists)" "$before"
}
expect_status 0 status revoke "$a" "${why[@]}" "${keep[@]}" --made-at 2026-11-20T10:00:00Z
# No un-revoke, and no other reason; the others of a command are done.
expect_refused 1 MA311 status revoke "$a" --reason dubbel-afgegeven "${keep[@]}"
expect_refused 1 MA311 status replace "$a" "$b" "${keep[@]}"
expect_status 1 status revoke "$a" "$b" "${why[@]}" "${keep[@]}" --made-at 2026-11-20T11:00:00Z
expect_contains "$stderr" "[MA311]"
expect_contains lists/status-0002 "$b ingetrokken 2026-11-20 fout-in-gegevens"
expect_refused 1 MA316 status replace "$c" "$c" "${keep[@]}"
# The clock, and days to come.
expect_refused 1 MA306 status renew "${keep[@]}" --made-at 2026-11-20T10:59:59Z
expect_refused 1 MA313 status revoke "$c" "${why[@]}" "${keep[@]}" --made-at 2026-11-21T10:00:00Z --date 2026-11-23
# The command line: reasons, ids, days.
expect_status 64 status revoke "$c" --reason fraude "${keep[@]}"
for reason in fout-in-gegevens op-verzoek-van-houder dubbel-afgegeven ten-onrechte-afgegeven; do
  expect_contains "$stderr" "$reason"
done
expect_status 64 status revoke "$c" --reason vervangen "${keep[@]}"
expect_status 64 status revoke "${c}x" "${why[@]}" "${keep[@]}"
expect_status 64 status revoke "${why[@]}" "${keep[@]}"
expect_status 64 status replace "$c" "${keep[@]}"
expect_status 64 status replace "${keep[@]}"
expect_status 64 status renew "${keep[@]}" --next-in 0
expect_status 64 status renew "${keep[@]}" --made-at 2026-11-21
# Keys: another school's, one that others may read, none.
expect_status 0 key new --out others --name roc.example/pv
expect_refused 2 MA302 status renew --keys others --list lists
chmod 644 keys/status.key
expect_refused 2 MA202 status renew "${keep[@]}"
chmod 600 keys/status.key
expect_status 2 status renew --keys nowhere --list lists
expect_status 2 status show nowhere
mkdir empty
expect_status 2 status show empty
expect_contains "$stderr" "[MA307]"
# A folder that somebody changed: truncated, under another number, another list before it, another text.
cp -R lists good
list=lists/status-0002
sed -i "/^$a /d" "$list"
expect_refused 2 MA301 status renew "${keep[@]}" --lang en
expect_contains "$stderr" "status-0002:6:1: error[MA301]: the list says that it has 2 lines, and has 1"
head -c 200 good/status-0002 >"$list"
expect_refused 2 MA301 status renew "${keep[@]}"
sed 's/fout-in-gegevens/dubbel-afgegeven/' good/status-0002 >"$list"
expect_refused 2 MA302 status renew "${keep[@]}"
cp good/status-0002 "$list"
cp good/status-0001 lists/status-0007
expect_refused 2 MA303 status renew "${keep[@]}"
expect_status 2 status show lists
rm lists/status-0007
cp -R keys elsewhere && rm elsewhere/status.laatste
expect_status 0 status renew --keys elsewhere --list fresh --made-at 2026-11-20T10:00:00Z
cp fresh/status-0001 lists/status-0001
expect_refused 2 MA304 status renew "${keep[@]}"
cp good/status-0001 lists/status-0001
expect_status 0 status renew "${keep[@]}" --made-at 2026-11-25T10:00:00Z
# Nothing private is in what is published, or was said.
if grep -rqF "$(sed -n 2p keys/status.key)" lists "$stdout" "$stderr"; then fail "a private key is in the lists"; fi
