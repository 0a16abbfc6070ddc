# A record that is broken, huge or hostile is refused at its line; the others are made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
python3 - <<'PYTHON'
import json
lines = open("records.jsonl", "rb").read().splitlines()
plain = next(l for l in lines if b'"toelichting"' not in l)
def keyed(name, line=plain):
    record = json.loads(line)
    return line.replace(b'"sleutel":"' + record["sleutel"].encode(), b'"sleutel":"' + name.encode(), 1)
def named(name, value):  # another surname, as raw bytes
    record = json.loads(plain)
    old = json.dumps(record["kandidaat"]["achternaam"], ensure_ascii=False).encode()
    return keyed(name).replace(b'"achternaam":' + old, b'"achternaam":' + value, 1)
refused = [
    keyed("long")[:-1] + b',"x":"' + b"a" * 3_000_000 + b'"}',
    b"a" * 3_000_000,
    named("nul", b'"A\0b"'),
    named("nul-escape", b'"A\\u0000b"'),
    named("bad-utf-8", b'"A\xff\xfeb"'),
    named("overlong-utf-8", b'"A\xc0\xafb"'),
    named("utf-8-surrogate", b'"A\xed\xa0\x80b"'),
    named("lone-surrogate", b'"A\\ud800b"'),
    named("wrong-pair", b'"A\\ud800\\u0041"'),
    named("reversed-pair", b'"A\\udc00\\ud800"'),
    named("control", b'"A\x07b"'),
    named("bidi", '"A\u202eb"'.encode()),
    named("zero-width", '"A\u200bb"'.encode()),
    named("line-feed-escape", b'"A\\nb"'),
    named("bad-escape", b'"A\\x41b"'),
    named("number", b"12"),
    named("null", b"null"),
    named("huge-number", b"1" * 5000),
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b"[" * 100_000 + b"]" * 100_000,
    keyed("deep-within")[:-1] + b',"traject":{"regio":' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    keyed("twice")[:-1] + b',"leerbedrijf":"100000000"}',
    keyed("key-twice")[:-1] + b',"sleutel":"other"}',
    keyed("twice-within").replace(b'"kandidaat":{', b'"kandidaat":{"achternaam":"X",', 1),
    keyed("trailing") + b" x",
    keyed("two") + keyed("two-b"),
    keyed("old-line-end") + b"\r" + keyed("old-line-end-b"),
    keyed("single-quotes").replace(b'"', b"'"),
    keyed("comma")[:-1] + b",}",
    keyed("comment") + b" // comment",
    b"null", b"true", b"12", b'"text"', b"[]", b"{}", b"{", b"}", b"\xff", b"\0", b"NaN",
    b"\xef\xbb\xbf" + keyed("mark-within"),
]
good = [keyed(f"good-{n}") for n in range(len(refused) + 3)]
text, expected = b"", []
for n, line in enumerate(refused):
    text += good[n] + b"\n" + line + b"\n"
    expected.append(2 * n + 2)
blank = b"\n  \n\r\n\t\n"
text += good[-3] + b"\r\n" + blank + b"  " + good[-2] + b"  \n" + good[-1]  # CR LF, blanks, no line end at the end
open("hostile.jsonl", "wb").write(text)
open("marked.jsonl", "wb").write(b"\xef\xbb\xbf" + text)
json.dump({"lines": expected, "good": len(good)}, open("expected.json", "w"))
open("refused.bin", "wb").write(b"".join(line + b"\n" for line in refused))
PYTHON
for file in hostile marked; do
  generate 1 "batch-$file" "$file.jsonl" --diagnostics json
  python3 - "$stderr" "batch-$file" "$file.jsonl" <<'PYTHON' || fail "$file.jsonl: other lines are refused than expected"
import json, sys
expected = json.load(open("expected.json"))
diagnostics = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]
errors = [d for d in diagnostics if d["severity"] == "error"]
for d in errors:
    assert d["file"] == sys.argv[3] and d["line"] >= 1 and d["column"] >= 1, d
    assert len(d["message"]) < 600, d["message"][:200]
found = sorted({d["line"] for d in errors})
if found != expected["lines"]:
    print("refused and should not be:", sorted(set(found) - set(expected["lines"])))
    print("not refused:", sorted(set(expected["lines"]) - set(found)))
    sys.exit(1)
