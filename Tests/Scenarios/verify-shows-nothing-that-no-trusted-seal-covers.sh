# What a document says is shown from its record, and only once a trusted seal is known to cover it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
make_sealed batch few.jsonl
page=$(ls batch/documenten/*.html | sed -n 5p)
record=${page%.html}.json
name=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["kandidaat"]["achternaam"])' "$record")
company=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["leerbedrijf"]["naam"])' "$record")
expect_status 0 verify "$page" --trust keys
for shown in "$name" "$company"; do expect_contains "$stdout" "$shown"; done
expect_status 0 bundle batch "$(basename "$page" .html)" --out held.zip
expect_status 0 key new --out forger
hidden() { # STATUS ARG…
  for form in --json --lang=nl; do
    expect_status "$1" verify "$form" "${@:2}"
    for secret in "$name" "$company"; do
      expect_lacks "$stdout" "$secret"
      expect_lacks "$stderr" "$secret"
    done
  done
}
hidden 2 "$page"
hidden 2 held.zip
hidden 1 "$page" --trust forger
hidden 1 held.zip --trust forger
cp -R batch altered
sed -i 's/2026/2025/' "altered/documenten/$(basename "$page")"
hidden 1 "altered/documenten/$(basename "$page")" --trust keys
hidden 0 batch --trust keys
# Words that a forger writes into a name or a seal do not reach the terminal as commands.
python3 - <<'PYTHON'
import json, hashlib, glob
path = sorted(glob.glob("batch/documenten/*.json"))[0]
record = json.load(open(path))
record["kandidaat"]["achternaam"] = "\x1b[2J\u202eKwaad"
open("evil.json", "w", encoding="utf-8").write(json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
PYTHON
call verify evil.json --trust keys
expect_lacks "$stdout" $'\x1b'
