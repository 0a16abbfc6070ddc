# A file that is compressed, in UTF-16 or a sheet of Excel is one error that names its kind, and not one for each line.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
python3 - <<'PYTHON'
import bz2, gzip, lzma, zipfile
records = open("records.jsonl", "rb").read()
files = {"gzip": gzip.compress(records), "bzip2": bz2.compress(records), "xz": lzma.compress(records),
         "xls": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)}
for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    files[encoding] = records.decode().encode(encoding)
for name, content in files.items(): open(f"{name}.other", "wb").write(content)
zipfile.ZipFile("zip.other", "w").write("records.jsonl")
PYTHON
for file in *.other; do
  generate 2 batch "$file" --diagnostics json
  expect_equal "the lines about $file" "$(wc -l <"$stderr")" 1
  expect_contains "$stderr" '"code":"UI015"'
  [[ ! -e batch ]] || fail "$file made a batch"
done
expect_status 2 generate "${inputs[@]}" --records - --out batch <gzip.other
expect_contains "$stderr" "<stdin>: fout[UI015]: dit bestand is gecomprimeerd"
# What only looks a little like it is read.
{ echo BZhallo && cat records.jsonl && printf '\x1f\x8b\n'; } >mixed.jsonl
generate 1 batch mixed.jsonl
expect_equal "what was made" "$(grep -c '\.html$' batch/SHA256SUMS)" "$(wc -l <records.jsonl)"
