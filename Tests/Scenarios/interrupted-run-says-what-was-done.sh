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
                  r"nothing of that was kept\n", errors.decode())
assert found and int(found[1]) < 9600, errors
PYTHON
for number in SIGINT SIGTERM SIGHUP; do
  for more in "" --concept; do
    python3 interrupt.py "$program" "$number" generate "${inputs[@]}" --records many.jsonl --out out/batch --lang en $more ||
      fail "$number $more is not said as expected"
    expect_only out
  done
done
generate 0 out/batch records.jsonl
expect_same_batch batch out/batch
