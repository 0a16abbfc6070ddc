# A refused record is copied byte for byte, in the order of the input; the others are made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat wrong.jsonl records.jsonl >all.jsonl
generate 1 batch all.jsonl --diagnostics json
(cd batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
python3 - "$stderr" <<'PYTHON' || fail "afgewezen.jsonl is not the refused lines"
import json, sys
errors = {d["line"] for d in map(json.loads, open(sys.argv[1], encoding="utf-8")) if d["severity"] == "error"}
lines = open("all.jsonl", "rb").read().split(b"\n")
expected = b"".join(lines[n - 1] + b"\n" for n in sorted(errors))
assert open("batch/afgewezen.jsonl", "rb").read() == expected
report = json.load(open("batch/verslag.json", encoding="utf-8"))
made = json.load(open("batch/batch.json", encoding="utf-8"))["aantal"]
assert report["geweigerd"] == len(errors) and report["gemaakt"] == made == report["aangeboden"] - len(errors), report
assert made >= 240
PYTHON
# Offered again, exactly those are refused again.
generate 1 again batch/afgewezen.jsonl
cmp -s batch/afgewezen.jsonl again/afgewezen.jsonl || fail "the refused records offered again are not refused alike"
expect_equal "the number of documents" "$(find again/documenten -type f | wc -l)" 0
expect_equal "the number of lines in the manifest" "$(wc -l <again/SHA256SUMS)" 1
