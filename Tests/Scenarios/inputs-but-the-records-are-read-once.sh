# Dossiers, templates and register are read once, before the first document: what becomes of them during the run changes
# nothing, and batch.json has the digests of what was read.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 20 <records.jsonl >many.jsonl
generate 0 reference many.jsonl --templates templates
mkdir before
cp -R dossiers templates register before
mkdir out
"$program" generate "${inputs[@]}" --templates templates --records many.jsonl --out out/batch >"$stdout" 2>"$stderr" &
run=$!
while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.batch.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
kill -STOP "$run" || fail "the run was done before it could be stopped"
# Written over in place, taken away, and put in the place of another.
for file in dossiers/*.xml templates/* register/instelling.json register/leerbedrijven.jsonl; do
  if [[ -f $file ]]; then echo '<something else>' >"$file"; fi
done
rm -r register/logo.svg register/logos
mv templates/verklaring.txt templates/verklaring.html
kill -CONT "$run"
wait "$run" || fail "the run failed"
expect_only out batch
expect_same_batch reference out/batch
python3 - <<'PYTHON' || fail "batch.json has other digests than those of what was read"
import glob, hashlib, json
batch = open("out/batch/batch.json", encoding="utf-8").read()
json.loads(batch)
for file in glob.glob("before/dossiers/*.xml") + glob.glob("before/templates/*.html") + glob.glob("before/templates/*.txt"):
    assert hashlib.sha256(open(file, "rb").read()).hexdigest() in batch, file
PYTHON
