# The order of the calls that docs/architecture.md promises: secret on the disk before its name, everything on the disk
# before the batch has its name, and then the name; nothing is written in between.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v strace >/dev/null || skip "there is no strace"
strace -f -o /dev/null true 2>/dev/null || skip "strace may not look into programs here"
lay_samples
mkdir out
timeout "$patience" strace -f -y -o trace -e trace=mkdir,flock,openat,write,fsync,syncfs,rename,linkat,link,unlink \
  "$program" generate "${inputs[@]}" --records records.jsonl --out out/batch >"$stdout" 2>"$stderr" || fail "the run failed"
python3 - <<'PYTHON' || fail "the calls have another order"
import re
calls = []
for line in open("trace", errors="replace"):
    match = re.match(r"\d+ +(\w+)\((.*)", line)
    # A call that another thread interrupted is seen at its beginning.
    if match: calls.append((match[1], match[2]))
def only(name, text):
    found = [n for n, (call, rest) in enumerate(calls) if call == name and text in rest]
    assert len(found) == 1, (name, text, found)
    return found[0]
lock = only("flock", ".batch.in-aanmaak")
secret_named = max(n for n, (c, r) in enumerate(calls) if c in ("linkat", "link") and ".geheim" in r)
synced = [n for n, (c, r) in enumerate(calls) if c == "fsync" and "/register" in r]
assert len(synced) == 2 and synced[0] < secret_named < synced[1], (synced, secret_named)
first_document = min(n for n, (c, r) in enumerate(calls) if c == "openat" and "pv-" in r)
disk, named, lasting = only("syncfs", ".batch.in-aanmaak"), only("rename", "out/batch"), only("fsync", "/out>")
assert lock < synced[0] and synced[1] < first_document < disk < named < lasting
writes = [n for n, (c, r) in enumerate(calls) if c == "write" and "in-aanmaak" in r]
creations = [n for n, (c, r) in enumerate(calls) if c == "openat" and "O_CREAT" in r]
assert len(writes) > 720 and max(writes) < disk and max(creations) < disk
PYTHON
