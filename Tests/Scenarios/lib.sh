# What every scenario starts with: an empty folder to work in, and the words to say what must hold.
# shellcheck shell=bash
set -euo pipefail

# shellcheck disable=SC2034
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${PRAKTIJKVERKLARING:-$checkout/.build/debug/praktijkverklaring}
program=$(realpath "$program")
# The longest that one call may take: against a program that hangs, not a measure of speed.
patience=120

# One language and one locale, whatever the machine has.
unset LANG LANGUAGE LC_MESSAGES LC_CTYPE TZ
export LC_ALL=C

scenario_folder=$(mktemp -d "${TMPDIR:-/tmp}/scenario.XXXXXX")
# What the last call printed stands apart from the folder in which the scenario works.
stdout=$scenario_folder/stdout
stderr=$scenario_folder/stderr
work=$scenario_folder/work
mkdir "$work"
cd "$work"
# What `verify` remembers of lists is the scenario's own.
export XDG_STATE_HOME=$scenario_folder/state

at_exit() {
  cd /
  if mountpoint --quiet "$work/small" 2>/dev/null; then umount "$work/small"; fi
  chmod -R u+rwX "$scenario_folder" 2>/dev/null || true
  rm -rf "$scenario_folder"
}
trap at_exit EXIT

# Ends the scenario as failed.
fail() {
  echo "failed: $*"
  if [[ -s $stderr ]]; then echo "the last call's standard error:" && head -n 5 "$stderr" | cut -c 1-300; fi
  exit 1
}

# Ends the scenario as one that this machine cannot play.
skip() {
  echo "skipped: $*"
  exit 77
}

# Variables that the program gets in its environment, as NAME=VALUE.
environment=()

# call ARG…: runs the program; what it prints goes to the files $stdout and $stderr, its status into $status.
call() {
  status=0
  env ${environment[@]+"${environment[@]}"} timeout --kill-after=5 "$patience" "$program" "$@" >"$stdout" 2>"$stderr" || status=$?
  if [[ $status -eq 124 || $status -eq 137 ]]; then fail "no end within $patience s: $*"; fi
}

# expect_status STATUS ARG…: runs the program, which must end with this status and not crash.
expect_status() {
  local expected=$1
  shift
  call "$@"
  if [[ $status -ne $expected ]]; then fail "status $status and not $expected: $*"; fi
}

# expect_contains FILE TEXT, expect_lacks FILE TEXT: the text as it is, not a pattern.
expect_contains() {
  grep -qaF -- "$2" "$1" || fail "not in $(basename "$1"): $2"
}

expect_lacks() {
  if grep -qaF -- "$2" "$1"; then fail "in $(basename "$1"), and should not be: $2"; fi
}

# expect_equal WHAT ACTUAL EXPECTED
expect_equal() {
  [[ $2 == "$3" ]] || fail "$1 is $2 and not $3"
}

# expect_only FOLDER NAME…: exactly these names stand in the folder, hidden ones too.
expect_only() {
  local folder=$1
  shift
  expect_equal "what stands in $folder" "$(ls -A "$folder" | sort | tr '\n' ' ')" \
    "$(if [[ $# -gt 0 ]]; then printf '%s\n' "$@" | sort | tr '\n' ' '; fi)"
}

# Lays the sample data in the work folder: dossiers, register, records.jsonl (240 good ones), wrong.jsonl,
# waiting.jsonl (12 that wait for a sign-off), templates.
lay_samples() {
  cp -R "$checkout/dossiers" dossiers
  cp -R "$checkout/templates" templates
  mv dossiers/voorbeeld/register register
  rm -f register/.geheim
  mv dossiers/voorbeeld/beoordelingen.jsonl records.jsonl
  mv dossiers/voorbeeld/beoordelingen-fout.jsonl wrong.jsonl
  mv dossiers/voorbeeld/beoordelingen-wachtend.jsonl waiting.jsonl
  rm -rf dossiers/voorbeeld
}

inputs=(--dossiers dossiers --register register --issued-on 2026-11-20)

# generate STATUS OUT RECORDS [ARG…]: the main job with the sample dossiers and register.
generate() {
  local expected=$1 out=$2 records=$3
  shift 3
  expect_status "$expected" generate "${inputs[@]}" --records "$records" --out "$out" "$@"
}

# expect_same_batch A B: the same bytes where the contract promises the same bytes.
expect_same_batch() {
  local part
  for part in documenten SHA256SUMS batch.json; do
    diff -r "$1/$part" "$2/$part" >"$scenario_folder/difference" 2>&1 ||
      fail "$part of $1 and $2 differ: $(head -n 1 "$scenario_folder/difference" | cut -c 1-200)"
  done
}

# many TIMES <RECORDS >MORE: the records so many times over, each with a key of its own.
many() {
  python3 -c '
import sys
lines = sys.stdin.read().splitlines()
for turn in range(int(sys.argv[1])):
    for line in lines:
        print(line.replace("\"sleutel\":\"", "\"sleutel\":\"%d-" % turn, 1))
' "$1"
}

