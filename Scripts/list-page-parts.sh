#!/usr/bin/env bash
# Writes the list of parts in Sources/Controlepagina/PageParts.swift anew, from the files that are there.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")/.."
list=Sources/Controlepagina/PageParts.swift
names() {
  local folder file
  # Each folder after those that it uses; a test holds this order too.
  for folder in bytes crypto formats lists rules paper words page; do
    for file in Sources/Controlepagina/Pagina/"$folder"/*.js; do
      [[ -e $file ]] && basename "$file" | sed 's/[.-]/_/g; s/^/    PackageResources./; s/$/,/'
    done
  done
}
{
  sed '/private static let parts/q' "$list"
  names
  sed -n '/^  \]$/,$p' "$list"
} >"$list.new"
mv "$list.new" "$list"
