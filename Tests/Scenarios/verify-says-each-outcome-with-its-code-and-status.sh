# Every outcome of verify, from real keys, seals, bundles and lists: its word, its status, in both languages.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
make_sealed batch few.jsonl
trust=(--trust keys/zegel.vkey --trust keys/status.vkey)
id=$(basename "$(ls batch/documenten/*.html | sed -n 5p)" .html)
other=$(basename "$(ls batch/documenten/*.html | sed -n 6p)" .html)
expect_status 0 bundle batch "$id" --out held.zip
expect_status 0 status renew --keys keys --list lists
python3 -c 'import sys, zipfile; zipfile.ZipFile("held.zip").extractall("held")'
fresh() { rm -rf copy && cp -R held copy; }

# Genuine: batch, page, text, record, bundle, unpacked bundle, and renamed files beside their proof.
for path in batch batch/documenten batch/batch.json "batch/documenten/$id.html" held.zip held "held/documenten/$id.txt"; do
  expect_outcome genuine 0 "$path" "${trust[@]}" --status lists
  expect_outcome genuine-status-stale 0 "$path" "${trust[@]}"
  expect_outcome unsealed 2 "$path"
  call verify --json --require-status "${trust[@]}" "$path"
  expect_equal "the status of $path with --require-status and without a list" "$status" 2
  expect_status 0 verify --require-status "${trust[@]}" --status lists "$path"
