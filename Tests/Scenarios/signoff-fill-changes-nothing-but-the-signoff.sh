# `signoff fill` writes the sign-off into the records of a sheet; every other byte of the file stays.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
make_sheets "$company" sheets
blad=$(sha256sum "$sheet" | cut -d ' ' -f 1)

# The member is spliced in behind the others.
fill 0 "$sheet" filled.jsonl --wijze papier
expect_contains "$stdout" "6 records ingevuld, 0 waren al afgetekend, 0 niet gevonden"
expect_equal "the mode" "$(stat -c %a filled.jsonl)" 600
member=',"aftekening":{"blad":"'$blad'","datum":"2026-11-20","plaats":"Voorbeeldstad","wijze":"papier"}'
sed -E "/\"leerbedrijf\":\"$company\"/s/}\$/$member}/" waiting.jsonl | cmp -s - filled.jsonl || fail "other bytes changed"
generate 0 batch <(grep '"aftekening"' filled.jsonl)

# A second time nothing is left to fill in, and an empty `aftekening` counts as none.
mv waiting.jsonl first.jsonl
cp filled.jsonl waiting.jsonl
fill 0 "$sheet" again.jsonl --wijze papier
expect_contains "$stdout" "0 records ingevuld, 6 waren al afgetekend"
cmp -s waiting.jsonl again.jsonl || fail "records without a change were written in another way"
sed 's/^{/{"aftekening": {  } ,/' first.jsonl >waiting.jsonl
fill 0 "$sheet" empty.jsonl --wijze papier
expect_contains "$stdout" "6 records ingevuld"
expect_equal "the records with one aftekening" "$(grep -o '"aftekening"' empty.jsonl | wc -l)" 12
grep '"blad"' empty.jsonl >signed.jsonl
expect_status 0 signoff check "${inputs[@]}" --records signed.jsonl

# Byte order mark, CRLF, empty lines, spaces, a line that is too long, and no line end at the end: all stays.
python3 - <<'PYTHON'
lines = open("first.jsonl", encoding="utf-8").read().splitlines()
with open("waiting.jsonl", "wb") as file:
    file.write(b"\xef\xbb\xbf")
    for number, line in enumerate(lines):
        file.write(line.encode() + [b"\r\n", b"  \n", b"\n\n\n"][number % 3])
        if number == 4:
            file.write(b'{"sleutel":"' + b"x" * 3_000_000 + b'"}\n')
    file.write(b"no record")
PYTHON
fill 0 "$sheet" odd.jsonl --wijze papier --jobs 3
expect_contains "$stdout" "6 records ingevuld"
python3 - "$member" <<'PYTHON' || fail "something beside the sign-off changed"
import sys
member = sys.argv[1].encode()
before, after = open("waiting.jsonl", "rb").read(), open("odd.jsonl", "rb").read()
sys.exit(after.count(member) != 6 or after.replace(member, b"") != before)
PYTHON
mv first.jsonl waiting.jsonl

# In a portal; with a scan; with a key, because the signature is there.
fill 0 "$sheet" portal.jsonl --wijze portaal --reference BPV-1 --time 2026-11-20T09:30:00+01:00
expect_contains portal.jsonl '"kenmerk":"BPV-1","plaats":"Voorbeeldstad","tijdstip":"2026-11-20T09:30:00+01:00","wijze":"portaal"}}'
printf scan >scan.pdf
fill 0 "$sheet" scan.jsonl --wijze papier --scan scan.pdf
expect_contains scan.jsonl "\"scan\":\"$(sha256sum scan.pdf | cut -d ' ' -f 1)\",\"wijze\":\"papier\"}}"
truncate -s 100M large-scan.pdf
fill 0 "$sheet" large.jsonl --wijze papier --scan large-scan.pdf
expect_contains large.jsonl "\"scan\":\"$(sha256sum large-scan.pdf | cut -d ' ' -f 1)\""
rm large-scan.pdf
if command -v ssh-keygen >/dev/null; then
  signing_key opleider
  sign_sheet opleider "$sheet"
  fill 0 "$sheet" key.jsonl
  expect_contains key.jsonl '"wijze":"sshsig"}}'
  expect_contains "$stdout" "cp $sheet $sheet.sig register/aftekenbladen/"
  fill 64 "$sheet" no.jsonl --wijze papier
  # Of another sheet, for another purpose, and over values that no record may have.
  cp "$sheet.sig" held.sig
  sed '/^datum /s/2026-11-20/2026-11-19/' "$sheet" >turned.txt
  cp held.sig turned.txt.sig
  fill 2 turned.txt no.jsonl
  expect_contains "$stderr" "turned.txt.sig: fout[BO409]: de handtekening is niet die van de sleutel"
  sign_sheet opleider "$sheet" file
  fill 2 "$sheet" no.jsonl
  expect_contains "$stderr" "fout[BO409]: de handtekening is voor iets anders gezet"
  cp held.sig "$sheet.sig"
  expect_status 2 signoff fill "$sheet" --place $'X\x07' --date 2026-11-20 "${inputs[@]}" --records waiting.jsonl \
    --out no.jsonl
  expect_contains "$stderr" "fout[BO410]"
