# Ctrl-C, kill and a closed terminal in the middle: status 2, how much had been made, and nothing of it is kept.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 40 <records.jsonl >many.jsonl
generate 0 batch records.jsonl
mkdir out
cat >interrupt.py <<'PYTHON'
import glob, os, re, signal, subprocess, sys
program, number, arguments = sys.argv[1], getattr(signal, sys.argv[2]), sys.argv[3:]
# Whoever started us may have ignored the signal, which then stays so.
running = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
while running.poll() is None and not glob.glob("out/.batch.in-aanmaak/*/*.txt"): pass
running.send_signal(number)
output, errors = running.communicate(timeout=120)
assert running.returncode == 2, (running.returncode, errors)
assert output == b"", output
found = re.search(r"\[UI005\]: the run was interrupted; (\d+) documents had been made and 0 records refused; "
                  r"nothing of that is kept\n", errors.decode())
assert found and int(found[1]) < 9600, errors
PYTHON
for number in SIGINT SIGTERM SIGHUP; do
  for more in "" --concept; do
    python3 interrupt.py "$program" "$number" generate "${inputs[@]}" --records many.jsonl --out out/batch --lang en $more ||
      fail "$number $more is not said as expected"
    expect_only out
  done
done

# Merging says how many documents it had copied.
for part in 1 2; do generate 0 "part-$part" many.jsonl --shard "$part/2"; done
cat >interrupt_merge.py <<'PYTHON'
import glob, re, signal, subprocess, sys
running = subprocess.Popen([sys.argv[1], "merge", "part-1", "part-2", "--out", "out/batch", "--lang", "en", "--jobs", "1"],
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
while running.poll() is None and not glob.glob("out/.batch.in-aanmaak/*/*.txt"): pass
running.send_signal(signal.SIGINT)
_, errors = running.communicate(timeout=120)
assert running.returncode == 2, (running.returncode, errors)
found = re.search(r"\[UI005\]: the run was interrupted; (\d+) documents had been copied; nothing of that is kept\n", errors.decode())
assert found and int(found[1]) < 9600, errors
PYTHON
python3 interrupt_merge.py "$program" || fail "an interrupted merge is not said as expected"
expect_only out

# It is said before the folder is cleared up, which takes a while; whoever sends the signal again does not wait for that,
# and is told what stays. The next run takes it away.
cat >insist.py <<'PYTHON'
import os, signal, subprocess, sys
folder = "out/.batch.in-aanmaak"
running = subprocess.Popen([sys.argv[1], *sys.argv[2:]], stderr=subprocess.PIPE,
                           preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
while running.poll() is None and not (os.path.isdir(f"{folder}/documenten") and len(os.listdir(f"{folder}/documenten")) > 6000):
    pass
running.send_signal(signal.SIGINT)
first = running.stderr.readline().decode()
# Stopped here, it has most of its folder still to clear up when the second signal is there.
running.send_signal(signal.SIGSTOP)
_, state = os.waitpid(running.pid, os.WUNTRACED)
assert os.WIFSTOPPED(state), ("cleared up in no time", first)
running.send_signal(signal.SIGINT)
running.send_signal(signal.SIGCONT)
rest = running.communicate(timeout=120)[1].decode()
assert running.returncode == 2, (running.returncode, first, rest)
assert "documents had been made" in first, first
assert f"{folder} is still there" in rest and os.path.isdir(folder), rest
PYTHON
python3 insist.py "$program" generate "${inputs[@]}" --records many.jsonl --out out/batch --lang en --jobs 1 ||
  fail "a second signal is not said as expected"
expect_only out .batch.in-aanmaak
generate 0 out/batch records.jsonl
expect_only out batch
expect_same_batch batch out/batch
