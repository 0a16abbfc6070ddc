#!/usr/bin/env bash
# Sees to it that Swift and the Debian packages are there that the program is built with, and installs what is missing.
#
#   Scripts/install-packages.sh              what building takes
#   Scripts/install-packages.sh test         what the tests take as well
#   Scripts/install-packages.sh documents    and what the tests of the documents take: a browser and some Python packages
#   Scripts/install-packages.sh outside      and other people's programs that check what ours writes; tests skip those that
#                                            are not there
#
# Installs as root, or with sudo where sudo asks for no password; else it prints the line to run and exits with 1.
set -euo pipefail

# Each entry is a package, and after a colon the command that shows that it is not needed from Debian.
build_packages=(libxml2-dev libutf8proc-dev libarchive-dev libqrencode-dev pkg-config:pkg-config make:make)
test_packages=(libxml2-utils:xmllint python3:python3 zip:zip unzip:unzip)
document_packages=(
  chromium:chromium chromium-driver:chromedriver nodejs:node poppler-utils:pdftotext w3m:w3m default-jre-headless:java
  fonts-liberation fonts-dejavu-core
)
outside_packages=(
  openssl:openssl openssh-client:ssh-keygen minisign:minisign xxd:xxd golang-go:go golang-golang-x-mod-dev nginx:nginx
  curl:curl qrencode:qrencode zbar-tools:zbarimg parallel:parallel strace:strace
)
oldest_swift=6.2

say() { printf '%s\n' "$*" >&2; }

check_swift() {
  if ! command -v swift >/dev/null; then
    say "There is no \`swift\` on this machine (or not in PATH). Install Swift $oldest_swift or newer: https://www.swift.org/install/linux/"
    return 1
  fi
  local version
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+(\.[0-9]+)*).*/\1/p' | head -n 1)
  if [[ -z $version ]]; then
    say "\`swift --version\` does not say which version this is; Swift $oldest_swift or newer is needed."
    return 1
  fi
  if [[ $(printf '%s\n' "$oldest_swift" "$version" | sort -V | head -n 1) != "$oldest_swift" ]]; then
    say "This is Swift $version; Swift $oldest_swift or newer is needed: https://www.swift.org/install/linux/"
    return 1
  fi
}

is_there() {
  local package=${1%%:*} tool=
  [[ $1 == *:* ]] && tool=${1#*:}
  if [[ -n $tool ]] && command -v "$tool" >/dev/null; then return 0; fi
  dpkg -s "$package" 2>/dev/null | grep -q '^Status: install ok installed'
}

# The Python packages of Tests/Documents, anew only when their list changed.
install_document_venv() {
  local checkout requirements venv
  checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  requirements=$checkout/Tests/Documents/requirements.txt
  venv=$checkout/.build/documents-venv
  # The copy of the list is written last, and so tells that all of it is there.
  if cmp -s "$requirements" "$venv/installed.txt" && "$venv/bin/python" -c 'import pytest' 2>/dev/null; then return 0; fi
  say "Installing the Python packages of Tests/Documents/requirements.txt"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement "$requirements"
  cp "$requirements" "$venv/installed.txt"
}

wanted=("${build_packages[@]}")
finish() { exit 0; }
case ${1:-} in
  '') ;;
  test) wanted+=("${test_packages[@]}") ;;
  outside) wanted+=("${test_packages[@]}" "${outside_packages[@]}") ;;
  documents)
    wanted+=("${test_packages[@]}" "${document_packages[@]}")
    # Debian's Python comes without what makes a virtual environment; others have it.
    python3 -c 'import ensurepip' 2>/dev/null || wanted+=(python3-venv)
    finish() { install_document_venv; exit; }
    ;;
  *) say "usage: Scripts/install-packages.sh [test|documents|outside]"; exit 64 ;;
esac

check_swift

if ! command -v dpkg >/dev/null; then
  if command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0 libutf8proc libarchive libqrencode; then finish; fi
  say "This is not Debian or a relative of it. Install what is called there: ${wanted[*]%%:*}"
  exit 1
fi

missing=()
for entry in "${wanted[@]}"; do
  is_there "$entry" || missing+=("${entry%%:*}")
done
if [[ ${#missing[@]} -eq 0 ]]; then finish; fi

if [[ $(id -u) -eq 0 ]]; then
  become=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  become=(sudo -n)
else
  say "Debian packages are missing, and installing them takes root. Run this, and then the same command again:"
  say ""
  say "    sudo apt-get install --yes ${missing[*]}"
  exit 1
fi
say "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
${become[@]+"${become[@]}"} apt-get update -qq
${become[@]+"${become[@]}"} apt-get install --yes -qq --no-install-recommends "${missing[@]}" </dev/null
finish
