# template check names file, line and column of what hides, loads, misleads or cannot be read; generate then makes nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
check() {
  local file=$1 edit=$2 code=$3 line
  cp -R templates broken
  sed -i "$edit" "broken/$file"
  cmp -s "broken/$file" "templates/$file" && fail "the edit changed nothing: $edit"
  expect_status 2 template check broken
  grep -qE "^broken/[a-z]+\.(html|txt):[0-9]+:[0-9]+: (fout|error)\[$code\]: " "$stderr" || fail "no $code for: $edit"
  expect_status 2 generate "${inputs[@]}" --records records.jsonl --templates broken --out batch
  [[ ! -e batch ]] || fail "a broken template made a batch"
  rm -rf broken
}
check verklaring.html 's/<p class="naam">{{naam}}/<p class="naam">{{naamm}}/' SJ121
check verklaring.html 's/{{\/kerntaken}}//' SJ105
check verklaring.html 's/{{> stijl}}/{{> stijll}}/' SJ113
check verklaring.html 's/{{geen_diploma}}//' SJ202
check verklaring.html 's/<main>/<main><script>alert(1)<\/script>/' SJ301
check verklaring.html 's/<main>/<main><img src="logo.png" alt="">/' SJ305
check verklaring.html 's/ lang="nl"//' SJ321
check verklaring.html 's/<title>.*<\/title>//' SJ323
check verklaring.html 's/<h1>{{document}}<\/h1>/<p>{{document}}<\/p>/' SJ324
check verklaring.html 's/ scope="col"//g' SJ328
check verklaring.html 's/class="let-op"/style="display: none"/' SJ302
check stijl.html 's/^\.let-op { /.let-op { display: none; /' SJ346
check stijl.html 's/^@media print {/@media print { .let-op { display: none; }/' SJ346
check stijl.html 's/^\.naam { /.naam { color: #fff; /' SJ362
check stijl.html 's/--zacht: #4a5560/--zacht: #9a9a9a/' SJ361
check stijl.html 's/^\.bijschrift { .*/.bijschrift { font-size: 2px; }/' SJ363
check stijl.html 's/^h1 { /h1 { content: "x"; /' SJ347
check stijl.html 's/^h1 { /h1::after { content: "x"; } h1 { /' SJ343
check stijl.html 's/^h1 { /h1 { background: url(http:\/\/x.invalid\/a.png); /' SJ305
check stijl.html 's/^<style>/<style>@import "x.css";/' SJ341
# As annotations for CI.
cp -R templates broken
sed -i 's/{{zout}}//' broken/verklaring.txt
expect_status 2 template check broken --diagnostics json
python3 -c 'import json,sys; o=json.loads(sys.stdin.readline()); assert (o["code"], o["file"], o["line"]) == ("SJ202", "broken/verklaring.txt", 1), o' <"$stderr"
# What keeps a template from making concepts is a warning: praktijkverklaringen are made with it all the same.
rm -rf broken
cp -R templates broken
expect_status 0 template check templates
[[ ! -s $stderr ]] || fail "the built-in templates are warned about"
sed -i '/CONCEPT/d; s/{{[#^\/]concept}}//g' broken/verklaring.txt
expect_status 0 template check broken --lang nl
for name in id zout controlegetal controle_hoe aftekening_plaats aftekening_datum afgegeven; do
  expect_contains "$stderr" "waarschuwing[SJ206]: een concept heeft geen \`$name\`"
done
expect_contains "$stderr" "broken/verklaring.txt:1:1: waarschuwing[SJ206]: een \`{{#concept}}"
head -n 2 records.jsonl >two.jsonl
expect_status 0 generate "${inputs[@]}" --records two.jsonl --templates broken --out batch
expect_lacks "$stderr" SJ206
