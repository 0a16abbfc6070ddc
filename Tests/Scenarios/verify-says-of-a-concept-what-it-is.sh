# verify says of a concept that it is one, whatever its name, and shows nothing that it says; what a list names stays changed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 3 records.jsonl >few.jsonl
make_sealed batch few.jsonl
trust=(--trust keys/zegel.vkey)
expect_status 0 generate "${inputs[@]}" --records few.jsonl --concept --out proef
for path in proef proef/ proef/concepten proef/concepten/regel-1.html proef/concepten/regel-2.txt; do
  expect_outcome concept 1 "$path" "${trust[@]}"
  expect_lacks "$stdout" '"record"'
  expect_outcome concept 1 "$path"
done
expect_status 1 verify --lang nl proef/concepten/regel-1.html
expect_contains "$stdout" "Dit is een concept, geen praktijkverklaring. [UV110]"
name=$(python3 -c 'import json; print(json.loads(open("few.jsonl", encoding="utf-8").readline())["kandidaat"]["achternaam"])')
expect_lacks "$stdout" "$name"
# The record that the page carries, as a file of its own.
python3 - <<'PYTHON'
import base64, json, re
page = open("proef/concepten/regel-1.html", encoding="utf-8").read()
record = base64.b64decode(re.search(r'data-record="([^"]*)"', page).group(1))
open("record.json", "wb").write(record)
members = json.loads(record)
assert members["formaat"] == "praktijkverklaring-concept/1"
assert not {"id", "zout", "aftekening", "afgegeven"} & members.keys(), members.keys()
PYTHON
expect_outcome concept 1 record.json "${trust[@]}"
# Saved anew, renamed, and under the name of a verklaring that nothing lists.
id=$(first_id batch)
{ cat proef/concepten/regel-1.html && echo '<!-- saved from url -->'; } >"brief (1).html"
sed 's/$/\r/' proef/concepten/regel-1.txt >mail.txt
mkdir alone && cp proef/concepten/regel-1.html "alone/$id.html" && cp proef/concepten/regel-1.txt "alone/$id.txt"
for path in "brief (1).html" mail.txt "alone/$id.html" "alone/$id.txt"; do expect_outcome concept 1 "$path" "${trust[@]}"; done
# In a batch, and beside a proof, the file under that name is changed; more files are too many.
expect_status 0 bundle batch "$id" --out held.zip
python3 -c 'import zipfile; zipfile.ZipFile("held.zip").extractall("held")'
for ending in html txt; do
  cp -R batch altered && cp -R held copy
  cp "proef/concepten/regel-1.$ending" "altered/documenten/$id.$ending"
  cp "proef/concepten/regel-1.$ending" "copy/documenten/$id.$ending"
  expect_outcome changed 1 altered "${trust[@]}"
  expect_outcome changed 1 "altered/documenten/$id.$ending" "${trust[@]}"
  expect_outcome changed 1 "copy/documenten/$id.$ending" "${trust[@]}"
  rm -rf altered copy
done
cp -R batch altered && cp proef/concepten/regel-1.html altered/documenten/
expect_outcome changed 1 altered "${trust[@]}"
# Made-up concepts beside a genuine batch change nothing of it.
cp -R proef/concepten batch/
expect_outcome genuine-status-stale 0 batch "${trust[@]}"
# A concept among other paths: what is known to be wrong outweighs the rest.
expect_status 1 verify nowhere proef "${trust[@]}"
