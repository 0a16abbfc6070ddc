# A page that could never say "genuine", or that would not believe its own list, is not made; what stands there stays.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
expect_status 0 status renew --keys keys --list lists
# refused STATUS CODE ARG…: no page, and the code in both languages.
refused() {
  local expected=$1 code=$2
  shift 2
  expect_status "$expected" verify-page build --lang nl --out page.html "$@"
  expect_contains "$stderr" "fout[$code]"
  expect_status "$expected" verify-page build --lang en --out page.html "$@"
  expect_contains "$stderr" "error[$code]"
  [[ ! -e page.html ]] || fail "a page was made: $*"
}
refused 2 MA511 --trust keys/status.vkey
refused 1 MA512 --trust keys/zegel.vkey --status lists
# Of another school; changed; of another form; not there; an empty folder.
expect_status 0 key new --out others --name ander.example/praktijkverklaringen
expect_status 0 key new --out third --name derde.example/praktijkverklaringen
expect_status 0 status renew --keys third --list other-lists
refused 1 MA512 --trust keys --status other-lists
sed 's/^aantal 0$/aantal 0 /' lists/status-0001 >spoiled
refused 2 MA301 --trust keys --status spoiled
sed '5s/ 20../ 2099/' lists/status-0001 >changed
refused 1 MA512 --trust keys --status changed
refused 2 UI001 --trust keys --status nowhere
mkdir empty
expect_status 2 verify-page build --trust empty --out page.html
expect_status 2 verify-page build --trust keys --status empty --out page.html
# A stale list is built in, with a warning.
expect_status 0 status renew --keys others --list stale --made-at 2020-01-01T00:00:00Z --next-in 1
expect_status 0 verify-page build --trust others --status stale --out page.html
expect_contains "$stderr" "stale/status-0001:5:1: waarschuwing[MA308]"
rm page.html
# So is one that the page would never ask to be renewed, with what to do; not where no list or a name is given.
expect_status 0 verify-page build --lang nl --trust keys --status lists --out page.html
expect_contains "$stderr" "lists: waarschuwing[MA514]"
expect_contains "$stderr" "--status-name status"
expect_status 0 verify-page build --lang en --trust keys --status lists --out page.html
expect_contains "$stderr" "lists: warning[MA514]"
expect_status 0 verify-page build --trust keys --status lists --status-name status --out page.html
expect_lacks "$stderr" MA514
expect_status 0 verify-page build --trust keys --out page.html
expect_lacks "$stderr" MA514
rm page.html
# Nothing but a page is replaced, and a page is not half written.
echo mine >page.html
expect_status 2 verify-page build --trust keys --out page.html
expect_contains "$stderr" "[MA513]"
expect_equal "the file that stood there" "$(cat page.html)" mine
rm page.html && mkdir page.html
expect_status 2 verify-page build --trust keys --out page.html
expect_contains "$stderr" "[MA513]"
expect_only page.html
rmdir page.html
expect_status 2 verify-page build --trust keys --out nowhere/page.html
# The command line.
expect_status 64 verify-page build --out page.html
for name in ../status /status 'https://example.org/status' 'a b' '' 'status?x'; do
  expect_status 64 verify-page build --trust keys --status-name "$name" --out page.html
done
expect_status 64 verify-page build --trust keys --out folder/
if [[ $(id -u) -eq 0 ]]; then
  mkdir small && mount -t tmpfs -o size=8k none small 2>/dev/null || skip "no small disk to fill"
  expect_status 2 verify-page build --trust keys --out small/page.html
  expect_only small
fi
