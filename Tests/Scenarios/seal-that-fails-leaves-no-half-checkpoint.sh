# A full disk, a folder that may not be written, a run that is killed: whole files or none, and the next run mends it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 key new --out keys --name school.example
generate 0 batch records.jsonl --keys keys
expect_status 0 seal batch --proofs
cp -R batch bare && rm -r bare/checkpoint bare/checkpoint.body bare/bewijzen
sealed_like_batch() {
  for part in checkpoint checkpoint.body bewijzen; do
    diff -r batch/$part "$1"/$part >/dev/null || fail "$part of $1 is another"
  done
  expect_only "$1" SHA256SUMS batch.json bewijzen checkpoint checkpoint.body
}
lay() { rm -rf "$1" && mkdir "$1" && cp bare/SHA256SUMS bare/batch.json "$1"; }

# Interrupted at any moment while the proofs are written.
lay killed
for signal in TERM KILL; do
  for delay in 0 0.01 0.02 0.03 0.05; do
    "$program" seal killed --keys keys --proofs >/dev/null 2>&1 &
    run=$!
    sleep $delay
    kill -$signal $run 2>/dev/null || true
    wait $run 2>/dev/null || true
    for file in checkpoint checkpoint.body; do
      [[ ! -e killed/$file ]] || cmp -s killed/$file batch/$file || fail "a half $file after $signal"
    done
    [[ ! -e killed/bewijzen ]] || diff -r killed/bewijzen batch/bewijzen >/dev/null || fail "half of the proofs after $signal"
    rm -rf killed/bewijzen killed/checkpoint
  done
done
expect_status 0 seal killed --keys keys --proofs
rm -f killed/.checkpoint.in-aanmaak
sealed_like_batch killed
# What killed runs left behind: a draft and half of a folder of proofs.
lay leftover
echo half >leftover/.checkpoint.in-aanmaak
mkdir leftover/.bewijzen.in-aanmaak && echo half >leftover/.bewijzen.in-aanmaak/pv-x.tlog-proof
expect_status 0 seal leftover --keys keys --proofs
sealed_like_batch leftover

[[ $(id -u) -eq 0 ]] || skip "the rest: mounting a small file system takes root"
mkdir small
mount -t tmpfs -o size=400k,mode=755 tmpfs small 2>/dev/null || skip "the rest: this machine mounts no tmpfs"
lay small/batch
# Room for the seal, and not for all of its proofs.
expect_status 2 seal small/batch --keys keys --proofs
expect_contains "$stderr" "de schijf is vol"
expect_only small/batch SHA256SUMS batch.json checkpoint checkpoint.body
cmp -s small/batch/checkpoint batch/checkpoint || fail "the seal is another"
# No room at all.
rm small/batch/checkpoint small/batch/checkpoint.body
head -c 1000000 /dev/zero >small/filler 2>/dev/null || true
expect_status 2 seal small/batch --keys keys
expect_contains "$stderr" "de schijf is vol"
expect_only small/batch SHA256SUMS batch.json
rm small/filler
mount -o remount,size=40m small
expect_status 0 seal small/batch --keys keys --proofs
sealed_like_batch small/batch
