# What stands where a run would work is removed only when a run left it there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
mkdir -p out somebody && echo precious >somebody/file
ln -s ../somebody out/.batch.in-aanmaak
generate 2 out/batch records.jsonl
[[ -f somebody/file ]] || fail "the folder behind a link was emptied"
rm out/.batch.in-aanmaak
mkdir out/.batch.in-aanmaak && echo mine >out/.batch.in-aanmaak/notes.txt
generate 2 out/batch records.jsonl
[[ -f out/.batch.in-aanmaak/notes.txt ]] || fail "a folder that no run made was removed"
rm -r out/.batch.in-aanmaak
mkdir -m 700 -p out/.batch.in-aanmaak/documenten
generate 0 out/batch records.jsonl
expect_only out batch
