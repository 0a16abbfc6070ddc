# A list that was cut at a line's end is changed; one that has not the right form says nothing of the files.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl
try() { # OUTCOME STATUS CODE WHAT: with the bytes of the manifest on standard input
  rm -rf copy && cp -R batch copy
  cat >copy/SHA256SUMS
  expect_status "$2" verify copy --json
  expect_contains "$stdout" "\"outcome\":\"$1\""
  [[ -z $3 ]] || expect_contains "$stderr" "[$3]"
}
list=batch/SHA256SUMS
try unsealed 2 '' "the list itself" <$list
try changed 1 MA105 "a list without its last verklaring" < <(head -n -3 $list)
try changed 1 MA105 "a list with batch.json only" < <(head -n 1 $list)
try could-not-check 2 MA101 "a list without its last line" < <(head -n -1 $list)
try could-not-check 2 MA101 "a list without its last line feed" < <(head -c -1 $list)
try could-not-check 2 MA101 "a list cut in a line" < <(head -c -30 $list)
try could-not-check 2 MA101 "an empty list" </dev/null
try could-not-check 2 MA101 "a list with CR LF" < <(sed 's/$/\r/' $list)
try could-not-check 2 MA101 "a list with a byte order mark" < <(printf '\xEF\xBB\xBF'; cat $list)
try could-not-check 2 MA101 "a list with an empty line at its end" < <(cat $list; echo)
try could-not-check 2 MA101 "a list with a comment" < <(echo '# comment'; cat $list)
try could-not-check 2 MA101 "a list without batch.json" < <(tail -n +2 $list)
try could-not-check 2 MA101 "a list with batch.json twice" < <(head -n 1 $list; cat $list)
try could-not-check 2 MA101 "a list in another order" < <(head -n 1 $list; tail -n +2 $list | tac)
try could-not-check 2 MA101 "a list with a verklaring twice" < <(head -n 4 $list; sed -n 2,4p $list; tail -n +5 $list)
try could-not-check 2 MA101 "a list in capitals" < <(tr a-f A-F <$list)
try could-not-check 2 MA101 "a list for binary mode" < <(sed 's/  / */' $list)
try could-not-check 2 MA101 "a list with a path out of the folder" < <(sed '2s|documenten/|../documenten/|' $list)
try could-not-check 2 MA101 "a list with another file" < <(cat $list; tail -n 1 $list | sed 's|documenten/.*|documenten/zz|')
try could-not-check 2 MA101 "a list with a NUL" < <(sed '3s/documenten/docu\x00enten/' $list)
try could-not-check 2 MA101 "a list of one endless line" < <(head -c 3000000 /dev/zero | tr '\0' a)
# Both the list and the documents cut: the count in batch.json still says so.
rm -rf copy && cp -R batch copy
last=$(tail -n 1 $list | cut -c 67-)
rm copy/"${last%.txt}".*
head -n -3 $list >copy/SHA256SUMS
expect_status 1 verify copy
expect_contains "$stderr" "[MA105]"
# No list at all, and a list that is something else.
rm copy/SHA256SUMS
expect_status 2 verify copy --json
expect_contains "$stdout" '"outcome":"no-proof"'
mkdir copy/SHA256SUMS
expect_status 2 verify copy
# A batch.json that is not one, with its line in the list mended: nothing can be said of the count.
rm -rf copy && cp -R batch copy
echo '{"formaat":"praktijkverklaring-partij/99","aantal":12}' >copy/batch.json
{ printf '%s  batch.json\n' "$(sha256sum copy/batch.json | cut -c 1-64)"; tail -n +2 $list; } >copy/SHA256SUMS
expect_status 2 verify copy
expect_contains "$stderr" "[MA106]"
