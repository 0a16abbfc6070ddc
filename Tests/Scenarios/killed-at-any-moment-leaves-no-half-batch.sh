# SIGKILL at random moments of small and larger runs, on records of a file and of a pipe: the final folder is whole or not
# there, running again gives the same bytes, and nothing accumulates, not in the register nor where temporary files go.
#
# KILLS_SMALL, KILLS_LARGE: how many moments; SEED: those of an earlier run.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
mkdir tmp
export TMPDIR=$work/tmp
python3 "$checkout/Tests/Benchmarks/make_records.py" 5000 >large.jsonl
generate 0 small-reference records.jsonl
generate 0 large-reference large.jsonl
cp -R register register-before
cat >kill.py <<'PYTHON'
import filecmp, os, random, signal, subprocess, sys, time
program, inputs = sys.argv[1], sys.argv[2:]
seed = int(os.environ.get("SEED") or random.randrange(1 << 32))
print(f"seed {seed}")
draw = random.Random(seed)

def same(batch, reference):
    """Every file of the batch, but for the durations in verslag.json."""
    names = lambda top: sorted(os.path.relpath(os.path.join(f, n), top) for f, _, ns in os.walk(top) for n in ns)
    found = names(batch)
    assert found == names(reference), "other files than in the reference"
    assert filecmp.cmpfiles(batch, reference, [n for n in found if n != "verslag.json"], shallow=False)[1:] == ([], [])

def start(out, records):
    piped = draw.random() < 0.5
    return subprocess.Popen(
        [program, "generate", *inputs, "--records", "-" if piped else records, "--out", out],
        stdin=open(records) if piped else subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

for name, records, moments in [("small", "records.jsonl", int(os.environ.get("KILLS_SMALL") or 50)),
                               ("large", "large.jsonl", int(os.environ.get("KILLS_LARGE") or 3))]:
    os.mkdir(name)
    out, reference = f"{name}/batch", f"{name}-reference"
    began = time.monotonic()
    assert start(out, records).wait() == 0
    length = time.monotonic() - began
    subprocess.run(["rm", "-r", out], check=True)
    killed = whole = 0
    for moment in range(moments):
        running = start(out, records)
        try: running.wait(draw.random() * length * 1.3)
        except subprocess.TimeoutExpired: running.send_signal(signal.SIGKILL)
        said = running.communicate()[1]
        assert running.returncode in (0, -signal.SIGKILL), (moment, running.returncode, said)
        left = os.listdir(name)
        assert len(left) <= 1 and set(left) <= {"batch", ".batch.in-aanmaak"}, (moment, left)
        if running.returncode == 0: assert left == ["batch"], (moment, left)
        killed += running.returncode != 0
        if left == ["batch"]:
            whole += 1
            subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=out, check=True)
            same(out, reference)
            subprocess.run(["rm", "-r", out], check=True)
        assert sorted(os.listdir("register")) == sorted(os.listdir("register-before")), (moment, os.listdir("register"))
        assert os.listdir("tmp") == [], (moment, os.listdir("tmp"))
    # What the last of them left is cleared up by a run that is let be.
    running = start(out, records)
    said = running.communicate()[1]
    assert running.returncode == 0, said
    assert os.listdir(name) == ["batch"]
    same(out, reference)
    print(f"{name}: killed {killed} of {moments} times; the batch was there {whole} times, and whole")
PYTHON
python3 kill.py "$program" "${inputs[@]}" || fail "a run that was killed left something it should not"
diff -r register register-before || fail "the register was changed"
