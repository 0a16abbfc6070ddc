#!/usr/bin/env bash
# Builds the program for use: .build/release/praktijkverklaring, with Swift's own library in it where the toolchain has
# that library in static form, so that it starts faster and runs on a machine without Swift. Given arguments, it builds with
# those instead, in the same way: another package that is to be measured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Most functions on a document's way are called from another module, and only so are they inlined and specialised there.
flags=(-Xswiftc -cross-module-optimization)
static=$(swiftc -print-target-info -static-stdlib | sed -nE 's/.*"runtimeResourcePath": *"([^"]*)".*/\1/p')
if [[ -n $static && -d $static/linux ]]; then flags+=(--static-swift-stdlib); fi
if [[ $# -eq 0 ]]; then set -- --product praktijkverklaring; fi
swift build -c release "${flags[@]}" "$@"
