#!/usr/bin/env bash
# Writes the documents that the program itself knows: Scripts/make-docs.sh PROGRAM FOLDER
set -euo pipefail

program=$1
folder=$2

# Through a draft, so that a program that fails does not empty a document.
write() {
  local target=$1
  shift
  "$program" "$@" >"$folder/.draft"
  mv "$folder/.draft" "$folder/$target"
}

trap 'rm -f "$folder/.draft"' EXIT
write codes.md explain --all --lang en
write beoordeling.schema.json schema
write templates.md template names --lang en
write sjablonen.md template names --lang nl
