# Each verklaring of the sample set carries a QR code that zbarimg reads back, that says what the record says, and that
# verify calls genuine; --verify-url changes nothing of the records.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v zbarimg >/dev/null || skip "there is no zbarimg"
lay_samples
address=https://roc.example/c/controleer.html
make_sealed plain records.jsonl
generate 0 batch records.jsonl --keys keys --verify-url "$address"
expect_lacks "$stderr" UI012
diff <(cat plain/documenten/*.json) <(cat batch/documenten/*.json) || fail "a record depends on --verify-url"
expect_contains batch/batch.json "\"qr\":{\"adres\":\"$address\",\"geboortedatum\":false}"
expect_lacks plain/batch.json '"qr"'
expect_outcome genuine-status-stale 0 batch --trust keys
mkdir pictures
python3 "$checkout/Tests/Scenarios/qr_drawings.py" pictures batch/documenten/*.html
expect_equal "how many pages have a code" "$(find pictures -name '*.pgm' | wc -l)" 240
cat >read.py <<'PYTHON'
import base64, hashlib, json, pathlib, subprocess, sys
program, address = sys.argv[1], sys.argv[2]
pictures = sorted(pathlib.Path("pictures").glob("*.pgm"))
read = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", *pictures], capture_output=True, check=True, timeout=300).stdout.decode().splitlines()
assert len(read) == len(pictures), len(read)
longest = 0
for picture, text in zip(pictures, read):
    record = json.loads((pathlib.Path("batch/documenten") / (picture.stem + ".json")).read_bytes())
    assert text.startswith(address + "#1"), picture.stem
    payload = text[len(address) + 2:]
    longest = max(longest, len(text))
    bytes_ = base64.b32decode(payload + "=" * (-len(payload) % 8))
    short = json.loads(bytes_[:-64])
    assert bytes_[:-64] == json.dumps(short, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    digest = hashlib.sha256((pathlib.Path("batch/documenten") / (picture.stem + ".json")).read_bytes()).digest()
    person = record["kandidaat"]
    parts = [person.get("voornamen"), person.get("tussenvoegsel")]
    name = "".join(part if part.endswith(("'", "’")) else part + " " for part in parts if part) + person["achternaam"]
    codes = {}
    for task in record["kerntaken"]:
        for work in task["werkprocessen"]:
            codes.setdefault(task["code"], []).append(int(work["code"].rsplit("W", 1)[1]))
    expected = {
        "afg": record["afgegeven"], "aft": [record["aftekening"][name] for name in ("wijze", "plaats", "datum")],
        "bpv": [record["bpv"]["van"], record["bpv"]["tot"]], "brin": record["instelling"]["brin"],
        "crebo": record["opleiding"]["kwalificatie"]["crebo"], "dos": record["opleiding"]["dossier"]["nr"],
        "id": record["id"], "lb": [record["leerbedrijf"]["id"], record["leerbedrijf"]["naam"]], "naam": name,
        "op": record["praktijkopleider"]["naam"], "sha": base64.b64encode(digest).decode(), "sl": short["sl"], "wp": codes,
    }
    if "vervangt" in record: expected["verv"] = record["vervangt"]
    assert short == expected, picture.stem
    run = subprocess.run([program, "verify", "--qr", "-", "--json", "--trust", "keys"], input=text + "\n", capture_output=True, text=True, timeout=120)
    verdict = json.loads(run.stdout)
    assert run.returncode == 0 and verdict["outcome"] == "genuine-status-stale" and verdict["qr"] is True, picture.stem
    assert verdict["record"] == short and verdict["id"] == record["id"]
pathlib.Path("one.txt").write_text(read[0])
print(len(read), "codes, the longest of", longest, "characters")
PYTHON
python3 read.py "$program" "$address" || fail "a code does not say what its record says"
# Where the school wants it, the birth date is in the code as well; batch.json says so.
sed -i 's/}$/,"geboortedatumInQR":true}/' register/instelling.json
head -n 1 records.jsonl >one.jsonl
generate 0 born one.jsonl --keys keys --verify-url "$address"
expect_contains born/batch.json '"geboortedatum":true}'
mkdir born-pictures
python3 "$checkout/Tests/Scenarios/qr_drawings.py" born-pictures born/documenten/*.html
zbarimg -q --raw -Sdisable -Sqrcode.enable born-pictures/*.pgm 2>/dev/null >text
expect_status 0 verify --qr "$(cat text)" --trust keys --lang nl
expect_contains "$stdout" "Geboren"
