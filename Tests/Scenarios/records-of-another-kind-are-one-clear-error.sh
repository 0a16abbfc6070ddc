# A file that is compressed, in UTF-16 or a sheet of Excel is one error that names its kind, and not one for each line.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
gzip <records.jsonl >a.jsonl
bzip2 <records.jsonl >b.jsonl
xz <records.jsonl >c.jsonl
iconv -f UTF-8 -t UTF-16 records.jsonl >d.jsonl
iconv -f UTF-8 -t UTF-16LE records.jsonl >e.jsonl
python3 -c 'import zipfile; zipfile.ZipFile("f.jsonl", "w").write("records.jsonl")'
for file in a b c d e f; do
  generate 2 batch "$file.jsonl" --diagnostics json
  expect_equal "the lines about $file.jsonl" "$(wc -l <"$stderr")" 1
  expect_contains "$stderr" '"code":"UI015"'
  [[ ! -e batch ]] || fail "$file.jsonl made a batch"
done
expect_status 2 generate "${inputs[@]}" --records - --out batch <a.jsonl
expect_contains "$stderr" "<stdin>: fout[UI015]: dit bestand is gecomprimeerd"
# What only looks a little like it is read.
{ cat records.jsonl && printf '\x1f\x8b\n'; } >mixed.jsonl
generate 1 batch mixed.jsonl
expect_equal "what was made" "$(grep -c '\.html$' batch/SHA256SUMS)" "$(wc -l <records.jsonl)"
