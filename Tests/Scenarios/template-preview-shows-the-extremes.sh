# template preview renders the samples with a school's templates, with its house style, and records of its own.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
samples=(index.html)
for name in een tien veertig namen; do samples+=("$name.html" "$name.txt" "$name.json"); done
samples+=(concept.html concept.txt)
expect_status 0 template preview templates --out proef
expect_only proef "${samples[@]}"
[[ ! -e proef/SHA256SUMS ]] || fail "a preview has a manifest"
for name in een tien veertig namen; do expect_contains proef/index.html "href=\"$name.html\""; done
[[ $(grep -c 'scope="row">B1-' proef/veertig.html) -eq 40 ]] || fail "not forty werkprocessen"
expect_contains proef/index.html 'href="concept.html"'
expect_lacks proef/index.html concept.json
expect_contains proef/concept.html "<h1>Praktijkverklaring (concept)</h1>"
expect_contains proef/een.html "in een portaal"
expect_contains proef/tien.html "Handtekening"
expect_contains proef/veertig.html "Digitaal ondertekend"
expect_contains proef/tien.html "--kleur: #154273;"

# The school's own house style and logo.
sed -i 's/#154273/#005500/; s/schreefloos/schreef/' register/instelling.json
expect_status 0 template preview templates --register register --out eigen
expect_contains eigen/een.html "--kleur: #005500;"
expect_contains eigen/een.html '<body class="schreef"'
expect_contains eigen/een.html "data:image/svg+xml;base64,$(base64 -w0 register/logo.svg)"

# Records of its own: checked, refused ones reported, and no secret is made or used.
head -n 2 records.jsonl >two.jsonl
head -n 1 wrong.jsonl >>two.jsonl
inputs=(--dossiers dossiers --register register --issued-on 2026-11-20)
expect_status 1 template preview templates --record two.jsonl "${inputs[@]}" --out records
expect_only records index.html regel-1.html regel-1.txt regel-1.json regel-2.html regel-2.txt regel-2.json
[[ ! -e register/.geheim ]] || fail "a preview made a secret"
expect_contains "$stderr" "two.jsonl:3:"

# Templates that can make no concepts show none, and say why.
cp -R templates plain
sed -i '/CONCEPT/d; s/^Dit concept/Dit/' plain/verklaring.txt
expect_status 0 template preview plain --out zonder
expect_contains "$stderr" "[SJ206]"
[[ ! -e zonder/concept.html && -e zonder/een.html ]] || fail "a concept was made with templates that cannot"

# A template that cannot be used makes nothing.
sed -i 's/{{zout}}//' templates/verklaring.txt
expect_status 2 template preview templates --out niets
[[ ! -e niets ]] || fail "a broken template left a preview"
# Without --out the folder is a new one for temporary files.
mkdir tmp
environment=("TMPDIR=$PWD/tmp")
expect_status 0 template preview "$checkout/templates"
expect_equal "folders" "$(ls tmp | wc -l)" 1
expect_status 64 template preview templates --record two.jsonl
