# What is not the sealed batch makes no bundle: each way has its code and status, and a failed call leaves nothing.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >some.jsonl
generate 0 batch some.jsonl
id=$(first_id batch)
mkdir out
cd out

# refused STATUS CODE ARG…: the call says CODE, and nothing new stands here or in the batch.
refused() {
  local expected=$1 code=$2
  shift 2
  ls -A ../batch >before
  expect_status "$expected" bundle "$@" --diagnostics json
  expect_contains "$stderr" "\"code\":\"$code\""
  ls -A ../batch | diff before - || fail "the batch holds something new after $code"
  rm before
  expect_only .
}

refused 2 MA210 ../batch --all
refused 2 MA210 ../batch "$id"
(cd .. && seal_outside batch)
cp -R ../batch ../whole
restore() { rm -rf ../batch && cp -R ../whole ../batch; }

refused 2 MA402 ../batch pv-00000000000000000000000000
refused 2 UI001 ../nothing "$id"

sed -i 's/^13$/14/' ../batch/checkpoint
refused 2 MA108 ../batch "$id"
restore
sed -i '$d' ../batch/checkpoint
refused 2 MA107 ../batch "$id"
restore
echo x >>../batch/checkpoint
refused 2 MA107 ../batch --all
restore
sed -i 's/^— [^ ]* /— iemand.anders /' ../batch/checkpoint
refused 2 MA401 ../batch "$id"
restore
echo >>../batch/checkpoint.body
refused 2 MA108 ../batch "$id"
restore
rm ../batch/checkpoint.body
expect_status 0 bundle ../batch "$id" --out whole.zip
rm whole.zip
restore

# Manifests: cut by a whole verklaring, which sha256sum would not see; cut within one; with another's line.
head -n -3 ../whole/SHA256SUMS >../batch/SHA256SUMS
refused 2 MA105 ../batch "$id"
head -n -1 ../whole/SHA256SUMS >../batch/SHA256SUMS
refused 2 MA101 ../batch "$id"
sed '2{s/^0/1/;t;s/^./0/}' ../whole/SHA256SUMS >../batch/SHA256SUMS
refused 2 MA108 ../batch --all
restore

# A document that was changed or is missing costs its own bundle only.
echo >>"../batch/documenten/$id.txt"
refused 1 MA403 ../batch "$id"
last=$(tail -n 1 ../batch/SHA256SUMS | sed 's/.*\(pv-.*\)\.txt$/\1/')
rm "../batch/documenten/$last.html"
mkdir "../batch/documenten/$last.html"
rm "../batch/documenten/$last.json"
expect_status 1 bundle ../batch --all --diagnostics json
expect_equal "the number of complaints" "$(grep -c MA403 "$stderr")" 3
expect_contains "$stdout" "10 bundels gemaakt, 2 verklaringen geweigerd"
expect_equal "the number of bundles" "$(ls ../batch/bundels | wc -l)" 10
[[ ! -e ../batch/bundels/$id.zip ]] || fail "a bundle of a changed document"

# What is there is not overwritten.
expect_status 2 bundle ../batch --all
restore
echo mine >"$id.zip"
expect_status 2 bundle ../batch "$id"
expect_equal "the file that was there" "$(cat "$id.zip")" mine
expect_only . "$id.zip"

for arguments in "../batch" "../batch $id --all" "../batch pv-1" "../batch $id --key-url http://school.example" \
  "../batch $id --key-url https://a\ b" "../batch --all --jobs 0" "../batch --all --out="; do
  eval "expect_status 64 bundle $arguments"
done
