# Names and birth dates: in no diagnostic, manifest, batch.json, verslag.json or log.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
sed 's/"aangetoond"/"onzin"/; s/"wijze":"[a-z]*"/"wijze":"x"/' records.jsonl >spoilt.jsonl
sed 's/"kandidaat":{/"kandidaat":{"onbekend":"x",/; s/"geboortedatum":"\([0-9-]*\)"/"geboortedatum":"\1x"/' records.jsonl >names.jsonl
mkdir said
for language in nl en; do
  for format in text json; do
    for records in all spoilt names; do
      call generate "${inputs[@]}" --records $records.jsonl --out "batch-$records-$language-$format" --lang $language --diagnostics $format
      cat "$stdout" "$stderr" >"said/$records-$language-$format"
    done
  done
done
call verify batch-all-nl-text --json
cat "$stdout" "$stderr" >said/verify
cp batch-all-nl-text/SHA256SUMS batch-all-nl-text/batch.json batch-all-nl-text/verslag.json said/
python3 - <<'PYTHON' || fail "personal data outside the documents"
import glob, json, re, sys
# What a sentence of the program may hold by itself is no sign of a person.
words = set()
for path in ("dossiers/*.xml",):
    for file in glob.glob(path):
        words |= set(re.findall(r"\w+", open(file, encoding="utf-8").read().lower()))
sensitive = {}
for line in open("records.jsonl", encoding="utf-8"):
    record = json.loads(line)
    person = record["kandidaat"]
    for field in ("voornamen", "achternaam"):
        if field in person:
            sensitive[person[field]] = field
            for part in person[field].split():
                if len(part) > 3: sensitive[part] = field
    date = person["geboortedatum"]
    if "-00" not in date: sensitive[date] = "geboortedatum"
    sensitive[record["praktijkopleider"]["naam"]] = "praktijkopleider"
    if "ondertekenaar" in record: sensitive[record["ondertekenaar"]["naam"]] = "ondertekenaar"
dates_elsewhere = set(re.findall(r"\d{4}-\d\d-\d\d", re.sub(r'"geboortedatum":"[^"]*"', "", open("all.jsonl", encoding="utf-8").read())))
found = 0
for file in sorted(glob.glob("said/*")):
    text = open(file, encoding="utf-8").read()
    for value, field in sensitive.items():
        if value.lower() in words or value in dates_elsewhere or len(value) < 3: continue
        match = re.search(r"(?<!\w)" + re.escape(value) + r"(?!\w)", text)
        if match:
            found += 1
            if found <= 10: print(f"{file}: {field} {value!r}: …{text[max(0, match.start()-90):match.end()+30]!r}…")
sys.exit(1 if found else 0)
PYTHON
