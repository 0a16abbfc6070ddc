# Each byte of a holder's zip changed, one at a time: never a green result for other contents. (Threat: tampered bundle.)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 3 records.jsonl >few.jsonl
make_sealed batch few.jsonl
id=$(basename "$(ls batch/documenten/*.html | head -n 1)" .html)
expect_status 0 bundle batch "$id" --out held.zip
expect_outcome genuine-status-stale 0 held.zip --trust keys
cat >flip.py <<'PYTHON'
import json, os, subprocess, sys, zipfile
program, step = sys.argv[1], int(sys.argv[2])
data = open("held.zip", "rb").read()
os.mkdir("flipped")

# Where the names and the contents of the files stand; the rest is the ZIP format's own (dates, versions, rights).
covered = set()
with zipfile.ZipFile("held.zip") as archive:
    for info in archive.infolist():
        name = info.header_offset + 30
        extra = int.from_bytes(data[info.header_offset + 28:info.header_offset + 30], "little")
        start = name + len(info.filename.encode()) + extra
        covered.update(range(name, name + len(info.filename.encode())), range(start, start + info.file_size))
places = list(range(0, len(data), step))
for start in range(0, len(places), 400):
    names = []
    for place in places[start:start + 400]:
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        names.append("flipped/%d.zip" % place)
        open(names[-1], "wb").write(changed)
    run = subprocess.run([program, "verify", "--json", "--trust", "keys", *names], capture_output=True, timeout=120)
    assert run.returncode in (0, 1, 2), (run.returncode, run.stderr[:300])
    verdicts = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(verdicts) == len(names)
    for verdict in verdicts:
        if verdict["status"] == 0:
            assert int(verdict["path"][8:-4]) not in covered, verdict["path"]
            continue
        # Within the parts that the seal covers, nothing but "data genuine" may show what the record says.
        assert verdict["outcome"] == "data-genuine" or "record" not in verdict, verdict["path"]
    for name in names: os.remove(name)
assert len(covered) > 0.9 * len(data)
print(len(places), "changed bundles")
PYTHON
# Every third byte on a debug build; the bit that is flipped wanders.
python3 flip.py "$program" 3 || fail "a changed bundle was taken for the one that was given out"
