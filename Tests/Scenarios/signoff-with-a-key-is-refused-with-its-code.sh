# Each way in which a sign-off with a key is not one, from files that ssh-keygen made, has its code.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
signing_key key
signing_key stranger
make_sheets "$other_company" sheets
sheets=(sheets/*.txt)
first=${sheets[0]} second=${sheets[1]}
mkdir register/aftekenbladen
allow "$other_company" key
for text in "$first" "$second"; do
  sign_sheet key "$text"
  cp "$text" "$text.sig" register/aftekenbladen/
done
fill 0 "$first" filled.jsonl
grep '"aftekening"' filled.jsonl >good.jsonl
cp -R register right
in_register=register/aftekenbladen/$(basename "$first")

# refused CODE TEXT [RECORDS]: the records are refused, with that code and words; the register is put back.
refused() {
  expect_status 1 signoff check "${inputs[@]}" --records "${3:-good.jsonl}"
  expect_contains "$stderr" "fout[$1]"
  expect_contains "$stderr" "$2"
  rm -rf register
  cp -R right register
}

# signed_blad FILE: the records name that file, which stands in the register, as their sheet.
signed_blad() {
  edit "r['aftekening']['blad'] = '$(sha256sum "$1" | cut -d ' ' -f 1)'" <good.jsonl >other.jsonl
}

expect_status 0 signoff check "${inputs[@]}" --records good.jsonl

# The sheet.
rm "$in_register"
refused BO223 "er is geen aftekenblad met deze SHA-256"
sed -i 's/$/\r/' "$in_register"
refused BO223 "heeft een programma de regeleinden veranderd (CRLF of BOM)"
sed '$d' "$first" >"$in_register"
sign_sheet key "$in_register"
signed_blad "$in_register"
refused BO224 "het kondigt 3 beoordelingen aan en heeft er 2" other.jsonl
sed 's/$/\r/' "$first" >"$in_register"
sign_sheet key "$in_register"
signed_blad "$in_register"
refused BO224 "een programma heeft de regeleinden veranderd (CRLF)" other.jsonl
sed '9{p}' "$first" | sed 's/^aantal 3/aantal 4/' >"$in_register"
sign_sheet key "$in_register"
signed_blad "$in_register"
refused BO224 "de beoordeling op regel 10 staat er twee keer" other.jsonl
head -c 17000000 /dev/zero >register/aftekenbladen/large.txt
mkdir register/aftekenbladen/folder.txt
ln -s nowhere register/aftekenbladen/link.txt
expect_status 0 signoff check "${inputs[@]}" --records good.jsonl
for name in large folder link; do expect_contains "$stderr" "$name.txt: waarschuwing[RE306]"; done
rm -rf register
cp -R right register
if [[ $(id -u) -ne 0 ]]; then
  chmod 0 "$in_register"
  refused BO223 "er is geen aftekenblad met deze SHA-256"
fi

# The signature.
rm "$in_register.sig"
refused BO225 "het bestand is er niet"
: >"$in_register.sig"
refused BO225 "het bestand is leeg"
printf -- '-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n' >"$in_register.sig"
refused BO225 "dit is een PGP-handtekening"
cp key.pub "$in_register.sig"
refused BO225 "dit is een publieke sleutel"
iconv -f ASCII -t UTF-16 "$first.sig" >"$in_register.sig"
refused BO225 "PowerShell"
head -n 3 "$first.sig" >"$in_register.sig"
refused BO225 "de laatste regel ontbreekt"
head -c 900000 /dev/zero >"$in_register.sig"
refused BO225 "een handtekening is kleiner"
cp "$second.sig" "$in_register.sig"
refused BO226 "de handtekening is niet die van haar sleutel"
sign_sheet key "$in_register" file
refused BO227 'de handtekening is gezet voor `file`'

# The key.
: >register/allowed_signers
refused BO228 "SHA256:"
sign_sheet stranger "$in_register"
refused BO228 "SHA256:"
sed -i "s/^$other_company/$company/" register/allowed_signers
refused BO229 "leerbedrijf"
: >register/allowed_signers
allow "$other_company" key 'valid-before="20261119"'
refused BO230 "2026-11-20"
: >register/allowed_signers
allow "$other_company" key 'valid-after="20261121"'
refused BO230 "2026-11-20"

# What was signed.
signed_blad "$second"
refused BO231 "het aftekenblad is voor een andere" other.jsonl
expect_contains "$stderr" "fout[BO233]"
edit 'r["aftekening"]["datum"] = "2026-11-19"' <good.jsonl >other.jsonl
refused BO232 "de aftekening op 2026-11-19 is van voor het aftekenblad van 2026-11-20" other.jsonl
edit 'r["sleutel"] += "-b"' <good.jsonl >other.jsonl
refused BO233 "deze beoordeling staat niet op het genoemde aftekenblad" other.jsonl
edit '
known = {w["code"] for w in r["werkprocessen"]}
new = next(code for code in ("B1-K1-W1", "B1-K1-W2", "B1-K1-W3", "B1-K1-W4") if code not in known)
r["werkprocessen"].append({"code": new, "oordeel": "aangetoond", "datum": r["werkprocessen"][0]["datum"]})
' < <(python3 -c '
import json, sys
lines = [l for l in open("good.jsonl") if len({w["code"] for w in json.loads(l)["werkprocessen"]} & {"B1-K1-W1", "B1-K1-W2", "B1-K1-W3", "B1-K1-W4"}) < 4]
sys.stdout.writelines(lines)') >other.jsonl
[[ -s other.jsonl ]] || fail "no record has room for another werkproces"
refused BO234 "is op het aftekenblad niet getekend" other.jsonl
python3 -c '
import json
for line in open("good.jsonl"):
    r = json.loads(line)
    shown = [w for w in r["werkprocessen"] if w["oordeel"] == "aangetoond"]
    if len(shown) > 1:
        shown[0]["oordeel"] = "niet-aangetoond"
        print(json.dumps(r))
' >other.jsonl
[[ -s other.jsonl ]] || fail "no record has two werkprocessen that were shown"
refused BO235 "in het record is dat niet meer aangetoond" other.jsonl
for change in 'r["kandidaat"]["voornamen"] = "Iemand"' 'r["bpv"]["uren"] = 12' \
  'r["praktijkopleider"]["functie"] = "directeur"' 'r["kandidaat"]["geboortedatum"] = "1999-09-09"' \
  'next(w for w in r["werkprocessen"] if w["oordeel"] == "aangetoond")["toelichting"] = "Kan het heel goed."'; do
  edit "$change" <good.jsonl >other.jsonl
  refused BO235 "een ander gegeven is na het tekenen veranderd" other.jsonl
done
edit '
if r["id"] == "'"$other_company"'":
    for p in r["praktijkopleiders"]: p["tot"] = "2026-11-19"
' <right/leerbedrijven.jsonl >register/leerbedrijven.jsonl
refused BO236 "praktijkopleider"
# What is not signed for may change: a judgement that was not "aangetoond", and the school's own administration.
edit 'r["traject"] = {"stap": "iets anders"}' <good.jsonl >other.jsonl
expect_status 0 signoff check "${inputs[@]}" --records other.jsonl

# The other ways, with what is not theirs.
edit 'r["aftekening"] = {"wijze": "papier", "plaats": "X", "datum": "2026-11-20", "kenmerk": "A-1"}' <good.jsonl >other.jsonl
refused BO237 "kenmerk" other.jsonl
edit 'r["aftekening"] = {"wijze": "portaal", "plaats": "X", "datum": "2026-11-20", "scan": "ab" * 32}' <good.jsonl >other.jsonl
refused BO237 "scan" other.jsonl
edit 'r["aftekening"] = {"wijze": "portaal", "plaats": "X", "datum": "2026-11-20", "tijdstip": "2026-11-19T10:00:00Z"}' \
  <good.jsonl >other.jsonl
refused BO238 "2026-11-20" other.jsonl
edit 'r["aftekening"]["datum"] = min(w["datum"] for w in r["werkprocessen"]); r["werkprocessen"][0]["datum"] = r["bpv"]["tot"]' \
  <good.jsonl >other.jsonl
refused BO232 "is van voor het aftekenblad" other.jsonl
# Nothing of a refused record is made.
edit 'r["kandidaat"]["voornamen"] = "Iemand"' <good.jsonl >other.jsonl
generate 1 batch other.jsonl
[[ -z $(ls batch/documenten) ]] || fail "a verklaring was made of what nobody signed"
cmp -s batch/afgewezen.jsonl other.jsonl || fail "the refused records are not in afgewezen.jsonl"
