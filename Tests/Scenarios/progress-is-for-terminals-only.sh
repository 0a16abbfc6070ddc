# One line on a terminal, refreshed at most five times a second and gone at the end; nothing of it in a pipe, a file or with
# --quiet; diagnostics and summary are the same everywhere.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 20 <records.jsonl >many.jsonl
cat many.jsonl wrong.jsonl >mixed.jsonl
generate 0 batch many.jsonl
[[ ! -s $stderr ]] || fail "something on standard error in a pipe"
expect_contains "$stdout" "; traagste stap: documenten maken ("
generate 1 refused mixed.jsonl
cp "$stderr" diagnostics
cp "$stdout" summary
generate 1 quiet mixed.jsonl --quiet
[[ ! -s $stdout ]] || fail "a summary with --quiet"
cmp -s "$stderr" diagnostics || fail "other diagnostics with --quiet"
expect_status 1 validate "${inputs[@]}" --records mixed.jsonl --quiet
[[ ! -s $stdout ]] || fail "a summary of validate with --quiet"
cmp -s "$stderr" diagnostics || fail "other diagnostics of validate with --quiet"
for part in 1 2; do generate 0 "part-$part" many.jsonl --shard "$part/2"; done
expect_status 0 merge part-1 part-2 --out merged --quiet
[[ ! -s $stdout && ! -s $stderr ]] || fail "merge says something with --quiet"
# That a secret was made is news that nobody may miss.
mv register/.geheim kept
generate 0 new records.jsonl --quiet
expect_contains "$stdout" "register/.geheim: nieuw geheim gemaakt"
expect_equal "the lines with --quiet" "$(wc -l <"$stdout")" 1
mv kept register/.geheim

cat >terminal.py <<'PYTHON'
import fcntl, glob, os, pty, re, signal, struct, sys, termios, threading, time
PROGRESS = b"\r\x1b[K"

def run(columns, out, *arguments, pause=True, **environment):
    """What the program writes to a terminal; stopped for a moment amid the work, so that a fast run shows its line too."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update({"TERM": "xterm", **environment})
        os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
        time.sleep(0.1)  # until the terminal has its size
        os.execv(sys.argv[1], [sys.argv[1], *arguments])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    begin = time.monotonic()
    def interrupt():
        while not glob.glob(f".{out}.in-aanmaak/*/*.txt"):
            if ended.is_set(): return
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.3)
        os.kill(pid, signal.SIGCONT)
    ended = threading.Event()
    if pause: threading.Thread(target=interrupt, daemon=True).start()
    written = b""
    while True:
        try: more = os.read(terminal, 65536)
        except OSError: break
        if not more: break
        written += more
    ended.set()
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), written, time.monotonic() - begin

def screen(written, columns):
    """The rows that stand on the terminal in the end; a long row goes on in the next, as on a real one."""
    rows, row, column = [[]], 0, 0
    for token in re.findall(r"\x1b\[K|.", written.decode(), re.DOTALL):
        if token == "\x1b[K": del rows[row][column:]
        elif token == "\r": column = 0
        elif token == "\n":
            row += 1
            if row == len(rows): rows.append([])
        else:
            if column == columns:
                row, column = row + 1, 0
                if row == len(rows): rows.append([])
            rows[row][column:column + 1] = [token]
            column += 1
    return ["".join(r) for r in rows]

PYTHON
common="${inputs[*]}"
python3 - "$program" $common <<'PYTHON' || fail "a terminal shows something else than expected"
import os, re, subprocess, sys
sys.path.insert(0, ".")
from terminal import PROGRESS, run, screen
common = sys.argv[2:]
texts = {
    "nl": r"\d+ gemaakt, \d+ geweigerd van 4800, \d+ per seconde, nog (\?|\d+ (s|min|h))",
    "en": r"\d+ made, \d+ refused of 4800, \d+ a second, (\?|\d+ (s|min|h)) left",
}
for language, text in texts.items():
    out = f"shown-{language}"
    status, written, seconds = run(100, out, "generate", *common, "--records", "many.jsonl", "--out", out, "--lang", language)
    assert status == 0, written[-500:]
    lines = [p.split(b"\r")[0].decode() for p in written.split(PROGRESS)[1:]]
    counted = [l for l in lines if re.fullmatch(text, l)]
    assert counted, lines[:5]
    assert len(lines) <= seconds / 0.2 + 2, (len(lines), seconds)
    rows = screen(written, 100)
    assert len(rows) == 4 and rows[0].startswith(f"{out}: 4800 ") and rows[3] == "", rows
    assert re.fullmatch(r"[\d,.]+ s, \d+ .*; .*\([\d,.]+ s\)", rows[1]), rows
# A narrow terminal folds nothing, so that nothing stays behind.
out = "narrow"
status, written, _ = run(30, out, "generate", *common, "--records", "many.jsonl", "--out", out)
assert status == 0 and PROGRESS in written
assert all(len(p.split(b"\r")[0]) < 30 for p in written.split(PROGRESS)[1:-1])
assert screen(written, 30)[0].startswith("narrow: 4800"), screen(written, 30)[:3]
# What is printed meanwhile stands there whole.
out = "terminal"
status, written, _ = run(2000, out, "generate", *common, "--records", "mixed.jsonl", "--out", out)
rows = screen(written, 2000)
diagnostics = open("diagnostics", encoding="utf-8").read().splitlines()
assert status == 1 and rows[:len(diagnostics)] == diagnostics, [r for r in rows if r not in diagnostics][:3]
assert len(rows) == len(diagnostics) + 5, rows[len(diagnostics):]
# With --quiet, or on a terminal that cannot take a line away, nothing.
for name, more, environment in [("silent", ["--quiet"], {}), ("dumb", [], {"TERM": "dumb"})]:
    status, written, _ = run(100, name, "generate", *common, "--records", "many.jsonl", "--out", name, *more, **environment)
    assert status == 0 and b"\x1b" not in written, written[:200]
    assert (written == b"") == (name == "silent"), written[:200]
PYTHON
for name in shown-nl shown-en narrow silent; do expect_same_batch batch "$name"; done

# The report of the run has what its stages took, and stands in no list.
python3 - <<'PYTHON' || fail "verslag.json has other stages"
import json
for folder, stages in [("batch", {"lezen", "sleutels", "documenten", "manifest"})]:
    found = json.load(open(f"{folder}/verslag.json"))["duur_ms"]
    assert set(found) == stages and all(isinstance(v, int) and v >= 0 for v in found.values()), found
PYTHON
expect_lacks batch/SHA256SUMS verslag.json
