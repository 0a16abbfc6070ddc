# `generate … 2>&1 | head`: the batch is made whole, or nothing of it is left, hidden folders included.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
mkdir out
python3 - "$program" "${inputs[@]}" --records wrong.jsonl --out out/batch <<'PYTHON'
import os, subprocess, sys
reading, writing = os.pipe()
os.close(reading)
subprocess.run([sys.argv[1], "generate", *sys.argv[2:]], stdout=subprocess.DEVNULL, stderr=writing, timeout=120)
PYTHON
if [[ -d out/batch ]]; then
  expect_only out batch
  (cd out/batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
else
  expect_only out
fi
