# `signoff sheet` makes a page and a sheet for each praktijkopleider: of what waits, whole, the same each time.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
# Where no folder can be made, no secret is made either.
expect_status 2 signoff sheet --leerbedrijf "$company" "${inputs[@]}" --records waiting.jsonl --out absent/sheets
expect_contains "$stderr" "absent/sheets: fout[UI001]"
[[ ! -e register/.geheim ]] || fail "a secret was made for nothing"
make_sheets "$other_company" sheets
cp "$stdout" said
expect_equal "the number of files" "$(ls sheets | wc -l)" 4
expect_equal "the folder's mode" "$(stat -c %a sheets)" 700
for text in sheets/*.txt; do
  digest=$(sha256sum "$text" | cut -d ' ' -f 1)
  expect_equal "the name" "$(basename "$text")" "$other_company-2026-11-20-${digest:0:8}.txt"
  page=${text%.txt}.html
  expect_equal "the page's digest" "$(sed -n 's/^pagina //p' "$text")" "$(sha256sum "$page" | cut -d ' ' -f 1)"
  expect_equal "the modes" "$(stat -c %a "$text" "$page" | tr '\n' ' ')" "600 600 "
  expect_contains said "$digest"
  # The page has everybody on the sheet, with each werkproces.
  sed '1,8d' "$text" | while read -r _ id codes; do
    expect_contains "$page" "$id"
    for code in $codes; do expect_contains "$page" ">$code<"; done
  done
done
# No names of people on standard output.
jq -r '.kandidaat.achternaam, .praktijkopleider.naam' waiting.jsonl | sort -u | while read -r name; do
  expect_lacks said "$name"
done
# Again, in another order, with other numbers of jobs, language and time zone, beside the sheets of another company.
cp -R sheets before
tac waiting.jsonl >turned.jsonl
environment=(TZ=Pacific/Kiritimati LC_ALL=en_US.UTF-8)
expect_status 0 signoff sheet --leerbedrijf "$other_company" "${inputs[@]}" --records turned.jsonl --out sheets --jobs 3
environment=()
diff -r before sheets >/dev/null || fail "the same records gave other sheets"
make_sheets "$company" sheets
expect_equal "the number of files" "$(ls sheets | wc -l)" 6

# Who signed already stays off, unless all are asked for.
fill 0 "$sheet" filled.jsonl --wijze papier
expect_status 0 signoff sheet --leerbedrijf "$company" "${inputs[@]}" --records filled.jsonl --out nothing
expect_contains "$stdout" "niets wacht op aftekening (6 al afgetekend"
[[ ! -e nothing ]] || fail "a folder was made for nothing"
expect_status 0 signoff sheet --all --leerbedrijf "$company" "${inputs[@]}" --records filled.jsonl --out all
diff <(cat all/*.txt) "$sheet" >/dev/null || fail "the sign-off changed what is signed for"

# Refused records are said and left off; those of others are not this leerbedrijf's business.
edit 'if number in (0, 11): r["werkprocessen"][0]["code"] = "B9-K9-W9"' <waiting.jsonl >some.jsonl
expect_status 1 signoff sheet --leerbedrijf "$company" "${inputs[@]}" --records some.jsonl --out some
expect_contains "$stderr" "some.jsonl:1:"
expect_lacks "$stderr" "some.jsonl:12:"
expect_contains "$stdout" "5 beoordelingen"
expect_contains "$stdout" "1 record geweigerd en niet op een blad"
# An unknown leerbedrijf, a wrong command line, a folder that is a file.
expect_status 2 signoff sheet --leerbedrijf 999999999 "${inputs[@]}" --records waiting.jsonl --out none
expect_contains "$stderr" "fout[BO401]"
expect_status 64 signoff sheet --leerbedrijf 12 "${inputs[@]}" --records waiting.jsonl --out none
[[ ! -e none ]] || fail "a folder was made"
touch file
expect_status 2 signoff sheet --leerbedrijf "$company" "${inputs[@]}" --records waiting.jsonl --out file
# Something else under a sheet's name: nothing is overwritten, and nothing half stays.
pages=("before/$other_company"-*.html)
mkdir taken
echo other >"taken/$(basename "${pages[1]}")"
expect_status 2 signoff sheet --leerbedrijf "$other_company" "${inputs[@]}" --records waiting.jsonl --out taken
expect_only taken "$(basename "${pages[1]}")"

# The keys' secret gives the ids, as for a batch.
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
make_sheets "$company" keyed --keys keys
grep -q '  pv-' "$sheet" || fail "no ids on the sheet"
fill 0 "$sheet" keyed.jsonl --wijze papier --keys keys
expect_contains "$stdout" "6 records ingevuld"
fill 2 "$sheet" other.jsonl --wijze papier
expect_contains "$stderr" "fout[BO411]"
[[ ! -e other.jsonl ]] || fail "a file was made of records that are not on the sheet"

# Thousands on one sheet, which is read back as a whole.
grep "$company" waiting.jsonl | many 700 >thousands.jsonl
expect_status 0 signoff sheet --leerbedrijf "$company" "${inputs[@]}" --records thousands.jsonl --out thousands
expect_contains "$stdout" "4200 beoordelingen"
thousands=(thousands/*.txt)
expect_equal "the lines" "$(sed '1,8d' "${thousands[0]}" | cut -d ' ' -f 3 | sort -u | wc -l)" 4200
expect_equal "the people on the page" "$(grep -c '<section class="persoon">' "${thousands[0]%.txt}.html")" 4200
expect_status 0 signoff fill "${thousands[0]}" --place X --date 2026-11-20 --wijze papier "${inputs[@]}" \
  --records thousands.jsonl --out thousands-filled.jsonl
expect_contains "$stdout" "4200 records ingevuld"
