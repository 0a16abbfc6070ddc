# Scripts/controleer-bundel.sh says of no changed bundle that it is genuine: bytes, lines, files of others, games with numbers.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in unzip openssl; do command -v "$tool" >/dev/null || skip "no $tool"; done
lay_samples
head -n 5 records.jsonl >some.jsonl
generate 0 batch some.jsonl
seal_outside batch
tail -n 5 records.jsonl >other.jsonl
generate 0 other other.jsonl
seal_outside other
expect_status 0 bundle batch --all
expect_status 0 bundle other --all
ids=($(sed -n 's/.*\(pv-.*\)\.html$/\1/p' batch/SHA256SUMS))
unzip -q "batch/bundels/${ids[2]}.zip" -d mine
unzip -q "batch/bundels/${ids[3]}.zip" -d neighbour
unzip -q "other/bundels/$(first_id other).zip" -d elsewhere
openssl genpkey -algorithm ed25519 | openssl pkey -pubout -out stranger.pem
cat >mutate.py <<'PY'
import base64
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

script, = sys.argv[1:]
mine = {str(p.relative_to("mine")): p.read_bytes() for p in sorted(pathlib.Path("mine").rglob("*")) if p.is_file()}
neighbour = {str(p.relative_to("neighbour")): p.read_bytes() for p in pathlib.Path("neighbour").rglob("*") if p.is_file()}
elsewhere = {str(p.relative_to("elsewhere")): p.read_bytes() for p in pathlib.Path("elsewhere").rglob("*") if p.is_file()}
id, = [name[:-7] for name in mine if name.endswith(".sha256")]
random = random.Random(5)


def like(files, name):
    """The file of another bundle that is what `name` is in mine."""
    other, = [n for n in files if n.endswith(".sha256")]
    return files[name.replace(id, other[:-7])]


