#!/usr/bin/env bash
# Builds the program for use: .build/release/praktijkverklaring, with Swift's own library in it where the toolchain has
# that library in static form, so that it starts faster and runs on a machine without Swift.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

flags=()
static=$(swiftc -print-target-info -static-stdlib | sed -nE 's/.*"runtimeResourcePath": *"([^"]*)".*/\1/p')
if [[ -n $static && -d $static/linux ]]; then flags=(--static-swift-stdlib); fi
swift build -c release --product praktijkverklaring ${flags[@]+"${flags[@]}"} "$@"