# seal_outside BATCH [ORIGIN]: seals a batch without the program; its key is school/zegel.key, made once, and what the school
# publishes of it school/zegel.pem.
seal_outside() {
  mkdir -p school
  [[ -e school/zegel.key ]] || openssl genpkey -algorithm ed25519 -out school/zegel.key
  openssl pkey -in school/zegel.key -pubout -out school/zegel.pem
  python3 "$checkout/Tests/Scenarios/seal_outside.py" "$1" "${2:-school.example/praktijkverklaringen}" school/zegel.key
}

# first_id BATCH: the id of the first verklaring in its list.
first_id() {
  sed -n '2s/.*\(pv-.*\)\.html$/\1/p' "$1/SHA256SUMS"
}

# make_sealed OUT RECORDS: a batch that the keys in the folder keys sealed; they are made where there are none.
make_sealed() {
  if [[ ! -e keys ]]; then expect_status 0 key new --out keys --name roc.example/praktijkverklaringen; fi
  generate 0 "$1" "$2" --keys keys
}

# expect_outcome OUTCOME STATUS ARG…: what verify says of one path, in JSON too.
expect_outcome() {
  local outcome=$1 expected=$2
  shift 2
  expect_status "$expected" verify --json "$@"
  expect_contains "$stdout" "\"outcome\":\"$outcome\""
  expect_contains "$stdout" "\"status\":$expected"
}

# The two leerbedrijven of the records that wait, the second with two praktijkopleiders.
# shellcheck disable=SC2034
company=990100007 other_company=990231078
namespace=praktijkverklaring-beoordeling@v1

# need_ssh_keygen: OpenSSH is what a leerbedrijf signs with.
need_ssh_keygen() {
  command -v ssh-keygen >/dev/null || skip "there is no ssh-keygen"
}

# signing_key NAME [ARG…]: a key of a leerbedrijf, made now and gone with the scenario; ARG as for ssh-keygen.
signing_key() {
  local name=$1
  shift
  [[ $# -gt 0 ]] || set -- -t ed25519
  ssh-keygen -q -N '' -C "$name" -f "$name" "$@"
}

# sign_sheet KEY SHEET [NAMESPACE]: makes SHEET.sig.
sign_sheet() {
  rm -f "$2.sig"
  ssh-keygen -q -Y sign -f "$1" -n "${3:-$namespace}" "$2" 2>/dev/null
}

# allow PRINCIPAL KEY [OPTIONS]: lists a key in the register.
allow() {
  echo "$1 ${3:+$3 }$(cut -d ' ' -f 1,2 "$2.pub")" >>register/allowed_signers
}

# make_sheets ID FOLDER [ARG…]: the sheets of a leerbedrijf for the records that wait; into $sheet the path of the first.
make_sheets() {
  local id=$1 folder=$2
  shift 2
  expect_status 0 signoff sheet --leerbedrijf "$id" "${inputs[@]}" --records waiting.jsonl --out "$folder" "$@"
  local sheets=("$folder/$id"-*.txt)
  # shellcheck disable=SC2034
  sheet=${sheets[0]}
}

# fill STATUS SHEET OUT [ARG…]: the sign-off of today on a sheet, into the records that wait.
fill() {
  local expected=$1 sheet=$2 out=$3
  shift 3
  expect_status "$expected" signoff fill "$sheet" --place Voorbeeldstad --date 2026-11-20 "${inputs[@]}" \
    --records waiting.jsonl --out "$out" "$@"
}

# edit PYTHON <RECORDS >RECORDS: changes each record r of JSON Lines.
edit() {
  python3 -c '
import json, sys
for number, line in enumerate(sys.stdin):
    r = json.loads(line)
    exec(sys.argv[1])
    print(json.dumps(r, ensure_ascii=False, separators=(",", ":")))
' "$1"
}

# make_signed_off OUT RECORDS: a sealed batch of the records, which leerbedrijven signed off with keys that ssh-keygen made
# (those whose praktijkopleider the register knows).
make_signed_off() {
  need_ssh_keygen
  make_sealed unsigned "$2"
  python3 "$checkout/Tests/Scenarios/signoff_outside.py" register "$2" unsigned keys/geheim signed.jsonl
  make_sealed "$1" signed.jsonl
}

# signed_ids BATCH: the ids of the verklaringen that a key signed off.
signed_ids() {
  grep -l '"wijze":"sshsig"' "$1"/documenten/*.json | sed 's/.*\(pv-.*\)\.json$/\1/'
}

# draw_qr_code: one sealed verklaring in the folder batch, with a QR code of the school in the folder keys; its picture, a
# .pgm, goes into the folder pictures.
draw_qr_code() {
  command -v zbarimg >/dev/null || skip "there is no zbarimg"
  lay_samples
  head -n 1 records.jsonl >one.jsonl
  expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
  generate 0 batch one.jsonl --keys keys --verify-url https://roc.example/c
  mkdir pictures
  python3 "$checkout/Tests/Scenarios/qr_drawings.py" pictures batch/documenten/*.html
}

# read_qr_codes PICTURE…: the text of the QR codes on pictures, a line each; other kinds of codes are not looked for.
read_qr_codes() {
  zbarimg -q --raw -Sdisable -Sqrcode.enable "$@" 2>/dev/null
}
