# Somebody at the school who makes verklaringen that no leerbedrijf signed off (verification.md 7): nothing is made without a
# sign-off, a claimed key is checked, and the report tells how many were signed off in which way.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
# Without a sign-off, and with a key that is merely claimed: with a sheet of one's own making, signed with one's own key.
generate 1 nothing waiting.jsonl
expect_contains "$stderr" "fout[BO214]"
expect_equal "what was made" "$(ls nothing/documenten | wc -l)" 0
make_sheets "$other_company" sheets
signing_key insider
sign_sheet insider "$sheet"
fill 0 "$sheet" filled.jsonl
grep '"aftekening"' filled.jsonl >claimed.jsonl
generate 1 unknown claimed.jsonl
expect_contains "$stderr" "fout[BO223]"
mkdir register/aftekenbladen
cp "$sheet" "$sheet.sig" register/aftekenbladen/
generate 1 alone claimed.jsonl
expect_contains "$stderr" "fout[BO228]"
expect_equal "what was made" "$(ls unknown/documenten alone/documenten | grep -c html || true)" 0
# What an insider can still do is claim paper or a portal: the document says that it is the school's word, and the report
# counts it.
sed 's/"wijze":"sshsig"/"wijze":"papier"/' claimed.jsonl >paper.jsonl
cat records.jsonl paper.jsonl >all.jsonl
generate 0 batch all.jsonl
expect_equal "the count by wijze" "$(jq -c .gemaakt_per_aftekenwijze batch/verslag.json)" '{"papier":125,"portaal":118}'
for text in batch/documenten/*.txt; do expect_contains "$text" "Volgens de school"; done
