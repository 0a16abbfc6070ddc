# A disk that is full ends a run with status 2, names itself, and stays as it was.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
[[ $(id -u) -eq 0 ]] || skip "mounting a small file system takes root"
mkdir small
mount -t tmpfs -o size=600k,mode=755 tmpfs small 2>/dev/null || skip "this machine mounts no tmpfs"
echo mine >small/mine
generate 2 small/batch records.jsonl
expect_contains "$stderr" "de schijf is vol"
expect_only small mine
# The records on standard input are kept on that disk during the run; they go as well.
many 20 <records.jsonl >many.jsonl
status=0
timeout "$patience" "$program" generate "${inputs[@]}" --records - --out small/batch >"$stdout" 2>"$stderr" <many.jsonl || status=$?
expect_equal "the status with records in a pipe" "$status" 2
expect_contains "$stderr" "de schijf is vol"
expect_only small mine
expect_equal "the room that is taken" "$(du -s --apparent-size -B1 small/mine | cut -f 1)" 5
# With room for it, the same run passes.
mount -o remount,size=40m small
generate 0 small/batch records.jsonl
