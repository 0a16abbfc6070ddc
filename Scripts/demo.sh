#!/usr/bin/env bash
# The main job on the 240 sample records, into out/voorbeeld; an earlier run of this script there is replaced.
# What it prints is for schools, so it is Dutch.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=.build/release/praktijkverklaring
out=out/voorbeeld

# Only what this script made is thrown away: a batch of the made-up school.
if [[ -e $out ]]; then
  if grep -qs '"formaat":"praktijkverklaring-partij/.*"brin":"99ZZ"' "$out/batch.json"; then
    rm -rf "$out"
  else
    echo "$out bestaat al en is niet door \`make demo\` gemaakt; verplaats die map eerst." >&2
    exit 1
  fi
fi

"$program" generate --lang nl --dossiers dossiers --register dossiers/voorbeeld/register \
  --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out "$out"

(cd "$out" && sha256sum --check --strict --quiet SHA256SUMS)
pages=("$out"/documenten/*.html)
page=${pages[0]}
cat <<TEXT

Klaar: ${#pages[@]} praktijkverklaringen, en sha256sum keurt ze allemaal goed. De mensen, bedrijven en school zijn verzonnen.

  Een voorbeeld       $page
  Dezelfde als tekst  ${page%.html}.txt
  Het gegevensrecord  ${page%.html}.json
  De lijst            $out/SHA256SUMS
  Het verslag         $out/verslag.json

Open het voorbeeld in een browser. Zo controleert u alle bestanden zelf:

  (cd $out && sha256sum --check --strict --quiet SHA256SUMS) && echo in orde
TEXT
