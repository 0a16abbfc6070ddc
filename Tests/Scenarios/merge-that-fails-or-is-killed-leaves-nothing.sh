# A merge that is killed at any moment leaves no half batch under the final name, and the next run completes it; one that
# is asked to stop, or meets a full disk, leaves nothing at all.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
many 12 <records.jsonl >many.jsonl
generate 0 whole many.jsonl
for shard in 1 2 3; do generate 0 "shard-$shard" many.jsonl --shard "$shard/3"; done
mkdir out
merge=(merge shard-3 shard-1 shard-2 --out out/batch)
seed=${SEED:-$RANDOM}
echo "seed $seed"
RANDOM=$seed
start=$(date +%s%N)
expect_status 0 "${merge[@]}"
took=$((($(date +%s%N) - start) / 1000))
expect_same_batch whole out/batch
rm -rf out/batch
killed=0
for _ in {1..20}; do
  "$program" "${merge[@]}" >/dev/null 2>&1 &
  run=$!
  moment=$((took * (RANDOM % 100) / 100))
  sleep "$((moment / 1000000)).$(printf %06d $((moment % 1000000)))"
  kill -KILL "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  if [[ -e out/batch ]]; then
    expect_same_batch whole out/batch
    expect_only out batch
    rm -rf out/batch
  elif [[ -e out/.batch.in-aanmaak ]]; then
    killed=$((killed + 1))
    # Half of the leftovers are completed, the others are met by the next run.
    if ((RANDOM % 2)); then
      expect_status 0 "${merge[@]}"
      expect_only out batch
      expect_same_batch whole out/batch
      rm -rf out/batch
    fi
  fi
done
[[ $killed -gt 0 ]] || fail "no run was killed while it wrote"
expect_status 0 "${merge[@]}"
expect_only out batch
(cd out/batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept the batch"
rm -rf out/batch

# Asked to stop in the middle, as soon as it copies.
stopped=false
for _ in 1 2 3 4 5; do
  status=0
  "$program" "${merge[@]}" >"$stdout" 2>"$stderr" &
  run=$!
  while kill -0 "$run" 2>/dev/null && ! compgen -G 'out/.batch.in-aanmaak/documenten/*.txt' >/dev/null; do :; done
  kill -TERM "$run" 2>/dev/null || true
  wait "$run" || status=$?
  if [[ $status -eq 2 ]]; then
    stopped=true
    break
  fi
  rm -rf out/batch
done
$stopped || fail "the run was done before it could be stopped"
expect_contains "$stderr" "[UI005]"
expect_only out

# A list that becomes another while its documents are copied, with a document that fits the other list: nobody looked at
# that list for duplicates.
cp -R shard-3 changing
changed=false
for _ in 1 2 3 4 5; do
  cp shard-3/SHA256SUMS changing/SHA256SUMS
  python3 - "$program" "$stderr" <<'PY' && status=0 || status=$?
import hashlib, os, subprocess, sys
program, errors = sys.argv[1:]
text = open("changing/SHA256SUMS", "rb").read()
line = text[text.rindex(b"\n", 0, -1) + 1 : -1]
name = line[66:].decode()
content = open("shard-3/" + name, "rb").read() + b"x"
with open("changing/" + name, "wb") as file: file.write(content)
digest = hashlib.sha256(content).hexdigest().encode()
run = subprocess.Popen([program, "merge", "changing", "shard-1", "shard-2", "--out", "out/batch"], stdout=subprocess.DEVNULL,
    stderr=open(errors, "wb"))
while run.poll() is None and not os.path.isdir("out/.batch.in-aanmaak/documenten"): pass
with open("changing/SHA256SUMS", "r+b") as file:
    file.seek(len(text) - 1 - len(line))
    file.write(digest)
sys.exit(run.wait())
PY
  expect_equal "the status with a changing list" "$status" 2
  expect_only out
  if grep -q 'MA607' "$stderr"; then
    changed=true
    break
  fi
  expect_contains "$stderr" "[MA102]"
done
$changed || fail "the list was read before it could be changed"

# A file that may not grow that far, and a disk that is full.
status=0
(ulimit -f 100 && exec "$program" "${merge[@]}") >"$stdout" 2>"$stderr" || status=$?
expect_equal "the status with small files only" "$status" 2
expect_contains "$stderr" "[UI001]"
expect_only out
if [[ $(id -u) -eq 0 ]] && mkdir small && mount -t tmpfs -o size=2m,mode=755 tmpfs small 2>/dev/null; then
  expect_status 2 "${merge[@]:0:4}" --out small/batch
  expect_contains "$stderr" "de schijf is vol"
  expect_only small
fi
# Two at a time: one of them makes it, whole.
"$program" "${merge[@]}" >/dev/null 2>&1 &
one=$!
call "${merge[@]}"
other=$status
status=0
wait "$one" || status=$?
expect_equal "the two statuses" "$(printf '%s\n' "$status" "$other" | sort | tr '\n' ' ')" "0 2 "
expect_only out batch
expect_same_batch whole out/batch
