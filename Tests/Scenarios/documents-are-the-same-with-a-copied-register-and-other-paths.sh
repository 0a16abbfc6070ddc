# Where the inputs stand and how their paths are written leaves no trace in a batch.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl
mkdir -p "elders/een map" && cp -R register "elders/een map/het register"
mkdir elders/los && cp dossiers/*.xml elders/los/
expect_status 0 generate --dossiers elders/los/*.xml --register "elders/een map/het register/" \
  --records "$work/records.jsonl" --issued-on 2026-11-20 --out "$work/elders/batch/"
expect_same_batch batch elders/batch
# The built-in templates are the ones in templates/.
generate 0 batch-templates records.jsonl --templates templates
expect_same_batch batch batch-templates
if grep -rqaF "$work" batch; then fail "the batch holds a path of this machine"; fi
