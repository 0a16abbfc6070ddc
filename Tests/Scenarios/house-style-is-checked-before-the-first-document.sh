# Colours, typeface, text and logos of the register: each mistake is said with its place and nothing is made.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
school='{"brin":"99ZZ","naam":"ROC De Voorbeeldstad","plaats":"Voorbeeldstad","huisstijl":{%s}}\n'
refused() {
  # shellcheck disable=SC2059
  printf "$school" "$1" >register/instelling.json
  expect_status 2 generate "${inputs[@]}" --records records.jsonl --out batch
  grep -qE "^register/instelling.json:1:[0-9]+: (fout|error)\[$2\]: " "$stderr" || fail "no $2 for $1"
  [[ ! -e batch ]] || fail "$1 made a batch"
}
refused '"kleur":"blue"' RE201
refused '"kleur":"#777777"' RE202
refused '"lettertype":"schref"' RE203
refused '"logo":"../geheim"' RE204
refused '"logo":"/etc/passwd"' RE204
refused '"logo":"nergens.svg"' RE205
refused "\"tekst\":\"$(printf 'x%.0s' {1..301})\"" RE207
refused '"kleurr":"#000000"' RE002

logo() {
  printf '%b' "$1" >register/l
  refused '"logo":"l"' RE206
}
svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
logo 'GIF89a'
logo '\x89PNG\r\n\x1a\nhalf'
logo '\xff\xd8\xff\xe0'
logo "$svg<script>alert(1)</script></svg>"
logo "$svg<rect onload='x()'/></svg>"
logo "$svg<image href='http://x.invalid/a.png'/></svg>"
logo "$svg<use href='http://x.invalid/a.svg#a'/></svg>"
logo "$svg<style>@import 'x';</style></svg>"
logo "$svg<rect fill='url(http://x.invalid/)'/></svg>"
logo "$svg<animate attributeName='x'/></svg>"
logo "$svg<foreignObject/></svg>"
logo "<!DOCTYPE svg>$svg</svg>"
logo "$svg"
logo '<svg viewBox="0 0 1 1"/>'
logo '<svg xmlns="http://www.w3.org/2000/svg"/>'
head -c 70000 /dev/zero >register/l
refused '"logo":"l"' RE206

# A leerbedrijf with a wrong logo loses its own records only, which are told which line to mend.
rm -f register/l
cp "$checkout/dossiers/voorbeeld/register/instelling.json" register/instelling.json
rm register/logos/hof.svg
expect_status 1 generate "${inputs[@]}" --records records.jsonl --out batch
expect_contains "$stderr" "[RE205]"
[[ $(wc -l <batch/afgewezen.jsonl) -gt 0 ]] || fail "no record was refused"
(cd batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "the others are not right"
# The manifest's first line binds what documents look like.
expect_contains batch/batch.json '"huisstijl":{"accent":"#a64b00","kleur":"#154273","lettertype":"schreefloos","logo":{"sha256":"'
