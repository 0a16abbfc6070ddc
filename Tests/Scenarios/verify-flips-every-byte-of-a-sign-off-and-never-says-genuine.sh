# Every third byte of a sign-off sheet and of its signature changed in a holder's bundle, one at a time: never a green result.
# (Threats: tampered sheet; algorithm/namespace confusion.)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >some.jsonl
make_signed_off batch some.jsonl
id=$(signed_ids batch | head -n 1)
expect_status 0 bundle batch "$id" --out held.zip
expect_outcome genuine-status-stale 0 held.zip --trust keys
cat >flip.py <<'PYTHON'
import json, os, subprocess, sys, zipfile
program = sys.argv[1]
with zipfile.ZipFile("held.zip") as archive:
    files = [(info.filename, archive.read(info)) for info in archive.infolist()]
os.mkdir("flipped")
tried = []
for name, data in files:
    if not name.startswith("aftekenbladen/"):
        continue
    for place in range(0, len(data), 3):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        tried.append("flipped/%d.zip" % len(tried))
        # A whole ZIP file around it, so that no sum of its own tells.
        with zipfile.ZipFile(tried[-1], "w") as bundle:
            for filename, content in files:
                bundle.writestr(filename, bytes(changed) if filename == name else content)
assert len(tried) > 200, len(tried)
run = subprocess.run([program, "verify", "--json", "--trust", "keys", *tried], capture_output=True, timeout=300)
verdicts = [json.loads(line) for line in run.stdout.splitlines()]
assert len(verdicts) == len(tried)
for verdict in verdicts:
    # White space behind the signature's last line is nobody's signature.
    assert verdict["outcome"] == "signoff-wrong" and verdict["status"] == 1, (verdict["path"], verdict["outcome"])
PYTHON
python3 flip.py "$program" || fail "a changed sign-off was taken for the leerbedrijf's"
