# Keys, trajects and what was not shown stand in no document.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
python3 - <<'PYTHON'
import json
out = open("marked.jsonl", "w", encoding="utf-8")
for n, line in enumerate(open("records.jsonl", encoding="utf-8")):
    record = json.loads(line)
    record["sleutel"] = f"GEHEIMESLEUTEL{n}"
    record["traject"] = {k: f"TRAJECTWAARDE{n}" for k in ("leerlijn", "regio", "tranche", "opdrachtgever", "stap")}
    for w in record["werkprocessen"]:
        if w["oordeel"] == "niet-aangetoond": w["toelichting"] = "NIETGETOOND"
    out.write(json.dumps(record, ensure_ascii=False) + "\n")
PYTHON
generate 0 batch marked.jsonl
grep -qF NIETGETOOND marked.jsonl || fail "the sample has no judgement niet-aangetoond"
for word in GEHEIMESLEUTEL TRAJECTWAARDE NIETGETOOND niet-aangetoond; do
  if grep -rqaF "$word" batch/documenten batch/SHA256SUMS batch/batch.json; then fail "$word stands in the batch"; fi
done
