# Same inputs, keys and day: the same bytes, seal and proofs included; nothing of the register's secret.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name school.example
cat records.jsonl wrong.jsonl >all.jsonl
generate 1 batch all.jsonl --keys keys
expect_only batch SHA256SUMS afgewezen.jsonl batch.json checkpoint checkpoint.body documenten verslag.json
expect_status 0 seal batch --proofs
expect_only register instelling.json leerbedrijven.jsonl logo.svg logos
same() {
  expect_status 0 seal "$1" --keys keys --proofs
  expect_same_batch batch "$1"
  for part in checkpoint checkpoint.body bewijzen; do
    diff -r batch/$part "$1"/$part >/dev/null || fail "$part of batch and $1 differ"
  done
}
for jobs in 1 2 8; do generate 1 "jobs-$jobs" all.jsonl --keys keys --jobs $jobs && same "jobs-$jobs"; done
tac all.jsonl >reversed.jsonl
generate 1 reversed reversed.jsonl --keys keys && same reversed
cp -R keys elsewhere
environment=(LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati)
generate 1 locale all.jsonl --keys elsewhere/ --lang nl && same locale
environment=()
# Sealed afterwards or at once: the same. The register's secret is not read: it may be anything.
echo nonsense >register/.geheim
generate 1 later all.jsonl --keys keys
rm later/checkpoint later/checkpoint.body
same later
# Other keys: other ids.
expect_status 0 key new --out other --name school.example
rm register/.geheim
generate 1 other-ids all.jsonl --keys other
if comm -12 <(ls batch/documenten) <(ls other-ids/documenten) | grep -q .; then fail "other keys give the same ids"; fi
# The secret of the register, moved to the keys: the ids stay.
generate 1 before all.jsonl
cp register/.geheim keys/geheim
generate 1 after all.jsonl --keys keys
expect_same_batch before after
