# --diagnostics json: one object a line on standard error, with the members that the contract names.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
mkdir broken empty said
sed 's/niveau="[1-4]"/niveau="9"/' dossiers/23189_dienstverlening.xml >broken/dossier.xml
mkdir sjablonen && echo '{{nonsense}} {{#kerntaken}}' | tee sjablonen/verklaring.html >sjablonen/verklaring.txt
generate 1 batch all.jsonl
echo >>batch/batch.json
rm "$(ls batch/documenten/*.txt | head -n 1)"
for language in nl en; do
  says() { # STATUS NAME ARG…
    local expected=$1 name=$2
    shift 2
    expect_status "$expected" "$@" --diagnostics json --lang $language
    [[ -s $stderr ]] || fail "no diagnostics for $name"
    cp "$stderr" "said/$name-$language"
  }
  says 1 records validate "${inputs[@]}" --records all.jsonl
  says 2 dossier dossier check broken
  says 2 no-dossier dossier check empty
  says 2 nowhere dossier check nowhere
  says 2 template template check sjablonen
  says 2 register validate --dossiers dossiers --register nowhere --records all.jsonl
  says 2 out generate "${inputs[@]}" --records records.jsonl --out batch
  says 1 verify verify batch
done
python3 - <<'PYTHON' || fail "a diagnostic does not have the form of the contract"
import glob, json, re
codes = {}
for file in sorted(glob.glob("said/*")):
    for text in open(file, encoding="utf-8"):
        d = json.loads(text)
        place = {"file": str, "line": int, "column": int, "path": str}
        kinds = {"schema": str, "code": str, "severity": str, "message": str, "notes": list, **place}
        assert set(d) <= set(kinds), (file, set(d) - set(kinds))
        assert {"schema", "code", "severity", "file", "message", "notes"} <= set(d), (file, d)
        for member, kind in kinds.items():
            assert member not in d or type(d[member]) is kind, (file, member, d)
        assert re.fullmatch(r"[A-Z]{2}\d{3}", d["code"]) and d["severity"] in ("error", "warning"), d
        assert d["message"] and d.get("line", 1) >= 1 and d.get("column", 1) >= 1, d
        assert "column" not in d or "line" in d, d
        for note in d["notes"]:
            assert set(note) <= {"message", *place} and note["message"], (file, note)
        codes.setdefault(d["code"], d["severity"])
        assert codes[d["code"]] == d["severity"], d
for file in glob.glob("said/*-nl"):  # the same findings in both languages
    find = lambda f: [[x.get(k) for k in ("code", "severity", "file", "line", "column", "path")] for x in map(json.loads, open(f, encoding="utf-8"))]
    assert find(file) == find(file[:-2] + "en"), file
PYTHON
