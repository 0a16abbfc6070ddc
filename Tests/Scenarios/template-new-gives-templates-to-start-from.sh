# template new makes a folder of the built-in templates, which checks out and gives the same documents; what is there stays.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
expect_status 0 template new mine
expect_only mine verklaring.html verklaring.txt stijl.html
diff -r mine templates >/dev/null || fail "the new templates are not the built-in ones"
expect_status 0 template check mine
generate 0 a records.jsonl --templates mine
generate 0 b records.jsonl
expect_same_batch a b
echo changed >>mine/verklaring.txt
cp -R mine before
expect_status 2 template new mine
expect_contains "$stderr" "[UI001]"
diff -r mine before >/dev/null || fail "templates that were there were changed"
expect_only . a b before dossiers mine records.jsonl register templates waiting.jsonl wrong.jsonl
