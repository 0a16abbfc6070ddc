# What cannot be sealed is told with a code, and nothing is written.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name school.example
expect_status 0 key new --out other --name ander.example
generate 0 batch few.jsonl
fresh() { rm -rf copy && cp -R "${1:-batch}" copy; }
try() { # STATUS CODE ARG…: with what `fresh` and the caller made of the copy
  local expected=$1 code=$2 before
  shift 2
  before=$(find copy -type f -exec sha256sum {} + | sort)
  expect_status "$expected" seal copy "$@"
  expect_contains "$stderr" "[$code]"
  expect_equal "what stands in the batch afterwards" "$(find copy -type f -exec sha256sum {} + | sort)" "$before"
}
# The list: not the right form, cut at a line, or of another batch.json.
for spoil in '$d' '2d' '1d' 's/$/\r/' '2s|documenten|../documenten|' '5s/^./g/'; do
  fresh && sed -i "$spoil" copy/SHA256SUMS
  try 2 MA101 --keys keys
done
fresh && head -n -3 batch/SHA256SUMS >copy/SHA256SUMS && try 2 MA105 --keys keys
fresh && echo >>copy/batch.json && try 2 MA102 --keys keys
fresh && rm copy/batch.json && try 2 UI001 --keys keys
fresh && rm copy/SHA256SUMS && try 2 UI001 --keys keys --proofs
fresh && echo '{"formaat":"praktijkverklaring-partij/99","aantal":12}' >copy/batch.json
{ printf '%s  batch.json\n' "$(sha256sum copy/batch.json | cut -c 1-64)" && tail -n +2 batch/SHA256SUMS; } >copy/SHA256SUMS
try 2 MA106 --keys keys
expect_status 2 seal nowhere --keys keys
expect_status 2 seal few.jsonl --keys keys

# A seal over another list is nobody's to replace: by the same key, another one, or in parts.
expect_status 0 seal batch --keys keys
tail -n 3 batch/SHA256SUMS >last
fresh
python3 - <<'PYTHON'
import hashlib, json
lines = open("copy/SHA256SUMS").read().splitlines()[1:-3]
batch = open("copy/batch.json").read().replace('"aantal":12', '"aantal":11')
open("copy/batch.json", "w").write(batch)
open("copy/SHA256SUMS", "w").write("\n".join([hashlib.sha256(batch.encode()).hexdigest() + "  batch.json"] + lines) + "\n")
PYTHON
cp -R copy shorter
for keys in keys other; do
  try 1 MA206 --keys $keys
  try 1 MA206 --sign-external --vkey $keys/zegel.vkey
done
try 1 MA206 --proofs
rm copy/checkpoint && try 1 MA206 --keys keys
rm copy/checkpoint.body && expect_status 0 seal copy --keys keys
# A checkpoint that is none, was cut, or holds a signature that does not hold.
fresh && head -c -10 batch/checkpoint >copy/checkpoint && try 2 MA107 --keys other
fresh && head -n 4 batch/checkpoint >copy/checkpoint && try 2 MA107 --keys other
fresh && sed 's/^13$/013/' batch/checkpoint >copy/checkpoint && try 2 MA107 --keys other
fresh && : >copy/checkpoint && try 2 MA107 --keys keys
fresh && { for ((i = 0; i < 64; i++)); do sed -n 5p batch/checkpoint; done; } >lines
{ head -n 4 batch/checkpoint && cat lines; } >copy/checkpoint && try 2 MA107 --keys other
fresh && python3 - <<'PYTHON'
import base64
text, line = open("copy/checkpoint").read().split("\n\n")
mark, name, blob = line.split()
raw = bytearray(base64.b64decode(blob)); raw[-5] ^= 1
open("copy/checkpoint", "w").write(text + "\n\n" + " ".join([mark, name, base64.b64encode(raw).decode()]) + "\n")
PYTHON
try 1 MA207 --keys keys
# Proofs without a seal.
fresh shorter && rm -f copy/checkpoint copy/checkpoint.body && try 2 MA210 --proofs
