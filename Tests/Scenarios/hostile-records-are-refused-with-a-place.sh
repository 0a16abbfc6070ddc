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
