#!/usr/bin/env bash
# The main job on the 240 sample records, sealed, into out/voorbeeld; an earlier run of this script there is replaced. Keys
# and status lists stay from run to run, so that ids and seal do.
# Then the 12 that wait for a sign-off: their leerbedrijven sign with a key that is made now, so that out/afgetekend shows
# documents that were signed digitally. The key, the sheets and a copy of the register stand in out/aftekenen.
# What it prints is for schools, so it is Dutch.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=${PRAKTIJKVERKLARING:-.build/release/praktijkverklaring}
out=out/voorbeeld
keys=out/sleutels
lists=out/status
signed=out/afgetekend
signing=out/aftekenen

# Only what this script made is thrown away: a batch of the made-up school, and what it was signed with.
for batch in "$out" "$signed"; do
  if [[ -e $batch ]]; then
    if grep -qs '"formaat":"praktijkverklaring-partij/.*"brin":"99ZZ"' "$batch/batch.json"; then
      rm -rf "$batch"
    else
      echo "$batch bestaat al en is niet door \`make demo\` gemaakt; verplaats die map eerst." >&2
      exit 1
    fi
  fi
done
if [[ -e $signing ]]; then
  if [[ ! -e $signing/demo ]]; then
    echo "$signing bestaat al en is niet door \`make demo\` gemaakt; verplaats die map eerst." >&2
    exit 1
  fi
  rm -rf "$signing"
fi

if [[ ! -e $keys ]]; then
  mkdir -p out
  "$program" key new --lang nl --out "$keys" --name voorbeeld.invalid/praktijkverklaringen >/dev/null
fi
if [[ ! -e $lists ]]; then
  # Who threw the made-up school's lists away starts them anew.
  rm -f "$keys/status.laatste"
  "$program" status renew --lang nl --keys "$keys" --list "$lists" >/dev/null
fi

"$program" generate --lang nl --dossiers dossiers --register dossiers/voorbeeld/register \
  --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out "$out" \
  --keys "$keys"

(cd "$out" && sha256sum --check --strict --quiet SHA256SUMS)

# sign_off: the waiting records, by way of sheets and a key, into a batch of their own.
sign_off() {
  local namespace=praktijkverklaring-beoordeling@v1 records=dossiers/voorbeeld/beoordelingen-wachtend.jsonl
  local inputs=(--lang nl --dossiers dossiers --register "$signing/register" --keys "$keys" --issued-on 2026-11-20)
  mkdir -m 0700 "$signing"
  touch "$signing/demo"
  cp -R dossiers/voorbeeld/register "$signing/register"
  rm -f "$signing/register/.geheim"
  mkdir "$signing/register/aftekenbladen"
  ssh-keygen -q -t ed25519 -N '' -C leerbedrijf -f "$signing/praktijksleutel"
  local id sheet number=0
  for id in $(grep -o '"leerbedrijf":"[0-9]*"' "$records" | tr -dc '0-9\n' | sort -u); do
    echo "$id namespaces=\"$namespace\",valid-after=\"20260801\" $(cut -d ' ' -f 1,2 "$signing/praktijksleutel.pub")" \
      >>"$signing/register/allowed_signers"
    "$program" signoff sheet "${inputs[@]}" --records "$records" --leerbedrijf "$id" --out "$signing/bladen" >/dev/null
  done
  for sheet in "$signing"/bladen/*.txt; do
    ssh-keygen -q -Y sign -f "$signing/praktijksleutel" -n "$namespace" "$sheet" 2>/dev/null
    cp "$sheet" "$sheet.sig" "$signing/register/aftekenbladen/"
    number=$((number + 1))
    "$program" signoff fill "$sheet" "${inputs[@]}" --records "$records" --place Voorbeeldstad --date 2026-11-20 \
      --out "$signing/beoordelingen-$number.jsonl" >/dev/null
    records=$signing/beoordelingen-$number.jsonl
  done
  "$program" generate "${inputs[@]}" --records "$records" --out "$signed"
}
by_key="(overgeslagen: er is geen ssh-keygen)"
if command -v ssh-keygen >/dev/null; then
  sign_off
  by_key="$signed, met de aftekenbladen in $signing/bladen"
fi

pages=("$out"/documenten/*.html)
page=${pages[0]}
id=$(basename "$page" .html)
rm -f "out/$id.zip"
"$program" bundle "$out" "$id" --out "out/$id.zip" >/dev/null
"$program" verify-page build --lang nl --trust "$keys" --status "$lists" --status-name status --dossiers dossiers \
  --out out/controleer.html >/dev/null
cat <<TEXT

Klaar: ${#pages[@]} praktijkverklaringen, en sha256sum keurt ze allemaal goed. De mensen, bedrijven en school zijn verzonnen.

  Een voorbeeld       $page
  Dezelfde als tekst  ${page%.html}.txt
  Het gegevensrecord  ${page%.html}.json
  De lijst            $out/SHA256SUMS
  Het zegel           $out/checkpoint
  Het verslag         $out/verslag.json
  Voor de houder      out/$id.zip
  Met een sleutel     $by_key
  Voor de werkgever   out/controleer.html: open de pagina, en sleep out/$id.zip erin

Open het voorbeeld in een browser. Zo controleert u alle bestanden zelf:

  (cd $out && sha256sum --check --strict --quiet SHA256SUMS) && echo in orde
  $program verify $out --trust $keys --status $lists
TEXT
