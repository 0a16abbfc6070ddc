# generate --pack: nothing half-made under the archive's name, whatever stops the run; what stands there is not overwritten;
# names that an archive cannot have are refused.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 4 records.jsonl >few.jsonl
pack() { # STATUS ARCHIVE
  expect_status "$1" generate "${inputs[@]}" --records few.jsonl --pack "$2"
}
mkdir out
pack 0 out/batch.tar
expect_only out batch.tar
cp out/batch.tar kept
pack 2 out/batch.tar
expect_contains "$stderr" "[UI001]"
cmp kept out/batch.tar || fail "the archive was overwritten"
mkdir out/folder.tar
pack 2 out/folder.tar
ln -s nowhere out/link.tar
pack 2 out/link.tar
expect_only out batch.tar folder.tar link.tar
pack 2 nowhere/batch.tar
rm -r out && mkdir out

long=$(printf 'x%.0s' {1..97})
for name in batch batch.zip .tar ..tar ...tar -x.tar 'a:b.tar' 'a\b.tar' bätch.tar "$long.tar" $'a\nb.tar' batch.tar.gz; do
  pack 2 "out/$name"
  expect_contains "$stderr" "[UI013]"
  expect_only out
done
pack 0 "out/${long:1}.tar"
tar -tf "out/${long:1}.tar" >/dev/null || fail "tar does not read the archive with the longest name"
pack 0 'out/a b.tar'
rm -r out && mkdir out
for arguments in "--pack out/a.tar --out out/a" "--pack out/a.tar/" "--pack out/a.tar --concept" ""; do
  # shellcheck disable=SC2086
  expect_status 64 generate "${inputs[@]}" --records few.jsonl $arguments
done
expect_only out

# A run that fails: records that change, or a file that grows too large.
(ulimit -f 40 && expect_status 2 generate "${inputs[@]}" --records few.jsonl --pack out/batch.tar)
expect_only out

# SIGTERM (SIGINT is ignored in the background of a shell), and SIGKILL, in the middle.
many 20 <records.jsonl >many.jsonl
stopped() { # SIGNAL
  local attempt
  for attempt in 1 2 3 4 5; do
    "$program" generate "${inputs[@]}" --records many.jsonl --pack out/batch.tar >/dev/null 2>&1 &
    local run=$!
    while kill -0 "$run" 2>/dev/null && [[ ! -s out/.batch.tar.in-aanmaak/partij.tar ]]; do :; done
    kill "-$1" "$run" 2>/dev/null || true
    wait "$run" 2>/dev/null || true
    if [[ ! -e out/batch.tar ]]; then return; fi
    rm -f out/batch.tar
  done
  fail "the run was done before SIG$1 came, $attempt times"
}
stopped TERM
expect_only out
stopped KILL
expect_only out .batch.tar.in-aanmaak
pack 0 out/batch.tar
expect_only out batch.tar
