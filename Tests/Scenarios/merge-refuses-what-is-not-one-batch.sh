# What does not belong together, or is not as its list says, ends the merge with status 2, a code and the folder; nothing
# is made and no shard is touched.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
install -m 600 keys/geheim register/.geheim
head -n 60 records.jsonl >some.jsonl
cat some.jsonl wrong.jsonl >all.jsonl
for shard in 1 2; do
  call generate "${inputs[@]}" --records all.jsonl --out "a$shard" --shard "$shard/2"
  generate 0 "s$shard" some.jsonl --shard "$shard/2" --keys keys
done
mkdir out
# refused WHAT CODE TEXT ARG…: the merge does not begin, or leaves nothing.
refused() {
  local what=$1 code=$2 text=$3
  shift 3
  expect_status 2 merge "$@" --out out/batch
  expect_contains "$stderr" "[$code]"
  expect_contains "$stderr" "$text"
  expect_only out
}
# changed COMMAND: a fresh copy of a1 as x, changed by the command, in which $x is the folder and $id its first verklaring.
changed() {
  rm -rf x && cp -R a1 x
  id=$(first_id x)
  eval "$1"
}

# The folders.
expect_status 64 merge --out out/batch
expect_status 64 merge a1 a2
expect_status 64 merge a1 a2 --out ''
expect_status 64 merge a1 a2 --out out/batch --jobs 0
refused "no such folder" UI001 "nowhere" a1 nowhere
refused "a file" UI001 "records.jsonl" a1 records.jsonl
refused "no batch" MA601 "templates" a1 templates
refused "the same folder" MA602 "./a1" a1 a2 ./a1
ln -s a1 link
refused "a link to the same folder" MA602 "link" link a2 a1
cp -R a1 copy
refused "a copy" MA613 "deel 1/2 is er vaker dan een keer; even vaak moeten er zijn: 2/2" a1 copy a2
expect_contains "$stderr" "copy/verslag.json: noot: hier zit dat deel in"
generate 0 concepts waiting.jsonl --concept
refused "concepts" MA214 "concepts" a1 concepts
expect_status 2 merge a1 a2 --out a1/batch
expect_contains "$stderr" "[MA612]"
expect_status 2 merge a1 a2 --out link/documenten/batch
expect_contains "$stderr" "[MA612]"
cp -R a1 .made.in-aanmaak
expect_status 2 merge .made.in-aanmaak a2 --out made
expect_contains "$stderr" "[MA612]"
diff -r a1 .made.in-aanmaak >/dev/null || fail "a shard was taken for a leftover"
mkdir taken && echo mine >taken/mine
expect_status 2 merge a1 a2 --out taken
expect_only taken mine

# batch.json: each member that may differ.
generate 0 other some.jsonl --issued-on 2026-11-21
refused "another day" MA603 "other/batch.json: fout[MA603]: deze partij is een andere dan de eerste; verschillend: afgegeven" a1 other
cp -R templates styled && echo ' ' >>styled/verklaring.txt
call generate "${inputs[@]}" --records all.jsonl --out styled-1 --shard 1/2 --templates styled
refused "other templates" MA603 "verschillend: sjablonen" styled-1 a2
generate 0 with-qr some.jsonl --keys keys --verify-url https://roc.example/c
refused "an address for QR codes" MA603 "verschillend: qr" s1 with-qr
# relist FOLDER: the list says what batch.json says now.
relist() { sed -i "1s/^[0-9a-f]*/$(sha256sum <"$1/batch.json" | cut -d ' ' -f 1)/" "$1/SHA256SUMS"; }
changed 'sed -i "s/\"versie\":\"[^\"]*\"/\"versie\":\"9.9.9\"/; s/\"brin\":\"[^\"]*\"/\"brin\":\"98XX\"/" x/batch.json; relist x'
refused "another version and school" MA603 "verschillend: generator, instelling" a2 x
changed 'sed -i "s/\"aantal\":[0-9]*/\"aantal\":9007199254740991/" x/batch.json; relist x'
refused "an announced count that is not" MA608 "9007199254740991" a2 x
changed 'echo "{}" >x/batch.json'
refused "another batch.json" MA102 "x/batch.json" a2 x
changed 'sed -i "s#partij/1#partij/2#" x/batch.json; relist x'
refused "a newer batch.json" MA106 "x/batch.json" a2 x

