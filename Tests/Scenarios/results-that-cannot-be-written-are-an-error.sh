# Standard output on a full disk: the result is not there, so the status is not that of success.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
[[ -c /dev/full ]] || skip "this machine has no /dev/full"
into_full() {
  status=0
  timeout "$patience" "$program" "$@" >/dev/full 2>"$stderr" || status=$?
  [[ $status -eq 2 ]] || wrong+=("$1 ${2:-} ends with $status")
}
wrong=()
into_full dossier list --dossiers dossiers
into_full dossier show 25499 --dossiers dossiers --json
into_full explain BO203
into_full explain --all
into_full schema
[[ ${#wrong[@]} -eq 0 ]] || fail "not status 2 on a full disk: $(IFS=,; echo "${wrong[*]}")"

# A batch is there all the same, which is said; so it is when whoever read standard output went away.
into_closed() {
  status=0
  python3 - "$program" "$@" 2>"$stderr" <<'PYTHON' || status=$?
import os, subprocess, sys
reading, writing = os.pipe()
os.close(reading)
sys.exit(subprocess.run(sys.argv[1:], stdout=writing, timeout=120).returncode)
PYTHON
}
mkdir out
# That a secret was made cannot be said: nothing is made with it.
into_closed generate "${inputs[@]}" --records records.jsonl --out out/batch
expect_equal "the status without a reader of the news" "$status" 2
expect_only out
into_closed generate "${inputs[@]}" --records records.jsonl --out out/batch
expect_equal "the status without a reader" "$status" 2
expect_contains "$stderr" "<standaarduitvoer>: fout[UI001]: kan niet worden geschreven: wie het las, is weg; wat er gemaakt is, staat heel in out/batch"
generate 0 reference records.jsonl
expect_same_batch reference out/batch
into_full generate "${inputs[@]}" --records records.jsonl --out out/full
expect_equal "the status on a full disk" "$status" 2
expect_contains "$stderr" "staat heel in out/full"
expect_same_batch reference out/full
into_closed generate "${inputs[@]}" --records records.jsonl --out out/quiet --quiet
expect_equal "the status with nothing to say" "$status" 0
