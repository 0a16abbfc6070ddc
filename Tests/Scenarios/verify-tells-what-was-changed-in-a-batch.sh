# verify of a batch folder: intact, changed, missing, extra, renamed, reordered, and each by its status.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl
fresh() { rm -rf copy && cp -R batch copy; }
page=$(basename "$(ls batch/documenten/*.html | sed -n 5p)")
outcome() { # OUTCOME STATUS WHAT
  expect_status "$2" verify copy --json
  python3 - "$stdout" "$1" "$2" <<'PYTHON' || fail "the outcome for $3 is not $1: $(cat "$stdout")"
import json, sys
verdict = json.loads(open(sys.argv[1], encoding="utf-8").read())
assert (verdict["outcome"], verdict["status"]) == (sys.argv[2], int(sys.argv[3]))
PYTHON
}
fresh
outcome unsealed 2 "an intact batch"
expect_contains "$stdout" '"documents":12'
[[ ! -s $stderr ]] || fail "something on standard error for an intact batch"

for file in "documenten/$page" "documenten/${page%.html}.txt" "documenten/${page%.html}.json" batch.json; do
  fresh
  printf ' ' >>"copy/$file"
  outcome changed 1 "$file with one more byte"
  expect_contains "$stderr" "copy/$file: fout[MA102]"
  fresh
  python3 -c 'import sys; f = open(sys.argv[1], "r+b"); f.seek(40); b = f.read(1); f.seek(40); f.write(bytes([b[0] ^ 1]))' "copy/$file"
  outcome changed 1 "$file with one bit changed"
  fresh
  : >"copy/$file"
  outcome changed 1 "$file empty"
  fresh
  rm "copy/$file"
  outcome changed 1 "$file missing"
  expect_contains "$stderr" "copy/$file: fout[MA103]"
done
fresh
sed -i 's/$/\r/' "copy/documenten/$page"
outcome changed 1 "a page with other line ends"
for name in extra.html pv-00000000000000000000000000.html pv-zzzzzzzzzzzzzzzzzzzzzzzzzz.txt .hidden "$page.bak" 'een naam
op twee regels'; do
  fresh
  echo extra >"copy/documenten/$name"
  outcome changed 1 "the extra file $name"
  expect_contains "$stdout" '"extra":1'
  expect_contains "$stderr" "[MA104]"
done
fresh
mkdir copy/documenten/folder
outcome changed 1 "an extra folder"
fresh
other=$(basename "$(ls batch/documenten/*.html | sed -n 6p)")
mv "copy/documenten/$page" swap && mv "copy/documenten/$other" "copy/documenten/$page" && mv swap "copy/documenten/$other"
outcome changed 1 "two pages swapped"
expect_contains "$stdout" '"changed":2'
fresh
rm -r copy/documenten
outcome changed 1 "a batch without documenten"
expect_contains "$stdout" '"missing":36'
# The files that the manifest does not speak of may go.
fresh
rm copy/verslag.json copy/afgewezen.jsonl
outcome unsealed 2 "a batch that is handed on"
# Of several paths, what is known to be wrong outweighs what could not be checked.
fresh
echo >>"copy/documenten/$page"
expect_status 1 verify batch copy nowhere
expect_status 2 verify batch nowhere