fi
printf 'no signature' >"$sheet.sig"
fill 2 "$sheet" no.jsonl
expect_contains "$stderr" "$sheet.sig: fout[BO409]: dit is geen handtekening van ssh-keygen"
rm "$sheet.sig"

# What is wrong with the command line, the sheet or the records makes nothing, or leaves the record alone.
fill 64 "$sheet" no.jsonl
fill 64 "$sheet" no.jsonl --wijze portaal --scan scan.pdf
fill 64 "$sheet" no.jsonl --wijze papier --reference A
fill 64 "$sheet" no.jsonl --wijze portaal --time 2026-11-19T09:30:00+01:00
fill 2 "$sheet" no.jsonl --wijze papier --scan absent.pdf
expect_contains "$stderr" "fout[UI001]"
fill 2 absent.txt no.jsonl --wijze papier
fill 2 "$sheet" filled.jsonl --wijze papier
expect_contains "$stderr" "filled.jsonl: fout[UI001]: bestaat al en wordt niet overschreven; kies een ander bestand"
fill 2 "$sheet" absent/no.jsonl --wijze papier
expect_contains "$stderr" "absent/no.jsonl: fout[UI001]"
sed 's/$/\r/' "$sheet" >crlf.txt
fill 2 crlf.txt no.jsonl --wijze papier
expect_contains "$stderr" "fout[BO403]"
expect_contains "$stderr" "CRLF"
head -c 17000000 /dev/zero >large.txt
fill 2 large.txt no.jsonl --wijze papier
sed 's/^instelling 99ZZ/instelling 99XX/' "$sheet" >school.txt
fill 2 school.txt no.jsonl --wijze papier
expect_contains "$stderr" "fout[BO404]"
expect_status 2 signoff fill "$sheet" --place X --date 2026-11-19 --wijze papier "${inputs[@]}" --records waiting.jsonl \
  --out no.jsonl
expect_contains "$stderr" "fout[BO407]"
# What the options say is judged as what stands in a record.
refused() {
  local code=$1 place=$2 date=$3
  shift 3
  expect_status 2 signoff fill "$sheet" --place "$place" --date "$date" "${inputs[@]}" --records waiting.jsonl \
    --out no.jsonl "$@"
  expect_contains "$stderr" "fout[$code]"
  expect_contains "$stderr" "fout[BO410]"
  expect_equal "the messages" "$(grep -c 'fout\[' "$stderr")" 2
}
refused BO220 'Voorbeeldstad 111222333' 2026-11-20 --wijze papier
refused BO221 $'Voorbeeldstad\x07' 2026-11-20 --wijze papier
refused BO208 Voorbeeldstad 2026-11-21 --wijze papier
refused BO220 Voorbeeldstad 2026-11-20 --wijze portaal --reference 111222333
refused BO239 Voorbeeldstad 2026-11-20 --wijze portaal --reference 'BPV "1"'
# With another secret the ids of the sheet are nobody's.
expect_status 0 key new --out keys
fill 2 "$sheet" no.jsonl --wijze papier --keys keys
expect_contains "$stderr" "fout[BO411]: geen van de 6 beoordelingen"
mv register/.geheim geheim
fill 2 "$sheet" no.jsonl --wijze papier
expect_contains "$stderr" "fout[BO408]"
mv geheim register/.geheim
[[ ! -e no.jsonl ]] || fail "a file was made all the same"
edit 'if number == 0: r["kandidaat"]["achternaam"] = "Veranderd"' <waiting.jsonl >changed.jsonl
expect_status 1 signoff fill "$sheet" --place X --date 2026-11-20 --wijze papier "${inputs[@]}" --records changed.jsonl \
  --out changed-filled.jsonl
expect_contains "$stderr" "changed.jsonl:1:1: fout[BO405]"
expect_contains "$stdout" "5 records ingevuld"
tail -n +3 waiting.jsonl >fewer.jsonl
expect_status 0 signoff fill "$sheet" --place X --date 2026-11-20 --wijze papier "${inputs[@]}" --records fewer.jsonl \
  --out fewer-filled.jsonl
expect_contains "$stderr" "waarschuwing[BO406]: 2 van de 6 beoordelingen"
if compgen -G '.*.jsonl.*' >/dev/null; then fail "a draft was left behind"; fi
