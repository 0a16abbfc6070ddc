# The README's first code block is the two commands, and every command line in it runs on the sample data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cp -R "$checkout/dossiers" "$checkout/templates" .
rm -f dossiers/voorbeeld/register/.geheim
mkdir out
expect_equal "the first code block" "$(awk '/^```/{n++; next} n==1' "$checkout/README.md" | tr '\n' ';')" "make demo;make test;"
sample=(--dossiers dossiers --register dossiers/voorbeeld/register --issued-on 2026-11-20)
expect_status 0 generate "${sample[@]}" --records dossiers/voorbeeld/beoordelingen.jsonl --out out/voorbeeld
sed -e ':a' -e '/\\$/{N;s/\\\n */ /;ba' -e '}' "$checkout/README.md" | sed -n 's/^    praktijkverklaring //p' >lines
[[ $(wc -l <lines) -ge 8 ]] || fail "hardly any command lines in the README"
while read -ra arguments; do
  case ${arguments[0]} in
    validate) expected=1 ;; # the sample of wrong records
    *) expected=0 ;;
  esac
  # What differs from one checkout to the next.
  for index in "${!arguments[@]}"; do
    if [[ ${arguments[index]} == pv-* ]]; then arguments[index]=$(basename "$(ls out/verzegeld/documenten/*.html | sed -n 3p)" .html); fi
  done
  expect_status $expected "${arguments[@]}"
done <lines
for link in $(grep -oE '\]\([^)#]+\)' "$checkout/README.md" | tr -d '])('); do
  [[ $link == http* || -e $checkout/$link ]] || fail "the README points at $link, which is not there"
done
