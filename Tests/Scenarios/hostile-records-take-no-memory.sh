# Lines of 100 MB, a million keys, and texts of almost a line: as many or as long as they are, memory is that of a run
# without them, and 16 MiB.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl # makes the secret, which is told on standard output
python3 - <<'PYTHON' 
import json
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
