# trust makes the key list of a body that vouches for schools: added, ended, revoked, shown, and believed by verify.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --root --out raad --name raad.example
expect_status 0 key new --out keys --name roc.example/pv
keep=(--keys raad --list trust)
school=(--school "ROC Voorbeeld" --brin 99ZZ --from 2026-01-01)
at=(--made-at 2026-11-20T10:00:00Z)
expect_status 0 trust add keys/zegel.vkey keys/status.vkey "${school[@]}" "${keep[@]}" "${at[@]}"
expect_only trust sleutels-0001
cat >expected <<END
raad.example/sleutels
1
vorige -
opgesteld 2026-11-20T10:00:00Z
aantal 2
zegel $(cat keys/zegel.vkey) vanaf 2026-01-01 school 99ZZ ROC Voorbeeld
status $(cat keys/status.vkey) vanaf 2026-01-01 school 99ZZ ROC Voorbeeld
END
sed '/^$/,$d' trust/sleutels-0001 >body
diff expected body >"$scenario_folder/difference" || fail "the list differs: $(cat "$scenario_folder/difference")"
# The certificate of a time-stamping authority, made by OpenSSL and given back as it was.
openssl req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -days 1000 -subj "/CN=Tijd" 2>/dev/null
expect_status 0 trust authority tsa.pem --name "Tijd B.V." --from 2026-01-01 --to 2030-12-31 "${keep[@]}" "${at[@]}"
expect_status 0 trust show trust --trust raad/sleutels.vkey --json
python3 - "$stdout" <<'END' >tsa-again.pem || fail "the JSON of trust show"
import json, sys
shown = json.load(open(sys.argv[1]))
assert shown["schema"] == "praktijkverklaring/trust/1" and shown["serial"] == 2 and shown["signature"] == "valid"
assert [key["role"] for key in shown["keys"]] == ["zegel", "status"]
assert shown["authorities"][0]["to"] == "2030-12-31"
print(shown["authorities"][0]["certificate"], end="")
END
openssl x509 -in tsa-again.pem -noout || fail "OpenSSL does not read the certificate"
cmp tsa.pem tsa-again.pem || fail "the certificate is not the one that was given"
# verify believes the school through the root, and stops when the key is revoked.
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl --keys keys
expect_outcome genuine-status-stale 0 batch --trust raad --trust trust
cp -R raad other && rm other/sleutels.laatste
expect_status 0 trust add keys/zegel.vkey --school ROC --brin 25PW --from 2026-01-01 --keys other --list wrong "${at[@]}"
# A reader who has not seen the later list.
rm -r "$XDG_STATE_HOME"
expect_outcome unknown-issuer 1 batch --trust raad --trust wrong/sleutels-0001
rm -r "$XDG_STATE_HOME"
expect_status 0 trust revoke keys/zegel.vkey --as-of 2026-02-01 "${keep[@]}" "${at[@]}"
expect_status 1 verify batch --trust raad --trust trust --json
# What cannot be right.
# expect_refused STATUS CODE ARG…
expect_refused() {
  local expected=$1 code=$2 before
  shift 2
  before=$(ls -A trust)
  expect_status "$expected" "$@" "${keep[@]}"
  expect_contains "$stderr" "[$code]"
  expect_equal "what stands in the folder" "$(ls -A trust)" "$before"
}
id=$(cut -d+ -f2 keys/zegel.vkey)
expect_refused 1 MA321 trust add keys/zegel.vkey "${school[@]}"
expect_refused 1 MA321 trust authority tsa.pem --name Tijd --from 2026-01-01
expect_refused 1 MA204 trust add raad/sleutels.vkey "${school[@]}"
expect_refused 1 MA322 trust end 0badcafe --to 2026-12-31
expect_refused 1 MA322 trust end "other.example+$id" --to 2026-12-31
expect_refused 1 MA324 trust end "$id" --to 2025-12-31
expect_refused 1 MA325 trust revoke "roc.example/pv+$id" --as-of 2026-02-01
expect_refused 1 MA326 trust authority tsa.key --name Tijd --from 2026-01-01
expect_refused 1 MA306 trust end "$id" --to 2026-12-31 --made-at 2026-11-20T09:59:59Z
expect_status 0 trust revoke "$id" --as-of 2026-01-31 "${keep[@]}"
expect_status 0 trust end keys/status.vkey --to 2026-12-31 "${keep[@]}"
expect_contains trust/sleutels-0005 "tot 2026-12-31"
expect_contains trust/sleutels-0005 "ingetrokken-per 2026-01-31"
expect_status 64 trust add keys/zegel.vkey --school ROC --brin 25pw --from 2026-01-01 "${keep[@]}"
expect_status 64 trust add keys/zegel.vkey --school $'ROC\xe2\x80\xaeX' --brin 99ZZ --from 2026-01-01 "${keep[@]}"
expect_status 64 trust add keys/zegel.vkey --school ROC --brin 99ZZ --from 2026-01-02 --to 2026-01-01 "${keep[@]}"
expect_status 64 trust end zegel --to 2026-12-31 "${keep[@]}"
expect_status 0 key new --root --out raad2 --name raad.example
expect_status 2 trust end "$id" --to 2026-12-31 --keys raad2 --list trust
expect_contains "$stderr" "[MA302]"
expect_status 1 trust show trust --trust raad2/sleutels.vkey
expect_status 0 trust show trust --lang en
expect_contains "$stdout" "not checked"
expect_contains "$stdout" "revoked as of 2026-01-31"
if grep -rqF "$(sed -n 2p raad/sleutels.key)" trust; then fail "a private key is in the list"; fi
