# Each character behind the # changed, one at a time: never a green result, and nothing of it is shown. (Threat: tampered code.)
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
draw_qr_code
text=$(read_qr_codes pictures/*.pgm)
cat >flip.py <<'PYTHON'
import json, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
program, text = sys.argv[1:]
start = text.index("#1") + 1
alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
outcomes = {}

def check(place):
    # Where a character is one of base32, it becomes another of them; every seventh place gets one that is none.
    other = alphabet[(alphabet.find(text[place]) + 1 + place % 31) % 32] if place % 7 else "a"
    changed = text[:place] + other + text[place + 1:]
    assert changed != text
    run = subprocess.run([program, "verify", "--qr", changed, "--json", "--trust", "keys"], capture_output=True, timeout=120)
    verdict = json.loads(run.stdout)
    assert run.returncode == verdict["status"] in (1, 2), (place, run.returncode)
    assert "record" not in verdict and "id" not in verdict, place
    return verdict["outcome"]

places = range(start, len(text), 2)
with ThreadPoolExecutor(2) as pool:
    for outcome in pool.map(check, places): outcomes[outcome] = outcomes.get(outcome, 0) + 1
# How many changes leave a record that is well-formed, so that its signature is asked, differs with the key and the id.
assert outcomes.get("changed", 0) > len(places) / 6, outcomes
for cut in (text[:-1], text[:-8], text + "A", text + "AAAAAAAA", text[: start + 1], text[:start], text.lower(), ""):
    run = subprocess.run([program, "verify", "--qr", cut, "--json", "--trust", "keys"], capture_output=True, timeout=120)
    assert run.returncode in (1, 2), cut[-10:]
print(len(places), "changes:", outcomes)
PYTHON
python3 flip.py "$program" "$text" || fail "a changed code was taken for the one that was given out"
# The text names a person: no message repeats it.
expect_status 2 verify --qr "${text}a" --trust keys --lang nl
# What to do is said of a code, and not of a file.
expect_contains "$stdout" "hulp: Scan de code opnieuw"
expect_lacks "$stdout" "Kies het bestand"
expect_lacks "$stderr" "${text:40:20}"
