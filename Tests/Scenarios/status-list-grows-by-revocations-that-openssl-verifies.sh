# status makes lists that name the one before, that OpenSSL verifies, and that say what was revoked and replaced.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
a=pv-0jh5x6p5zqm4kkn0c4qjt8x2wg
b=pv-1jh5x6p5zqm4kkn0c4qjt8x2wg
c=pv-2jh5x6p5zqm4kkn0c4qjt8x2wg
umask 022
expect_status 0 key new --out keys --name roc.example/pv
keep=(--keys keys --list lists)
expect_status 0 status renew "${keep[@]}" --made-at 2026-11-20T10:00:00Z
expect_only lists status-0001
expect_equal "the folder's mode" "$(stat -c %a lists)" 755
expect_equal "the list's mode" "$(stat -c %a lists/status-0001)" 644
expect_status 0 status revoke "$b" "$a" "$b" --reason fout-in-gegevens --date 2026-11-19 "${keep[@]}" \
  --made-at 2026-11-21T10:00:00Z --next-in 7
expect_status 0 status replace "$c" "$a" "${keep[@]}" --made-at 2026-11-22T10:00:00Z
expect_only lists status-0001 status-0002 status-0003
# What the format says, byte for byte.
cat >expected <<END
roc.example/pv/status
3
vorige $(openssl dgst -sha256 -binary lists/status-0002 | base64)
opgesteld 2026-11-22T10:00:00Z
volgende-uiterlijk 2026-12-22T10:00:00Z
aantal 3
$a ingetrokken 2026-11-19 fout-in-gegevens
$b ingetrokken 2026-11-19 fout-in-gegevens
$c ingetrokken 2026-11-22 vervangen vervangen-door $a
END
sed '/^$/,$d' lists/status-0003 >body
diff expected body >"$scenario_folder/difference" || fail "the list differs: $(cat "$scenario_folder/difference")"
expect_contains lists/status-0001 "vorige -"
expect_contains lists/status-0002 "volgende-uiterlijk 2026-11-28T10:00:00Z"
# OpenSSL knows nothing of us.
expect_status 0 key show keys/status.vkey --pem
cp "$stdout" status.pem
for list in lists/status-000?; do
  sed '/^$/,$d' "$list" >body
  tail -1 "$list" | awk '{print $NF}' | base64 -d | tail -c +5 >signature
  openssl pkeyutl -verify -pubin -inkey status.pem -rawin -in body -sigfile signature >verified 2>&1 ||
    fail "OpenSSL does not verify $list"
  sed -i 's/2026/2027/' body
  if openssl pkeyutl -verify -pubin -inkey status.pem -rawin -in body -sigfile signature >verified 2>&1; then
    fail "OpenSSL verifies another text"
  fi
done
# Shown in words and as JSON, checked or not.
expect_status 0 status show lists --lang nl
expect_contains "$stdout" "niet gecontroleerd"
expect_contains "$stdout" "vervangen door $a"
expect_status 0 status show lists --trust keys/status.vkey --json
python3 - "$stdout" "$a" <<'END' || fail "the JSON of status show"
import json, sys
shown = json.load(open(sys.argv[1]))
assert shown["schema"] == "praktijkverklaring/status/1" and shown["serial"] == 3 and shown["signature"] == "valid"
assert shown["stale"] in (True, False) and shown["nextAtLatest"] == "2026-12-22T10:00:00Z"
assert [e["reason"] for e in shown["entries"]] == ["fout-in-gegevens"] * 2 + ["vervangen"]
assert shown["entries"][2]["replacedBy"] == sys.argv[2]
END
# unused NAME: the keys as they were before they signed a list.
unused() { cp -R keys "$1" && rm "$1/status.laatste"; }
unused keys2
expect_status 0 status renew --keys keys2 --list stale --made-at 2020-01-01T00:00:00Z --next-in 1
expect_status 0 status show stale --lang en
expect_contains "$stderr" "stale/status-0001:5:1: warning[MA308]"
expect_status 0 key new --out others
expect_status 1 status show lists --trust others/status.vkey
expect_contains "$stderr" "[MA302]"
# The same commands give the same bytes.
unused keys3
keep=(--keys keys3 --list again)
expect_status 0 status renew "${keep[@]}" --made-at 2026-11-20T10:00:00Z
expect_status 0 status revoke "$a" "$b" --reason fout-in-gegevens --date 2026-11-19 "${keep[@]}" \
  --made-at 2026-11-21T10:00:00Z --next-in 7
cmp lists/status-0002 again/status-0002 || fail "the same revocations are not the same list"
# verify, of the batch that the ids come from.
lay_samples
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl --keys keys
first=$(ls batch/documenten/*.html | head -n 1)
id=$(basename "$first" .html)
other=$(basename "$(ls batch/documenten/*.html | sed -n 2p)" .html)
expect_status 0 verify "$first" --trust keys --status lists --json
expect_status 0 status revoke "$id" --reason op-verzoek-van-houder --batch batch --keys keys --list lists
expect_outcome revoked 1 "$first" --trust keys --status lists
expect_status 0 status replace "$other" "$a" --keys keys --list lists
expect_outcome replaced 1 "batch/documenten/$other.html" --trust keys --status lists
