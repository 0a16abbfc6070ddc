# SIGKILL at the very calls on which a promise rests, where a random moment seldom falls: the first run of a register, which
# makes its secret, included.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v strace >/dev/null || skip "there is no strace"
strace -f -o /dev/null true 2>/dev/null || skip "strace may not look into programs here"
lay_samples
mkdir tmp
export TMPDIR=$work/tmp
many 2 <records.jsonl >some.jsonl
cp -R register fresh
ls -A fresh >names
# killed_at CALL [WHEN [PATH]]: of the calls of a thread; of those with a path, where one is given.
killed_at() {
  rm -rf register out && cp -R fresh register && mkdir out
  status=0
  local only=()
  if [[ $# -gt 2 ]]; then only=(-P "$3"); fi
  # The shell says of each process that it was killed.
  {
    timeout "$patience" strace -f -o trace ${only[@]+"${only[@]}"} -e trace="$1" -e inject="$1:signal=KILL:when=${2:-1}" \
      "$program" generate "${inputs[@]}" --records - --out out/batch <some.jsonl >"$stdout" 2>"$stderr" || status=$?
  } 2>/dev/null
  [[ $status -eq 137 ]] || fail "not killed at $1 ${2:-1}: status $status"
  if [[ -e out/batch ]]; then
    expect_only out batch
    (cd out/batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "a half batch after $1 ${2:-1}"
    rm -rf out/batch
  fi
  rm -rf kept
  if [[ -e register/.geheim ]]; then cp -p register/.geheim kept; fi
  ls -A register | grep -vxF .geheim | cmp -s - names || fail "after $1 ${2:-1} something is left in the register: $(ls -A register | tr '\n' ' ')"
  expect_only tmp
  generate 0 out/batch some.jsonl
  expect_only out batch
  (cd out/batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "no whole batch after $1 ${2:-1}"
  if [[ -e kept ]]; then cmp -s kept register/.geheim || fail "another secret after $1 ${2:-1}"; fi
}
killed_at mkdir
killed_at mkdir 1 out/.batch.in-aanmaak/documenten
killed_at flock
killed_at fsync
killed_at fsync 1 register
killed_at fsync 1 out
killed_at linkat
killed_at syncfs
killed_at rename
for when in 1 2 3 10 20; do killed_at write $when; done
# unlink, link: what needs a name for a moment, where a file system has no files without.
for call in unlink link; do
  if strace -f -o trace -e trace=$call "$program" generate "${inputs[@]}" --records - --out out/$call <some.jsonl >/dev/null 2>&1 &&
    grep -q "$call(" trace; then
    killed_at $call
  fi
done
# The same while a pipe is kept where temporary files go.
status=0
{
  strace -f -o trace -e trace=write -e inject=write:signal=KILL:when=1 \
    "$program" validate "${inputs[@]}" --records - <some.jsonl >"$stdout" 2>"$stderr" || status=$?
} 2>/dev/null
expect_equal "the status of a killed validate" "$status" 137
expect_only tmp
