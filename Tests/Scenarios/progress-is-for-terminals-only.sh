# Nothing of the progress line reaches a pipe or a file.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 6 <records.jsonl >many.jsonl
generate 0 batch many.jsonl
[[ ! -s $stderr ]] || fail "something on standard error in a pipe"
command -v script >/dev/null || exit 0
script --quiet --return --command "'$program' generate ${inputs[*]} --records many.jsonl --out terminal" typescript >/dev/null </dev/null ||
  fail "a run on a terminal fails"
expect_same_batch batch terminal
