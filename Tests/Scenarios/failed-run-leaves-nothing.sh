# Whatever is wrong with the inputs as a whole: status 2, one reason, and nothing is left behind.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
mkdir out
fails() { # WHAT ARG…
  local what=$1
  shift
  expect_status 2 generate --issued-on 2026-11-20 --out out/batch "$@"
  [[ -s $stderr ]] || fail "no reason is given for $what"
  expect_only out
}
fine=(--dossiers dossiers --register register --records records.jsonl)
fails "missing dossiers" --dossiers nowhere --register register --records records.jsonl
fails "missing register" --dossiers dossiers --register nowhere --records records.jsonl
fails "missing records" --dossiers dossiers --register register --records nowhere
fails "records that are a folder" --dossiers dossiers --register register --records dossiers
fails "missing templates" "${fine[@]}" --templates nowhere
expect_status 2 generate --issued-on 2026-11-20 --out out/no/such/batch "${fine[@]}"
expect_only out

mkdir no-dossiers
fails "a folder without dossiers" --dossiers no-dossiers --register register --records records.jsonl
mkdir wrong-dossier && sed 's/niveau="[1-4]"/niveau="9"/' dossiers/23189_dienstverlening.xml >wrong-dossier/wrong.xml
fails "a wrong dossier" --dossiers wrong-dossier --register register --records records.jsonl
expect_contains "$stderr" "wrong-dossier/wrong.xml:"
fails "a wrong dossier beside right ones" --dossiers dossiers wrong-dossier/wrong.xml --register register --records records.jsonl
head -c 5000 dossiers/23189_dienstverlening.xml >wrong-dossier/wrong.xml
fails "a truncated dossier" --dossiers dossiers wrong-dossier --register register --records records.jsonl
fails "a dossier that is something else" --dossiers records.jsonl --register register --records records.jsonl

for name in verklaring.html verklaring.txt; do
  rm -rf broken && cp -R templates broken && echo '{{#kerntaken}}' >>broken/$name
  fails "a broken $name" "${fine[@]}" --templates broken
  expect_contains "$stderr" "broken/$name:"
  rm broken/$name
  fails "no $name" "${fine[@]}" --templates broken
done

cp -R register half && rm half/instelling.json
fails "a register without instelling.json" --dossiers dossiers --register half --records records.jsonl
echo '{' >half/instelling.json
fails "a broken instelling.json" --dossiers dossiers --register half --records records.jsonl
expect_contains "$stderr" "half/instelling.json:"
cp register/instelling.json half/ && rm half/leerbedrijven.jsonl
fails "a register without leerbedrijven.jsonl" --dossiers dossiers --register half --records records.jsonl
cp register/leerbedrijven.jsonl half/
echo 'no secret' >half/.geheim && chmod 600 half/.geheim
fails "a secret that is none" --dossiers dossiers --register half --records records.jsonl
generate 0 fine records.jsonl
cp register/.geheim half/.geheim && chmod 644 half/.geheim
fails "a secret that others may read" --dossiers dossiers --register half --records records.jsonl
expect_equal "the secret's mode" "$(stat -c %a half/.geheim)" 644