done
fresh
mv "copy/documenten/$id.html" "copy/verklaring (1).html"
expect_outcome genuine 0 "copy/verklaring (1).html" "${trust[@]}" --status lists
expect_contains "$stdout" "\"id\":\"$id\""
# A folder of keys, or a list of them in one file.
{ echo "# van de school"; cat keys/*.vkey; } >all.vkey
expect_outcome genuine 0 held.zip --trust keys --status lists/status-0001
expect_outcome genuine 0 held.zip --trust all.vkey --status lists/status-0001
# Stale: past the day by which a new list was due; and a clock before the list was made.
expect_outcome genuine-status-stale 0 held.zip "${trust[@]}" --status lists --at 2027-06-01T00:00:00Z
expect_contains "$stdout" '"state":"stale"'
expect_status 2 verify held.zip "${trust[@]}" --status lists --at 2027-06-01T00:00:00Z --require-status
expect_outcome clock-behind 2 held.zip "${trust[@]}" --status lists --at 2026-01-01T00:00:00Z

# Line ends of a text; a page that was saved anew; both beside their proof and in the bundle.
fresh
sed -i 's/$/\r/' "copy/documenten/$id.txt"
expect_outcome genuine-line-ends 0 "copy/documenten/$id.txt" "${trust[@]}" --status lists
expect_outcome genuine-line-ends 0 copy "${trust[@]}" --status lists
fresh
echo '<!-- saved from url -->' >>"copy/documenten/$id.html"
expect_outcome data-genuine 1 "copy/documenten/$id.html" "${trust[@]}" --status lists
expect_contains "$stdout" '"changedFiles":["html"]'
(cd copy && python3 -m zipfile -c ../resaved.zip ./*)
expect_outcome data-genuine 1 resaved.zip "${trust[@]}" --status lists
# In a batch the list names the file: then nothing is forgiven.
cp -R batch altered
sed -i 's/$/\r/' "altered/documenten/$id.txt"
expect_outcome changed 1 "altered/documenten/$id.txt" "${trust[@]}"
expect_outcome changed 1 altered "${trust[@]}"
head -c 100 /dev/urandom >"altered/documenten/$id.html"
expect_outcome changed 1 "altered/documenten/$id.html" "${trust[@]}"
# Changed: a word of the text, the record, another's file under this name, another's lines.
fresh
sed -i 's/Praktijkverklaring/Praktijkverklaring mbo/' "copy/documenten/$id.txt"
expect_outcome changed 1 "copy/documenten/$id.txt" "${trust[@]}"
fresh
sed -i 's/"uren":8/"uren":9/; s/"afgegeven":"2026/"afgegeven":"2025/' "copy/documenten/$id.json"
expect_outcome changed 1 "copy/documenten/$id.json" "${trust[@]}"
fresh
for ending in html txt json; do cp "batch/documenten/$other.$ending" "copy/documenten/$id.$ending"; done
expect_outcome changed 1 copy "${trust[@]}"
expect_status 0 seal batch --keys keys --proofs
fresh
cp "batch/bewijzen/$other.tlog-proof" "copy/$id.tlog-proof"
expect_outcome changed 1 "copy/documenten/$id.html" "${trust[@]}"
expect_contains "$stderr" "[MA113]"

# Unknown issuer: the same documents sealed by somebody else under the same name.
expect_status 0 key new --out forger --name roc.example/praktijkverklaringen
cp -R batch forged && rm -r forged/checkpoint* forged/bewijzen
expect_status 0 seal forged --keys forger --proofs
expect_status 0 bundle forged "$id" --out forged.zip
for path in forged forged.zip "forged/documenten/$id.html"; do
  expect_outcome unknown-issuer 1 "$path" "${trust[@]}" --status lists
  expect_lacks "$stdout" '"record"'
done
# A bad signature under the known key's name and id fails the whole note, also beside a good one.
cp -R batch mixed
python3 - <<'PYTHON'
import base64
lines = open("mixed/checkpoint", encoding="utf-8").read().splitlines()
dash, name, blob = lines[4].split(" ")
raw = bytearray(base64.b64decode(blob))
raw[-1] ^= 1
lines.append(" ".join([dash, name, base64.b64encode(bytes(raw)).decode()]))
open("mixed/checkpoint", "w", encoding="utf-8").write("\n".join(lines) + "\n")
PYTHON
expect_outcome changed 1 mixed "${trust[@]}"

# Files that look like the verklaring, where no seal covers them: in a zip, in a folder, in the root of a batch.
fresh
sed 's/2026/2025/' "copy/documenten/$id.html" >"copy/$id.html"
expect_outcome changed 1 copy "${trust[@]}"
expect_contains "$stderr" "[MA104]"
(cd copy && python3 -m zipfile -c ../strange.zip ./*)
expect_outcome changed 1 strange.zip "${trust[@]}"
fresh
cp "copy/documenten/$id.html" copy/documenten/verklaring.html
expect_outcome changed 1 copy "${trust[@]}"
cp -R batch rooted && cp "batch/documenten/$id.html" rooted/
expect_outcome changed 1 rooted "${trust[@]}"
# A page with another record in it, beside a genuine one.
fresh
python3 - "copy/documenten/$id.html" <<'PYTHON'
import base64, re, sys
page = open(sys.argv[1], encoding="utf-8").read()
record = re.search(r'data-record="([^"]*)"', page).group(1)
other = base64.b64encode(base64.b64decode(record).replace(b"2026", b"2025")).decode()
open(sys.argv[1], "w", encoding="utf-8").write(page.replace(record, other))
PYTHON
expect_outcome changed 1 "copy/documenten/$id.html" "${trust[@]}"
# What the list or the proof names and is no document at all.
for strange in fifo large folder; do
  fresh
  rm "copy/documenten/$id.html"
  case $strange in
    fifo) mkfifo "copy/documenten/$id.html" ;;
    large) truncate -s 1G "copy/documenten/$id.html" ;;
    folder) mkdir "copy/documenten/$id.html" ;;
  esac
  call verify --json copy "${trust[@]}"
  expect_equal "the status with a $strange for a page" "$status" 1
done
fresh
truncate -s 1G "copy/documenten/$id.html"
expect_outcome changed 1 "copy/documenten/$id.html" "${trust[@]}"
# A changed file in a batch, whatever is the matter with the seal; a list that is broken itself is believed in nothing.
cp -R batch broken && echo >>"broken/documenten/$id.txt" && echo rommel >broken/checkpoint
expect_outcome changed 1 broken "${trust[@]}"
cp batch/checkpoint broken/ && echo rommel >>broken/SHA256SUMS
expect_outcome could-not-check 2 broken "${trust[@]}"

# A folder of bundles is each of them; a list of somebody else's beside a bundle's files is none of ours.
mkdir zips && cp held.zip zips/een.zip && cp forged.zip zips/twee.zip
call verify --json zips "${trust[@]}"
expect_equal "how many verdicts a folder of two bundles gives" "$(wc -l <"$stdout")" 2
fresh
sha256sum few.jsonl >copy/SHA256SUMS
expect_outcome genuine 0 "copy/documenten/$id.html" "${trust[@]}" --status lists
# What stands beside a verklaring and is none.
for file in held/LEESMIJ.txt batch/SHA256SUMS batch/checkpoint lists/status-0001; do
  expect_outcome not-a-praktijkverklaring 2 $file "${trust[@]}"
done
python3 - <<'PYTHON'
import zipfile
with zipfile.ZipFile("held.zip") as old, zipfile.ZipFile("empty.zip", "w") as new:
    for name in old.namelist():
        if not name.startswith("documenten/"): new.writestr(name, old.read(name))
PYTHON
expect_outcome no-proof 2 empty.zip "${trust[@]}"
# Without a key a changed file is changed all the same.
expect_outcome changed 1 resaved.zip

# No proof; no praktijkverklaring; a newer format; what cannot be checked.
mkdir alone && cp "held/documenten/$id.html" alone/
expect_outcome no-proof 2 "alone/$id.html" "${trust[@]}"
expect_outcome not-a-praktijkverklaring 2 register/instelling.json "${trust[@]}"
python3 -m zipfile -c other.zip register/instelling.json
expect_outcome not-a-praktijkverklaring 2 other.zip "${trust[@]}"
fresh
sed -i '1s/@v1/@v2/' "copy/$id.tlog-proof"
expect_outcome newer-format 2 "copy/documenten/$id.html" "${trust[@]}"
head -c 3000 held.zip >cut.zip
expect_outcome could-not-check 2 cut.zip "${trust[@]}"
expect_outcome could-not-check 2 nowhere "${trust[@]}"
head -c 40 batch/checkpoint >altered/checkpoint
expect_outcome could-not-check 2 "batch/../altered/documenten/$other.html" "${trust[@]}"

# Revoked and replaced.
expect_status 0 status revoke "$id" --reason fout-in-gegevens --keys keys --list lists
for path in held.zip "batch/documenten/$id.html" batch; do
  expect_outcome revoked 1 "$path" "${trust[@]}" --status lists
done
expect_contains "$stdout" '"revoked":1'
expect_contains "$stderr" "[MA109]"
expect_outcome revoked 1 resaved.zip "${trust[@]}" --status lists
expect_outcome genuine 0 "batch/documenten/$other.html" "${trust[@]}" --status lists
third=$(basename "$(ls batch/documenten/*.html | sed -n 7p)" .html)
expect_status 0 status replace "$other" "$third" --keys keys --list lists
expect_outcome replaced 1 "batch/documenten/$other.html" "${trust[@]}" --status lists
expect_contains "$stdout" "\"replacedBy\":\"$third\""
# The first list, which knew of neither, is old by now.
expect_outcome old-list 1 "batch/documenten/$third.html" "${trust[@]}" --status lists/status-0001
expect_contains "$stdout" '"known":3'
# Two lists with one number.
cp -R lists forked && rm forked/status-0003
# Whoever restores the keys of before as well gets so far.
cp -R keys restored && rm restored/status.laatste
expect_status 0 status revoke "$third" --reason op-verzoek-van-houder --keys restored --list forked
expect_outcome conflicting-lists 1 "batch/documenten/$(basename "$(ls batch/documenten/*.html | sed -n 8p)")" "${trust[@]}" --status forked
# A list by somebody else is as none, a broken one says nothing; what a good one beside it says stays.
expect_status 0 status renew --keys forger --list theirs
expect_outcome genuine-status-stale 0 "batch/documenten/$third.html" "${trust[@]}" --status theirs/status-0001
expect_contains "$stderr" "[MA116]"
expect_status 2 verify "batch/documenten/$third.html" "${trust[@]}" --status theirs/status-0001 --require-status
echo rommel >junk
expect_outcome could-not-check 2 "batch/documenten/$third.html" "${trust[@]}" --status lists --status junk
expect_outcome revoked 1 "batch/documenten/$id.html" "${trust[@]}" --status lists --status junk
# A memory that cannot be read does not pass for none.
cp -R "$XDG_STATE_HOME" state-copy
for file in "$XDG_STATE_HOME"/praktijkverklaring/lijst-*; do : >"$file"; done
expect_status 2 verify "batch/documenten/$id.html" "${trust[@]}" --status lists/status-0001
rm -rf "$XDG_STATE_HOME" && cp -R state-copy "$XDG_STATE_HOME"
sed '/^pv-/d' lists/status-0003 >cut-list
expect_outcome incomplete-list 2 "batch/documenten/$third.html" "${trust[@]}" --status cut-list
# A number that canonical JSON cannot hold ends in no crash.
sed 's/^aantal .*/aantal 18446744073709551615/' lists/status-0003 >endless-list
expect_outcome incomplete-list 2 "batch/documenten/$third.html" "${trust[@]}" --status endless-list

# Several paths: what is known to be wrong outweighs what could not be checked. In people's words.
expect_status 1 verify nowhere forged "batch/documenten/$third.html" "${trust[@]}"
expect_equal "how many lines of JSON three paths give" "$(call verify --json nowhere forged held.zip "${trust[@]}"; wc -l <"$stdout")" 3
expect_status 1 verify --lang nl held.zip "${trust[@]}" --status lists
expect_contains "$stdout" "Ingetrokken"
expect_contains "$stdout" "[UV103]"
expect_status 1 verify --lang en held.zip "${trust[@]}" --status lists
expect_contains "$stdout" "Revoked"
