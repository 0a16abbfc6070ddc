# file:line:column: fout[BO203]: message, in both languages.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
for language in nl en; do
  expect_status 1 validate "${inputs[@]}" --records wrong.jsonl --lang $language
  if [[ $language == nl ]]; then weight='(fout|waarschuwing)'; else weight='(error|warning)'; fi
  if grep -vE "^(wrong\.jsonl:[0-9]+:[0-9]+: $weight\[[A-Z]{2}[0-9]{3}\]: .|  )" "$stderr" | head -n 3 | grep .; then
    fail "lines of another form with --lang $language"
  fi
  expect_contains "$stderr" "[BO203]"
done
# A place is where an editor goes: the column of the first diagnostic lies within its line.
python3 - "$stderr" <<'PYTHON' || fail "a place outside the file"
import re, sys
lines = open("wrong.jsonl", "rb").read().split(b"\n")
for text in open(sys.argv[1], encoding="utf-8"):
    m = re.match(r"wrong\.jsonl:(\d+):(\d+): ", text)
    if m: assert 1 <= int(m[2]) <= len(lines[int(m[1]) - 1]) + 1, text
PYTHON
