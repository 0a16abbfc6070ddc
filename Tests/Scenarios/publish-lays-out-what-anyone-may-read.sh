# publish writes seals, proofs by id prefix and status lists: the same bytes for any order, added to, readable by a web
# server, without a person's data; each proof in them proves its document, with other people's programs too.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 150 records.jsonl >first.jsonl
tail -n 90 records.jsonl >second.jsonl
make_sealed first first.jsonl
make_sealed second second.jsonl
mkdir first/zegel && echo stamp >first/zegel/checkpoint.body.tsr
list=(--keys keys --list lists)
expect_status 0 status renew "${list[@]}" --made-at 2026-11-20T10:00:00Z
expect_status 0 status revoke "$(first_id second)" --reason dubbel-afgegeven "${list[@]}" --made-at 2026-11-21T10:00:00Z
(umask 077 && expect_status 0 publish first second --status lists --out web) || exit 1

expect_only web bewijzen zegels status status-0001 status-0002
cmp -s web/status lists/status-0002 || fail "status is not the newest list"
for batch in first second; do
  seal=web/zegels/$(sha256sum $batch/checkpoint.body | cut -d ' ' -f 1)
  cmp -s "$batch/checkpoint" "$seal/checkpoint" || fail "the checkpoint of $batch is not there"
  cmp -s "$batch/checkpoint.body" "$seal/checkpoint.body" || fail "the text of the seal of $batch is not there"
done
expect_equal "the number of seals" "$(ls web/zegels | wc -l)" 2
cmp -s first/zegel/checkpoint.body.tsr "web/zegels/$(sha256sum first/checkpoint.body | cut -d ' ' -f 1)/zegel/checkpoint.body.tsr" ||
  fail "the timestamp is not there"
expect_equal "files that a web server cannot read" "$(find web -type f ! -perm 644)" ""
expect_equal "folders that a web server cannot enter" "$(find web -type d ! -perm 755)" ""

# One file a prefix, each with its own ids, in their order.
cat {first,second}/SHA256SUMS | sed -n 's/.*\(pv-.*\)\.html$/\1/p' | sort >ids
expect_equal "the files of proofs" "$(ls web/bewijzen | tr '\n' ' ')" "$(cut -c 4-5 ids | sort -u | sed 's/$/.txt/' | tr '\n' ' ')"
for file in web/bewijzen/*.txt; do
  name=$(basename "$file" .txt)
  expect_equal "the ids in $name" "$(sed -n 's/^[0-9a-f]\{64\}  documenten\/\(pv-.*\)\.html$/\1/p' "$file")" "$(grep "^pv-$name" ids)"
  expect_equal "the first lines of $name" "$(head -n 3 "$file" | tr '\n' ' ')" \
    "praktijkverklaring-bewijzen/1 begin pv-$name aantal $(grep -c "^pv-$name" ids) "
done

# By the format, without the program: what awk finds is what a bundle holds, and what the script accepts.
expect_status 0 bundle first "$(first_id first)" --out held.zip
id=$(first_id first)
awk -v id="$id" 'BEGIN { RS = ""; ORS = "\n\n" } NR % 3 == 2 { on = index($0, "documenten/" id ".html") } on' \
  "web/bewijzen/$(cut -c 4-5 <<<"$id").txt" >found
mkdir held && python3 -m zipfile -e held.zip held
head -n 3 found >found.sha256 && sed '1,3d;$d' found >found.tlog-proof
cmp -s "held/$id.sha256" found.sha256 || fail "the lines are not those of the bundle"
cmp -s "held/$id.tlog-proof" found.tlog-proof || fail "the proof is not that of the bundle"

# Any order, one after the other, and once more: the same bytes, and what is there is not written again.
expect_status 0 publish second first --status lists --out other
diff -r web other >/dev/null || fail "another order makes other bytes"
expect_status 0 publish second --status lists/status-0001 --out grown
expect_status 0 publish first --status lists --out grown
diff -r web grown >/dev/null || fail "what was added makes other bytes"
touch -d 2020-01-01 web/bewijzen/*.txt
expect_status 0 publish first second first --status lists --out web --lang en
expect_contains "$stdout" "0 files new or changed"
diff -r web other >/dev/null || fail "a second run makes other bytes"
expect_equal "files written again" "$(find web/bewijzen -type f -newermt 2021-01-01)" ""
# A compressed copy is of the file before: it goes when the file changes.
name=$(cut -c 4-5 <<<"$(first_id second)").txt
expect_status 0 publish first --out compressed
touch "compressed/bewijzen/$name.gz"
expect_status 0 publish second --out compressed
[[ ! -e compressed/bewijzen/$name.gz ]] || fail "an old compressed file is served for the new one"

# Three characters, for who has more.
expect_status 0 publish first second --prefix 3 --out national
expect_equal "the files of proofs" "$(ls national/bewijzen | tr '\n' ' ')" "$(cut -c 4-6 ids | sort -u | sed 's/$/.txt/' | tr '\n' ' ')"
expect_status 0 publish second --out national
# A batch that another key signed since.
expect_status 0 key new --out others --name inspectie.example/zegel
expect_status 0 seal first --keys others
expect_status 0 publish first --out other
expect_equal "proofs with two signatures" "$(grep -h -c '^— inspectie' other/bewijzen/*.txt | paste -sd + | bc)" 150
expect_equal "proofs" "$(grep -h -c '^c2sp.org' other/bewijzen/*.txt | paste -sd + | bc)" 240
cmp -s first/checkpoint "other/zegels/$(sha256sum first/checkpoint.body | cut -d ' ' -f 1)/checkpoint" ||
  fail "the seal with two signatures is not there"

# No name, birth date, company, school or record key of anybody.
python3 - web national <<'PYTHON' || fail "data of persons in the web root"
import json, os, re, sys
words = set()
for line in open("records.jsonl", encoding="utf-8"):
    record = json.loads(line)
    person = record["kandidaat"]
    words |= {person[k] for k in ("voornamen", "achternaam", "geboortedatum", "geboorteplaats") if k in person}
    words |= {record["praktijkopleider"]["naam"], record["leerbedrijf"], record["sleutel"], record["opleiding"]["kwalificatie"]}
words = [w for w in words if len(w) > 4]
assert len(words) > 300
looked = 0
for root in sys.argv[1:]:
    for folder, _, names in os.walk(root):
        for name in names:
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            looked += 1
            for word in words:
                if re.search(r"(?<![\w+/=])" + re.escape(word) + r"(?![\w+/=])", text):
                    sys.exit(f"{folder}/{name} holds what a record holds")
assert looked > 300
PYTHON
