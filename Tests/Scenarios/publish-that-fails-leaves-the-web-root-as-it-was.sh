# No file is ever half there: a run that is killed, or meets a full disk, leaves what was there, and the next completes it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
make_sealed batch records.jsonl
head -n 30 records.jsonl >some.jsonl
make_sealed small-batch some.jsonl
expect_status 0 publish small-batch --out before
expect_status 0 publish small-batch batch --out whole

# What a killed run left is ours to remove; what somebody put there is not.
cp -R before web
mkdir web/.publish.in-aanmaak && echo half >web/.publish.in-aanmaak/0
expect_status 0 publish batch --out web
diff -r web whole >/dev/null || fail "the run after a killed one made something else"
mkdir web/.publish.in-aanmaak && echo mine >web/.publish.in-aanmaak/brief.txt
expect_status 2 publish batch --out web
expect_equal "what was there" "$(cat web/.publish.in-aanmaak/brief.txt)" mine

# Killed at any moment: every file under a final name is one that was there, or one that will be.
for delay in 0.01 0.03 0.05 0.1 0.15 0.2 0.3 0.5; do
  rm -rf web && cp -R before web
  "$program" publish batch --out web >/dev/null 2>&1 &
  sleep "$delay"
  kill -KILL $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  (cd web && find . -type f ! -path './.publish*') | while read -r file; do
    cmp -s "web/$file" "whole/$file" || cmp -s "web/$file" "before/$file" || { echo "$file after $delay s"; exit 1; }
  done || fail "a file is neither the old nor the new one"
  expect_status 0 publish batch --out web
  diff -r web whole >/dev/null || fail "the run after one that was killed made something else"
done

# Two at once are kept apart.
exec 9<web && flock -x 9
expect_status 2 publish batch --out web
expect_contains "$stderr" "[UI001]"
exec 9<&-

mkdir disk
mount -t tmpfs -o size=256k tmpfs disk 2>/dev/null || skip "only root may mount a small disk"
trap 'umount "$work/disk"; at_exit' EXIT
expect_status 2 publish batch --out disk/web
expect_only disk
cp -R before disk/web
expect_status 2 publish batch --out disk/web
diff -r before disk/web >/dev/null || fail "a full disk changed the web root"
