# explain has a page, in both languages, for every code in docs/codes.md and every code that is printed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 explain --all
grep -oE '^\| [A-Z]{2}[0-9]{3} ' "$stdout" | tr -d '| ' >codes
[[ $(wc -l <codes) -gt 20 ]] || fail "explain --all lists hardly any codes"
sort --check --unique codes || fail "the codes are not sorted, or one stands there twice"
if [[ -f $checkout/docs/codes.md ]]; then
  diff <(grep -oE '^\| [A-Z]{2}[0-9]{3} ' "$checkout/docs/codes.md" | tr -d '| ') codes >/dev/null ||
    fail "docs/codes.md has other codes; run \`make docs\`"
fi
call validate "${inputs[@]}" --records wrong.jsonl
grep -oE '\[[A-Z]{2}[0-9]{3}\]' "$stderr" | tr -d '[]' | sort -u >printed
if comm -13 codes printed | grep .; then fail "codes are printed that explain --all does not list"; fi
while read -r code; do
  expect_status 0 explain "$code" --lang nl
  expect_contains "$stdout" "[$code]"
  expect_contains "$stdout" "Zo herstelt u het: "
  cp "$stdout" dutch
  expect_status 0 explain "$code" --lang en
  expect_contains "$stdout" "[$code]"
  expect_contains "$stdout" "How to mend it: "
  if cmp -s dutch "$stdout"; then fail "$code has one page for both languages"; fi
done <codes
expect_status 0 explain "$(head -n 1 codes | tr A-Z a-z)"
