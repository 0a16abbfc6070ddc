# BOM, UTF-16, CR LF, several files, folders within folders: the same dossiers.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 dossier list --dossiers dossiers
cp "$stdout" listed
expect_status 0 dossier check dossiers
expect_contains "$stdout" "0 fouten"
mkdir -p bom utf16 crlf deep/er/dan
for file in dossiers/*.xml; do
  name=$(basename "$file")
  { printf '\xEF\xBB\xBF'; cat "$file"; } >"bom/$name"
  sed 's/$/\r/' "$file" >"crlf/$name"
  python3 -c 'import sys; t = open(sys.argv[1], encoding="utf-8").read().replace("utf-8", "utf-16", 1); open(sys.argv[2], "wb").write(t.encode("utf-16"))' "$file" "utf16/$name"
  cp "$file" "deep/er/dan/$name"
done
echo "not a dossier" >deep/er/readme.txt
for form in bom utf16 crlf deep; do
  expect_status 0 dossier list --dossiers "$form"
  cmp -s listed "$stdout" || fail "another list for $form"
done
expect_status 0 dossier list --dossiers dossiers/*.xml
cmp -s listed "$stdout" || fail "another list for single files"
expect_status 0 dossier list --dossiers dossiers --json
python3 -m json.tool "$stdout" >/dev/null || fail "dossier list --json is not JSON"
expect_status 0 dossier show 25499 --dossiers dossiers --json
python3 -m json.tool "$stdout" >/dev/null || fail "dossier show --json is not JSON"
expect_status 0 dossier show 25499 --dossiers dossiers
expect_contains "$stdout" "P1-K1-W1"
expect_status 2 dossier show 99999 --dossiers dossiers
