# `signoff check` tells per leerbedrijf what is signed off and how, what waits and what was refused.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 signoff check "${inputs[@]}" --records waiting.jsonl
expect_contains "$stdout" "$company  Groen & Co. \"De Linde\" B.V., Voorbeeldstad"
expect_contains "$stdout" "totaal: 0 afgetekend (0 papier, 0 portaal, 0 sleutel), 12 wachten, 0 geweigerd"
expect_contains "$stdout" "wacht: regel 7, sleutel VW-2026-0007"
expect_contains "$stdout" "Daarna: vraag de aftekening aan $company, $other_company"
# Nobody's name is said; no secret is made.
jq -r .kandidaat.achternaam waiting.jsonl records.jsonl | sort -u | while read -r name; do
  [[ ${#name} -lt 5 ]] || expect_lacks "$stdout" "$name,"
done
[[ ! -e register/.geheim ]] || fail "a secret was made"
expect_status 0 signoff check "${inputs[@]}" --records records.jsonl
expect_contains "$stdout" "totaal: 240 afgetekend"
expect_lacks "$stdout" "Daarna:"
# Mixed, with refused ones: counts, lines and codes agree with the diagnostics.
cat records.jsonl waiting.jsonl wrong.jsonl >mixed.jsonl
printf '{"sleutel":"111222333","leerbedrijf":"%s"}\n' "$company" >>mixed.jsonl
expect_status 1 signoff check --json "${inputs[@]}" --records mixed.jsonl
cp "$stdout" json
cp "$stderr" said
expect_equal "the schema" "$(jq -r .schema json | sort -u)" "praktijkverklaring/signoff/1"
# Those, and the one of the wrong records that has no sign-off.
expect_equal "who waits" "$(jq -s '[.[].waiting | length] | add' json)" 13
expect_equal "who signed" "$(jq -s '[.[] | .papier + .portaal + .sshsig] | add' json)" \
  "$((320 - 13 - $(jq -s '[.[].refused | length] | add' json)))"
jq -r 'select(.leerbedrijf) | .leerbedrijf' json | sort --check --unique || fail "the leerbedrijven are not in order"
diff <(jq -r '.refused[].line' json | sort -n | uniq) \
  <(sed -n 's/^mixed.jsonl:\([0-9]*\):[0-9]*: fout.*/\1/p' said | sort -n | uniq) >/dev/null ||
  fail "other lines are refused than were said"
diff <(jq -r '.refused[].codes[]' json | sort -u) <(grep -oE 'fout\[[A-Z]{2}[0-9]{3}' said | cut -d '[' -f 2 | sort -u) \
  >/dev/null || fail "other codes are listed than were said"
# A sleutel that could be a BSN is never printed.
expect_lacks json 111222333
expect_lacks said 111222333
call signoff check --lang en "${inputs[@]}" --records mixed.jsonl
expect_contains "$stdout" "13 waiting"