# The documents and the list.
changed 'echo >>x/documenten/$id.html'
refused "a changed document" MA102 "x/documenten/$id.html" x a2
# Larger than a document can be, it is not read to its end.
changed 'truncate -s 100G x/documenten/$id.html'
refused "a document without end" MA102 "x/documenten/$id.html" x a2
changed 'rm x/documenten/$id.json'
refused "a missing document" MA103 "x/documenten/$id.json" a2 x
changed 'rm -r x/documenten'
refused "no documents" MA103 "x/documenten/" a2 x
changed 'rm x/documenten/$id.json && mkdir x/documenten/$id.json'
refused "a folder for a document" MA102 "x/documenten/$id.json" a2 x
changed 'rm x/documenten/$id.json && mkfifo x/documenten/$id.json'
refused "a pipe for a document" MA102 "x/documenten/$id.json" a2 x
changed 'cp x/documenten/$id.txt x/documenten/pv-00000000000000000000000000.txt'
refused "a file too many" MA104 "x/documenten/pv-00000000000000000000000000.txt" a2 x
changed 'echo hello >"x/documenten/$(printf "a\n\033[31mb")"'
refused "a name with a line feed" MA104 "x/documenten/a" a2 x
expect_lacks "$stderr" $'\033[31m'
changed 'mv x/documenten/$id.txt x/$id.txt'
refused "a document beside its folder" MA104 "x/$id.txt" a2 x
changed 'mv x/documenten/$id.txt x/documenten/pv-00000000000000000000000000.txt'
refused "a renamed document" MA103 "x/documenten/$id.txt" a2 x
changed 'head -n -3 a1/SHA256SUMS >x/SHA256SUMS'
refused "a list that was cut" MA105 "x/SHA256SUMS" a2 x
changed 'sed -i "2{h;d};3{G}" x/SHA256SUMS'
refused "the lines of a verklaring in another order" MA101 "x/SHA256SUMS:2:1" a2 x
changed 'sed -i "2{h;d};\${G}" x/SHA256SUMS'
refused "the lines of a verklaring apart" MA101 "x/SHA256SUMS:2:1" a2 x
changed 'sed -n 2,4p a1/SHA256SUMS >>x/SHA256SUMS'
refused "a verklaring twice in one list" MA101 "x/SHA256SUMS" a2 x
changed ': >x/SHA256SUMS'
refused "an empty list" MA101 "x/SHA256SUMS" a2 x
changed 'head -c -1 a1/SHA256SUMS >x/SHA256SUMS'
refused "a list without its last byte" MA101 "x/SHA256SUMS" a2 x

# The report and the refused records.
changed 'rm x/verslag.json'
refused "no report" UI001 "x/verslag.json" a2 x
changed 'sed -i "s/\"gemaakt\": [0-9]*/\"gemaakt\": 7/" x/verslag.json'
refused "another count in the report" MA608 "x/verslag.json" a2 x
changed 'sed -i "s/\"geweigerd\": [0-9]*/\"geweigerd\": 10000000000000000/" x/verslag.json'
refused "a count that is none" MA608 "x/verslag.json" a2 x
changed 'python3 -c "print(\"{\\\"a\\\":\" * 1000000)" >x/verslag.json'
refused "a report without a bottom" MA608 "x/verslag.json" a2 x
changed 'sed -i "1d" x/afgewezen.jsonl'
refused "a refused record less" MA608 "x/afgewezen.jsonl" a2 x
changed 'head -c -1 a1/afgewezen.jsonl >x/afgewezen.jsonl'
refused "a refused record without its end" MA608 "x/afgewezen.jsonl" a2 x
changed 'rm x/afgewezen.jsonl'
refused "no refused records" UI001 "x/afgewezen.jsonl" a2 x
# A link could bring something else of whoever merges into the batch.
changed 'mv x/afgewezen.jsonl elsewhere && ln -s ../elsewhere x/afgewezen.jsonl'
refused "a link for the refused records" UI001 "is een verwijzing" a2 x

# The seals.
refused "a sealed and an unsealed one" MA605 "s2: fout[MA605]" a1 s2
refused "an unsealed and a sealed one" MA605 "a2: fout[MA605]" s1 a2
expect_status 0 key new --out second --name roc.example/praktijkverklaringen
refused "another key" MA605 "s1/checkpoint" s1 s2 --keys second
cp -R s2 t2 && rm t2/checkpoint* && expect_status 0 seal t2 --keys second
refused "two keys" MA605 "t2/checkpoint" s1 t2
refused "two keys, one of which is given" MA605 "t2/checkpoint" s1 t2 --keys keys
rm -rf t2 && cp -R s2 t2 && cp s1/checkpoint t2/
refused "the seal of another list" MA108 "t2/checkpoint" s1 t2 --keys keys
rm -rf t2 && cp -R s2 t2 && echo x >>t2/checkpoint.body
refused "a body that is not the checkpoint's" MA108 "t2/checkpoint.body" s1 t2
rm -rf t2 && cp -R s2 t2 && python3 - <<'PY'
import base64
name = "t2/checkpoint"
text = open(name, encoding="utf-8").read()
start, blob = text.rstrip("\n").rsplit(" ", 1)
raw = bytearray(base64.b64decode(blob))
raw[-1] ^= 1
open(name, "w", encoding="utf-8").write(start + " " + base64.b64encode(raw).decode() + "\n")
PY
refused "a signature that does not hold" MA207 "t2/checkpoint" s1 t2 --keys keys
echo x >t2/checkpoint
refused "a checkpoint that is none" MA107 "t2/checkpoint" s1 t2
refused "keys that are not there" MA205 "nowhere" s1 s2 --keys nowhere

# More files than may be open at once.
status=0
(ulimit -n 8 && exec "$program" merge a1 a2 --out out/batch) >"$stdout" 2>"$stderr" || status=$?
expect_equal "the status with few open files" "$status" 2
expect_contains "$stderr" "te veel open bestanden"
expect_only out

# What is the same is still one batch.
rm -rf t2 && cp -R s2 t2 && expect_status 0 seal t2 --keys second
expect_status 0 merge s1 t2 --out out/batch --keys keys
expect_contains "$stderr" "t2/checkpoint: waarschuwing[MA606]"
rm -rf out/batch
# Links that lead to the right bytes are as good as the files.
changed 'mv x/documenten elsewhere-documents && ln -s ../elsewhere-documents x/documenten'
expect_status 0 merge x a2 --out out/batch
expect_equal "links in the batch" "$(find out/batch -type l | wc -l)" 0
