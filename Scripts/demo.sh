#!/usr/bin/env bash
# The main job on the 240 sample records, sealed, into out/voorbeeld; an earlier run of this script there is replaced. Keys
# and status lists stay from run to run, so that ids and seal do.
# What it prints is for schools, so it is Dutch.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=.build/release/praktijkverklaring
out=out/voorbeeld
keys=out/sleutels
lists=out/status

# Only what this script made is thrown away: a batch of the made-up school.
if [[ -e $out ]]; then
  if grep -qs '"formaat":"praktijkverklaring-partij/.*"brin":"99ZZ"' "$out/batch.json"; then
    rm -rf "$out"
  else
    echo "$out bestaat al en is niet door \`make demo\` gemaakt; verplaats die map eerst." >&2
    exit 1
  fi
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
pages=("$out"/documenten/*.html)
page=${pages[0]}
id=$(basename "$page" .html)
rm -f "out/$id.zip"
"$program" bundle "$out" "$id" --out "out/$id.zip" >/dev/null
cat <<TEXT

Klaar: ${#pages[@]} praktijkverklaringen, en sha256sum keurt ze allemaal goed. De mensen, bedrijven en school zijn verzonnen.

  Een voorbeeld       $page
  Dezelfde als tekst  ${page%.html}.txt
  Het gegevensrecord  ${page%.html}.json
  De lijst            $out/SHA256SUMS
  Het zegel           $out/checkpoint
  Het verslag         $out/verslag.json
  Voor de houder      out/$id.zip

Open het voorbeeld in een browser. Zo controleert u alle bestanden zelf:

  (cd $out && sha256sum --check --strict --quiet SHA256SUMS) && echo in orde
  $program verify $out --trust $keys --status $lists
TEXT