def changes():
    """(what was done, the files)"""
    def with_file(name, data):
        return {**mine, name: data}
    for name, data in mine.items():
        # Neither is under the seal; the script says nothing of them.
        if name == "LEESMIJ.txt":
            continue
        step = 5 if len(data) < 1000 else len(data) // 25
        for place in [*range(random.randrange(step), len(data), step), len(data) - 1]:
            bit = 1 << random.randrange(8)
            yield f"{name}: bit of byte {place}", with_file(name, data[:place] + bytes([data[place] ^ bit]) + data[place + 1:])
        lines = data.splitlines(keepends=True)
        yield f"{name}: cut", with_file(name, data[:-1])
        yield f"{name}: empty", with_file(name, b"")
        yield f"{name}: line feed more", with_file(name, data + b"\n")
        yield f"{name}: zero byte more", with_file(name, data + b"\0")
        yield f"{name}: zero byte within", with_file(name, data[:10] + b"\0" + data[10:])
        yield f"{name}: mark in front", with_file(name, b"\xef\xbb\xbf" + data)
        yield f"{name}: CRLF", with_file(name, data.replace(b"\n", b"\r\n"))
        yield f"{name}: 2 MB", with_file(name, data + b"x" * 2_000_000)
        for line in range(min(len(lines), 12)):
            yield f"{name}: without line {line}", with_file(name, b"".join(lines[:line] + lines[line + 1:]))
            yield f"{name}: line {line} twice", with_file(name, b"".join(lines[:line + 1] + lines[line:]))
        if like(neighbour, name) != data:
            yield f"{name}: of a neighbour", with_file(name, like(neighbour, name))
        yield f"{name}: of another batch", with_file(name, like(elsewhere, name))
        if name != "checkpoint.body":
            yield f"{name}: gone", {n: d for n, d in mine.items() if n != name}

    leaf, proof, checkpoint = mine[f"{id}.sha256"], mine[f"{id}.tlog-proof"], mine["checkpoint"]
    yield "leaf: capitals", with_file(f"{id}.sha256", leaf.upper().replace(b"DOCUMENTEN", b"documenten"))
    yield "leaf: binary mode", with_file(f"{id}.sha256", leaf.replace(b"  ", b" *"))
    yield "leaf: comment", with_file(f"{id}.sha256", b"# x\n" + leaf)
    swapped = leaf.splitlines(keepends=True)
    yield "leaf: order", with_file(f"{id}.sha256", swapped[1] + swapped[0] + swapped[2])
    # Another document under another id, with everything but its leaf in the tree.
    renamed = {n.replace(id, "pv-00000000000000000000000000"): d for n, d in mine.items()}
    yield "renamed", renamed
    yield "two leaves", {**mine, **{n: d for n, d in neighbour.items() if n.endswith(".sha256")}}
    yield "a page more", with_file("documenten/lees-deze.html", b"<p>anders</p>")
    # What is beside the three is known to be wrong, not merely not checked.
    for name in ["documenten/.lees.html", "documenten/..lees.html", "documenten/...", "documenten/*", "documenten/.[!.]*",
                 f"{id}.html", f"{id}.txt", f"{id}.json", f"{id.upper()}.HTML", "pv-00000000000000000000000000.html"]:
        yield f"1: {name} more", with_file(name, b"<p>anders</p>")

    lines = proof.split(b"\n")
    empty = lines.index(b"")
    head, path, rest = lines[:2], lines[2:empty], lines[empty:]
    size = int(checkpoint.split(b"\n")[1])

    def with_proof(head, path, checkpoint_text=None):
        files = with_file(f"{id}.tlog-proof", b"\n".join(head + path + rest))
        if checkpoint_text is not None:
            sealed = checkpoint_text
            files[f"{id}.tlog-proof"] = b"\n".join(head + path) + b"\n\n" + sealed
            files["checkpoint"] = sealed
            files["checkpoint.body"] = b"".join(sealed.splitlines(keepends=True)[:3])
        return files
    for index in ["0", "1", "2", "4", "5", "6", "7", "-1", "03", "3 ", " 3", "+3", "0x3", "3.0", "", "18446744073709551619",
                  "4294967299", "9" * 30, "3\t"]:
        yield f"index {index!r}", with_proof([head[0], b"index " + index.encode()], path)
    zero = base64.b64encode(bytes(32))
    for bad in [path + [zero], path[:-1], [zero] + path, path[::-1], path[1:], [], path + [path[-1]], path * 30,
                [p[:-1] for p in path], [base64.b64encode(base64.b64decode(path[0]) + b"\0")] + path[1:],
                [base64.b64encode(base64.b64decode(path[0])[:31])] + path[1:], [b"index 3"] + path, [b" " + path[0]] + path[1:],
                [path[0][:-2] + b"B="] + path[1:]]:
        if bad != path:
            yield f"path {len(bad)}", with_proof(head, bad)
    yield "extra", with_proof([head[0], b"extra AA==", head[1]], path)
    for count in [size - 1, size + 1, 0, 2 * size, 10 ** 17, 2 ** 64 + size]:
        changed = checkpoint.replace(b"\n%d\n" % size, b"\n%d\n" % count)
        yield f"count {count}", with_proof(head, path, changed)
    note = checkpoint.split(b"\n")
    # Signatures: of nobody, under another name, under another key's id, one good and one bad.
    signature = note[4].split(b" ")
    blob = base64.b64decode(signature[2])
    def sealed(*lines):
        return b"\n".join(note[:4] + list(lines)) + b"\n"
    def line(name, data):
        return "\u2014 ".encode() + name + b" " + base64.b64encode(data)
    yield "signature under another name", with_proof(head, path, sealed(line(b"school.example", blob)))
    yield "signature of another key's id", with_proof(head, path, sealed(line(note[0], b"\0\0\0\0" + blob[4:])))
    yield "signature cut", with_proof(head, path, sealed(line(note[0], blob[:-1])))
    yield "signature longer", with_proof(head, path, sealed(line(note[0], blob + b"\0")))
    yield "signature empty", with_proof(head, path, sealed(line(note[0], blob[:4])))
    yield "good and bad", with_proof(head, path, sealed(note[4], line(note[0], blob[:-1] + bytes([blob[-1] ^ 1]))))
    yield "no signature", with_proof(head, path, b"\n".join(note[:4]) + b"\n")
    yield "a line that is none", with_proof(head, path, sealed(note[4], b"hallo"))
    other_name = checkpoint.replace(note[0], b"school.example/anders")
    yield "other origin", with_proof(head, path, other_name)


def check(case, key="school/zegel.pem"):
    what, files = case
    with tempfile.TemporaryDirectory(dir=".") as folder:
        for name, data in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        run = subprocess.run(["sh", script, folder, key], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    return what, run.returncode, b"ECHT" in run.stdout


assert check(("unchanged", mine))[1:] == (0, True)
assert check(("neighbour", neighbour))[1:] == (0, True)
assert check(("a stranger's key", mine), "stranger.pem")[1:] == (1, False)
without_body = {n: d for n, d in mine.items() if n != "checkpoint.body"}
assert check(("without checkpoint.body", without_body))[1:] == (0, True)
tried = [case for case in changes() if case[1] != mine]
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    results = list(pool.map(check, tried))
wrong = [what for what, status, genuine in results if status not in ((1,) if what.startswith("1: ") else (1, 2)) or genuine]
print(len(results), "changes,", sum(status == 2 for _, status, _ in results), "of them could not be checked")
if wrong or len(results) < 400:
    sys.exit("accepted or crashed: " + "; ".join(wrong[:20]))
PY
python3 mutate.py "$checkout/Scripts/controleer-bundel.sh" >"$stdout" 2>"$stderr" || fail "$(tail -n 1 "$stderr")"