made = json.load(open(sys.argv[2] + "/batch.json"))["aantal"]
assert made == expected["good"], (made, expected["good"])
PYTHON
  cmp -s "batch-$file/afgewezen.jsonl" refused.bin || fail "$file.jsonl: the refused lines are not copied as they are"
  (cd "batch-$file" && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept batch-$file"
done
expect_same_batch batch-hostile batch-marked
for jobs in 1 8; do
  generate 1 "batch-$jobs" hostile.jsonl --jobs "$jobs"
  expect_same_batch batch-hostile "batch-$jobs"
done
# A file with nothing in it is a batch of none.
: >empty.jsonl
generate 0 batch-empty empty.jsonl
expect_equal "the lines of the manifest" "$(wc -l <batch-empty/SHA256SUMS)" 1

# Lines of 100 MB, a million keys, and texts of almost a line: as many or as long as they are, memory is that of a run
# without them, and 16 MiB.
python3 - <<'PYTHON' || fail "hostile records take memory"
import json, os, subprocess, sys
lines = open("records.jsonl", "rb").read().splitlines()
plain = next(l for l in lines if b'"toelichting"' not in l)
key = json.loads(plain)["sleutel"].encode()
keyed = lambda name: plain.replace(b'"sleutel":"' + key, b'"sleutel":"' + name, 1)
keys = lambda count: b",".join(b'"k%d":1' % n for n in range(count))
# Each stands there twice: what is kept of keys must not grow with them.
long_keys = [keyed(b"%d" % (n // 2) + b"y" * 900_000) for n in range(80)]
kinds = {
    "without": [],
    "long-line": [b"a" * 100_000_000],
    "long-record": [keyed(b"x")[:-1] + b',"x":"' + b"a" * 100_000_000 + b'"}'],
    "a-million-keys": [keyed(b"x")[:-1] + b"," + keys(1_000_000) + b"}"],
    "keys-that-fit-a-line": [keyed(b"x%d" % n)[:-1] + b"," + keys(80_000) + b"}" for n in range(3)],
    "one-key-again": [keyed(b"x%d" % n)[:-1] + b',"kk":1' * 100_000 + b"}" for n in range(3)],
    "deep": [keyed(b"x%d" % n)[:-1] + b',"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}" for n in range(20)],
    "long-keys": long_keys,
    "long-name": [keyed(b"x%d" % n).replace(b'"achternaam":"', b'"achternaam":"' + b"z" * 900_000, 1) for n in range(5)],
    "long-list": [keyed(b"x%d" % n).replace(b'"werkprocessen":[', b'"werkprocessen":[' + b"{}," * 280_000, 1) for n in range(5)],
}
for name, refused in kinds.items():
    with open(f"{name}.jsonl", "wb") as file:
        good = [keyed(b"good-%d" % n) for n in range(200)]
        for line in good[:100] + refused + good[100:]: file.write(line + b"\n")
    open(f"{name}.count", "w").write(str(len(refused)))
PYTHON
# peak KIND: the most memory in KiB of a run over records of a kind. What starts the program is small, since it counts too.
peak() {
  python3 - "$program" "${inputs[@]}" --records "$1.jsonl" --out "memory-$1" --jobs 1 --quiet <<'PYTHON'
import os, sys
child = os.spawnv(os.P_NOWAIT, sys.argv[1], [sys.argv[1], "generate", *sys.argv[2:], "--diagnostics", "json"])
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
PYTHON
}
read -r status without < <(peak without 2>"$stderr")
expect_equal "the status of the run without" "$status" 0
rm without.count
for kind in *.count; do
  kind=${kind%.count}
  read -r status most < <(peak "$kind" 2>"$stderr")
  expect_equal "the status with $kind" "$status" 1
  expect_equal "how many are refused of $kind" "$(wc -l <"memory-$kind/afgewezen.jsonl")" "$(cat "$kind.count")"
  expect_equal "how many are made beside $kind" "$(grep -c "\.html$" "memory-$kind/SHA256SUMS")" 200
  [[ $most -le $((without + 16384)) ]] || fail "$kind takes $most KiB, and without it $without"
  rm -r "$kind.jsonl" "memory-$kind"
done
