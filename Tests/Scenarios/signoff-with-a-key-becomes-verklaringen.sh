# From a sheet, through ssh-keygen with each kind of key, to verklaringen that hold what was signed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
signing_key ed25519 -t ed25519
signing_key ecdsa -t ecdsa -b 256
signing_key rsa -t rsa -b 2048
cp -R register clean
for kind in ed25519 ecdsa rsa; do
  rm -rf register sheets filled.jsonl
  cp -R clean register
  make_sheets "$other_company" sheets
  mkdir register/aftekenbladen
  allow "$other_company#praktijk" "$kind" "namespaces=\"$namespace\",valid-after=\"20260801\""
  for text in sheets/*.txt; do sign_sheet "$kind" "$text"; done
  # One after the other, as the sheets come back.
  cp waiting.jsonl before.jsonl
  for text in sheets/*.txt; do
    rm -f filled.jsonl
    expect_status 0 signoff fill "$text" --place Nergenshuizen --date 2026-11-20 "${inputs[@]}" --records before.jsonl \
      --out filled.jsonl
    expect_contains "$stdout" "3 records ingevuld"
    expect_contains "$stdout" "cp $text $text.sig register/aftekenbladen/"
    cp "$text" "$text.sig" register/aftekenbladen/
    mv filled.jsonl before.jsonl
  done
  expect_status 0 signoff check "${inputs[@]}" --records before.jsonl
  expect_contains "$stdout" "6 afgetekend (0 papier, 0 portaal, 6 sleutel), 0 wachten, 0 geweigerd"
  grep '"aftekening"' before.jsonl >signed.jsonl
  generate 0 "batch-$kind" signed.jsonl
  expect_equal "the number of sheets in the batch" "$(ls "batch-$kind/aftekenbladen" | wc -l)" 4
  for record in "batch-$kind"/documenten/*.json; do
    id=$(basename "$record" .json)
    digest=$(jq -cSj 'del(.aftekening,.afgegeven,.instelling)|.formaat="praktijkverklaring-beoordeling/1"' "$record" |
      sha256sum | cut -d ' ' -f 1)
    grep -qh "^$digest  $id  " sheets/*.txt || fail "the digest of $id is on no sheet"
    blad=$(jq -r .aftekening.blad "$record")
    grep -q "  $id  " "batch-$kind/aftekenbladen/$blad.txt" || fail "$id is not on the sheet that its record names"
    expect_equal "the fingerprint" "$(jq -r .aftekening.vingerafdruk "$record")" \
      "$(ssh-keygen -l -f "$kind.pub" | cut -d ' ' -f 2)"
    TZ=UTC ssh-keygen -Y verify -f register/allowed_signers -I "$other_company#praktijk" -n "$namespace" \
      -s "batch-$kind/aftekenbladen/$blad.txt.sig" -Overify-time=20261120 <"batch-$kind/aftekenbladen/$blad.txt" \
      >/dev/null || fail "ssh-keygen refuses the sheet in the batch"
    expect_contains "${record%.json}.txt" "Digitaal ondertekend met een sleutel van het"
  done
done
