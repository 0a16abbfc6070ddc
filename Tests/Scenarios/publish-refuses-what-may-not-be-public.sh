# What is no sealed batch is not published, nor anything where it does not belong; a refusal changes nothing that is there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >some.jsonl
make_sealed batch some.jsonl
expect_status 0 status renew --keys keys --list lists --made-at 2026-11-20T10:00:00Z
expect_status 0 status renew --keys keys --list lists --made-at 2026-11-21T10:00:00Z
expect_status 0 publish batch --status lists --out web
cp -R web before
name=$(first_id batch | cut -c 4-5).txt

# refused CODE ARG…: status 2 with this code, and the web root as it was.
refused() {
  local code=$1
  shift
  expect_status 2 publish "$@"
  expect_contains "$stderr" "[$code]"
  diff -r before web >/dev/null || fail "a refusal ($code) changed the web root"
  [[ ! -e new ]] || fail "a refusal ($code) made a web root"
}

# The batch.
cp -R batch unsealed && rm unsealed/checkpoint
refused MA210 unsealed --out new
refused MA210 batch unsealed --out web
cp -R batch cut && sed -i '$d;' cut/SHA256SUMS
refused MA101 cut --out new
cp -R batch shorter && head -n -3 batch/SHA256SUMS >shorter/SHA256SUMS
refused MA105 shorter --out new
cp -R batch other && sed -i '2{s/^0/1/;t;s/^./0/}' other/SHA256SUMS
refused MA108 other --out web
cp -R batch torn && head -c 100 batch/checkpoint >torn/checkpoint
refused MA107 torn --out web
seal_outside unsealed other.example/zegel
sed -i 's/^— other.example/— elders.example/' unsealed/checkpoint
refused MA401 unsealed --out new
expect_status 0 generate --concept "${inputs[@]}" --records waiting.jsonl --out concepts
refused MA214 concepts --out new
refused UI001 nowhere --out new

# The web root.
refused MA501 batch --out batch
refused MA501 batch --out keys
refused MA501 batch --out register
refused MA501 batch --out .
mkdir inside && cp -R batch inside/
expect_status 2 publish inside/batch --out inside
expect_contains "$stderr" "[MA501]"
expect_only inside batch
# Nor what lies deeper, under any name that a private file has; the refusal names it, and once it is gone the rest is fine.
strange() {
  mkdir -p "$(dirname "web/$1")" && echo private >"web/$1"
  expect_status 2 publish batch --status lists --out web
  expect_contains "$stderr" "web/$1: fout[MA501]"
  expect_equal "what a refusal leaves" "$(find web -newer "web/$1" -type f)" ""
  rm "web/$1"
}
id=$(first_id batch)
for path in sleutels/zegel.key sleutels/geheim scholen/99XX/.geheim partij/SHA256SUMS partij/afgewezen.jsonl "$id.zip" \
  "bundels/$id.zip" "a/b/c/d/$id.html" "a/$id.json" "a/$id.txt" "a/$id (1).zip" "a/$id.html.gz" sleutels/status.key.gz \
  register/instelling.json register/allowed_signers .verborgen/zegel.key; do
  strange "$path"
done
for folder in partij/documenten a/b/concepten register/aftekenbladen; do
  mkdir -p "web/$folder"
  expect_status 2 publish batch --status lists --out web
  expect_contains "$stderr" "web/$folder: fout[MA501]"
  rmdir "web/$folder"
done
find web -mindepth 1 -type d -empty -delete
# A link is not followed: it may lead round. What stands on a host beside it is no matter.
ln -s .. web/rond && ln -s ../keys web/elders
mkdir web/stijl && echo "body{}" >web/stijl/stijl.css && echo "<p>" >web/index.html && echo "a" >web/pv-stijl.css && cp keys/zegel.vkey keys/zegel.pem web/
expect_status 0 publish batch --status lists --out web
rm -r web/rond web/elders web/stijl web/index.html web/pv-stijl.css web/zegel.*
diff -r before web >/dev/null || fail "what was refused left something"
refused MA504 batch --prefix 3 --out web
for damage in 's/^aantal .*/aantal 9/' '1s/1/2/' '$d' '5s/^./g/'; do
  sed -i "$damage" "web/bewijzen/$name"
  expect_status 2 publish batch --out web
  expect_contains "$stderr" "[MA502]"
  cp "before/bewijzen/$name" "web/bewijzen/$name"
done
echo "mine" >"web/bewijzen/$name"
expect_status 2 publish batch --out web
expect_contains "$stderr" "[MA502]"
expect_equal "somebody's file" "$(cat "web/bewijzen/$name")" mine
cp "before/bewijzen/$name" "web/bewijzen/$name"

# The lists.
mkdir older && cp lists/status-0001 older/
refused MA505 --status older --out web
expect_status 0 key new --out others --name elders.example/pv
expect_status 0 status renew --keys others --list elsewhere-lists
refused MA506 --status elsewhere-lists --out web
refused MA506 --status lists --status elsewhere-lists --out new
cp -R keys copy && rm copy/status.laatste
expect_status 0 status renew --keys copy --list forked --made-at 2026-11-20T11:00:00Z
expect_status 0 status renew --keys copy --list forked --made-at 2026-11-21T11:00:00Z
refused MA503 --status forked --out web
refused MA503 --status lists/status-0001 --status forked/status-0001 --out new
refused MA304 --status forked/status-0001 --status lists/status-0002 --out new
head -n 4 lists/status-0002 >half
refused MA301 --status half --out web
mkdir empty
refused MA307 --status empty --out web
cp -R batch contrary
mkdir {batch,contrary}/zegel
echo one >batch/zegel/checkpoint.body.p7s
echo other >contrary/zegel/checkpoint.body.p7s
refused MA503 batch contrary --out new

expect_status 64 publish --out new
expect_status 64 publish batch
expect_status 64 publish batch --out new --prefix 4
