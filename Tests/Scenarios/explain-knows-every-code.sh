# explain has a page, in both languages, for every code in docs/codes.md and every code that is printed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 explain --all
grep -oE '^\| [A-Z]{2}[0-9]{3} ' "$stdout" | tr -d '| ' >codes
[[ $(wc -l <codes) -gt 20 ]] || fail "explain --all lists hardly any codes"
sort --check --unique codes || fail "the codes are not sorted, or one stands there twice"
if [[ -f $checkout/docs/codes.md ]]; then
  diff <(grep -oE '^\| [A-Z]{2}[0-9]{3} ' "$checkout/docs/codes.md" | tr -d '| ') codes >/dev/null ||
    fail "docs/codes.md has other codes; run \`make docs\`"
fi
call validate "${inputs[@]}" --records wrong.jsonl
grep -oE '\[[A-Z]{2}[0-9]{3}\]' "$stderr" | tr -d '[]' | sort -u >printed
if comm -13 codes printed | grep .; then fail "codes are printed that explain --all does not list"; fi
# From Python, for a shell would start several processes for each of some five hundred pages.
python3 - "$program" <<'PYTHON' || fail "a code has no page in both languages"
import subprocess, sys
def page(code, language):
    done = subprocess.run([sys.argv[1], "explain", code, "--lang", language], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0 and f"[{code}]" in done.stdout, (code, language, done)
    return done.stdout
for code in open("codes").read().split():
    dutch, english = page(code, "nl"), page(code, "en")
    assert "Zo herstelt u het: " in dutch and "How to mend it: " in english and dutch != english, code
PYTHON
expect_status 0 explain "$(head -n 1 codes | tr A-Z a-z)"
