# A verklaring that is in two of the batches ends the merge with both places, whether its content is the same or not.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 20 records.jsonl >first.jsonl
sed -n 18,40p records.jsonl >second.jsonl
generate 0 first first.jsonl
generate 0 second second.jsonl
mkdir out
expect_status 2 merge first second --out out/batch
expect_only out
expect_equal "how many are told" "$(grep -c 'fout\[MA604\]' "$stderr")" 3
# Each of the two places is a line of the id.
id=$(comm -12 <(ls first/documenten) <(ls second/documenten) | sed -n 's/\.html$//p' | head -n 1)
first=$(grep -n "$id.html" first/SHA256SUMS | cut -d : -f 1) second=$(grep -n "$id.html" second/SHA256SUMS | cut -d : -f 1)
expect_contains "$stderr" "second/SHA256SUMS:$second:1: fout[MA604]: $id"
expect_contains "$stderr" "first/SHA256SUMS:$first:1"
expect_contains "$stderr" "met dezelfde inhoud"
expect_status 2 merge second first --out out/batch --diagnostics json
expect_contains "$stderr" "\"file\":\"first/SHA256SUMS\",\"line\":$first"
expect_contains "$stderr" '"code":"MA604"'
# Corrected in one of them: another content under the same id.
edit 'r["bpv"]["uren"] = 401' <second.jsonl >third.jsonl
generate 0 third third.jsonl
expect_status 2 merge first third --out out/batch --lang en
expect_contains "$stderr" "with other content"
expect_only out
# A copy of a batch, of which the first ten are told.
cp -R first copy
expect_status 2 merge first copy --out out/batch
expect_equal "how many are told of a copy" "$(grep -c 'fout\[MA604\]' "$stderr")" 11
expect_contains "$stderr" "en nog 10"
expect_only out
