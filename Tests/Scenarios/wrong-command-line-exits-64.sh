# A command line that is wrong is neither refused input nor a failed check.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
fine=(--dossiers dossiers --register register --records records.jsonl)
wrong() {
  expect_status 64 "$@"
  [[ -s $stderr ]] || fail "nothing is said about: $*"
  [[ ! -s $stdout ]] || fail "something on standard output for: $*"
}
wrong nonsense
wrong generate "${fine[@]}" --out $'\xff' # as a text it would be another folder
expect_contains "$stderr" "not UTF-8"
wrong --nonsense
wrong generate
wrong generate "${fine[@]}"
wrong generate "${fine[@]}" --out
wrong generate --dossiers dossiers --register register --out x
wrong generate "${fine[@]}" --out x --nonsense
wrong generate "${fine[@]}" --out x surplus
for date in 2026-02-30 20-11-2026 2026-11 2026-11-20T00:00 2026-00-00 '' tomorrow; do
  wrong generate "${fine[@]}" --out x --issued-on "$date"
done
for jobs in 0 -1 x 1.5 '' 100000 99999999999999999999; do wrong generate "${fine[@]}" --out x "--jobs=$jobs"; done
for shard in 0 1 1/0 0/0 4/3 -1/3 1/3/3 a/b 1/ /3 '' ' 1/3' 99999999999999999999/1; do
  wrong generate "${fine[@]}" --out x "--shard=$shard"
done
wrong validate "${fine[@]}" --out x
wrong validate "${fine[@]}" --lang de
wrong validate "${fine[@]}" --diagnostics xml
wrong verify
wrong verify . --jobs 0
wrong dossier nonsense
wrong dossier check
wrong dossier show
wrong dossier show 123
wrong dossier show 2549x
wrong template check
wrong key new
wrong key new --out x --name a/status
wrong seal
wrong seal .
wrong seal . --keys . --sign-external --vkey x
wrong seal . --sign-external
wrong seal . --vkey x
wrong seal . --keys . --signature x
wrong seal . --sign-external --vkey x --proofs
wrong explain
wrong explain ZZ999
wrong explain BO203 --all
[[ ! -e x ]] || fail "something was made"
