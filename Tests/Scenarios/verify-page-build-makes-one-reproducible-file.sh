# The verification page: the same bytes for the same input, its SHA-256 as sha256sum tells it, and nothing private in it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
expect_status 0 status renew --keys keys --list lists
expect_status 0 verify-page build --trust keys --status lists --out controleer.html
expect_equal "the SHA-256 that is printed" "$(head -n 1 "$stdout")" "$(sha256sum controleer.html)"
expect_equal "the mode" "$(stat -c %a controleer.html)" 644
# From other paths, each file by itself, in another order, under another locale and time zone.
mkdir -p other/place && cp keys/*.vkey lists/status-0001 other/place
environment=(LC_ALL=en_US.UTF-8 TZ=Asia/Tokyo)
expect_status 0 verify-page build --status other/place/status-0001 --trust other/place/zegel.vkey \
  --trust other/place/status.vkey --out again.html
environment=()
cmp -s controleer.html again.html || fail "the page depends on more than its contents"
# What stands around a key in its file does not come along.
{ echo '# Sleutel van <b>de school</b>'; cat keys/zegel.vkey; } >noted.vkey
expect_status 0 verify-page build --trust noted.vkey --out noted.html
expect_lacks noted.html 'van <b>de school'
for private in zegel.key status.key geheim; do
  expect_lacks controleer.html "$(sed -n 2p "keys/$private" | grep . || head -n 1 "keys/$private")"
done
if grep -aqE '(src|href)="?(https?:)?//' controleer.html; then fail "the page names another host"; fi
expect_lacks controleer.html '{{'
# Titles: those of the dossiers, in whatever order these are given.
expect_status 0 verify-page build --trust keys --dossiers "$checkout/dossiers" --out titled.html
expect_contains titled.html '"titels":{'
expect_contains titled.html 'Begeleiden van kinderen bij hun ontwikkeling'
expect_status 0 verify-page build --trust keys --dossiers "$checkout"/dossiers/*s*.xml "$checkout"/dossiers/groene-ruimte.xml \
  "$checkout"/dossiers/23309* --out again.html
rm titled.html again.html
# A newer list and the same name: the page is replaced, whole.
cp controleer.html before.html
expect_status 0 status renew --keys keys --list lists
expect_status 0 verify-page build --trust keys --status lists --status-name lijsten/status --out controleer.html
if cmp -s before.html controleer.html; then fail "the newer list is not in the page"; fi
expect_contains controleer.html '"statusbestand":"lijsten/status"'
expect_only . before.html controleer.html keys lists noted.html noted.vkey other
