# A key folder remembers the last list that it signed: a folder of lists that lost it, or holds another one, is not gone on
# from, since nobody could tell which of two lists with one number holds.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
a=pv-0jh5x6p5zqm4kkn0c4qjt8x2wg
b=pv-1jh5x6p5zqm4kkn0c4qjt8x2wg
expect_status 0 key new --out keys --name roc.example/pv
keep=(--keys keys --list lists)
why=(--reason fout-in-gegevens)
# remembered ROLE KEYS LIST: what the key folder says is that list.
remembered() {
  expect_equal "the memory of $2" "$(cat "$2/$1.laatste")" "$((10#${3##*-})) $(sha256sum <"$3" | cut -d ' ' -f 1)"
  expect_equal "its mode" "$(stat -c %a "$2/$1.laatste")" 600
}
# refused CODE ARG…: status 2, and neither the lists nor what is remembered of them changed.
refused() {
  local code=$1
  shift
  rm -rf before && mkdir before && cp -R keys lists before/
  expect_status 2 "$@"
  expect_contains "$stderr" "[$code]"
  for folder in keys lists; do diff -r $folder before/$folder || fail "$folder changed"; done
}
expect_status 0 status renew "${keep[@]}"
remembered status keys lists/status-0001
cp -R lists backup
cp keys/status.laatste backup-memory
expect_status 0 status revoke "$a" "${why[@]}" "${keep[@]}"
remembered status keys lists/status-0002
# A restored backup of the lists.
mv lists published && cp -R backup lists
refused MA309 status revoke "$b" "${why[@]}" "${keep[@]}" --lang en
expect_contains "$stderr" "this key has signed status-0002 already"
refused MA309 status renew "${keep[@]}"
# No lists at all, here or in a folder that is new.
rm lists/*
refused MA309 status renew "${keep[@]}"
refused MA309 status renew --keys keys --list elsewhere
[[ ! -e elsewhere ]] || fail "a folder was made for what was refused"
# Another list of the same number, which the same key signed when its folder was older; and one that follows that.
rm -r lists && cp -R backup lists
cp -R keys older && cp backup-memory older/status.laatste
expect_status 0 status revoke "$b" "${why[@]}" --keys older --list lists
refused MA309 status renew "${keep[@]}"
expect_status 0 status renew --keys older --list lists
refused MA309 status renew "${keep[@]}"
expect_status 0 status renew --keys older --list lists
refused MA309 status renew "${keep[@]}"
# The published lists again, the newest of them alone, or one that was signed and not remembered: it goes on.
rm -r lists && cp -R published lists && rm lists/status-0001
expect_status 0 status revoke "$b" "${why[@]}" "${keep[@]}"
remembered status keys lists/status-0003
cp backup-memory keys/status.laatste
cp published/status-0001 lists/
expect_status 0 status renew "${keep[@]}"
remembered status keys lists/status-0004
# A memory of another form is not guessed at.
for text in '' '4' "0 $(printf %064d 0)" "04 $(printf %064d 0)" "4 $(printf %063d 0)" "4  $(printf %064d 0)" "4 $(printf %064d 0) "; do
  printf '%s\n' "$text" >keys/status.laatste
  refused MA310 status renew "${keep[@]}"
done
# Key folders from before this was kept; where nothing can be written beside the key, nothing is signed.
rm keys/status.laatste
expect_status 0 status renew "${keep[@]}"
remembered status keys lists/status-0005
mkdir keys/.status.laatste.in-aanmaak
expect_status 2 status renew "${keep[@]}"
expect_equal "the newest list" "$(ls lists | tail -n 1)" status-0005
rmdir keys/.status.laatste.in-aanmaak
# What is remembered is no key, nor in the way of one.
expect_status 0 key show keys
expect_status 0 status show lists --trust keys
# Key lists the same.
expect_status 0 key new --root --out raad --name raad.example
expect_status 0 trust add keys/zegel.vkey --school ROC --brin 25PW --from 2026-01-01 --keys raad --list trust
remembered sleutels raad trust/sleutels-0001
cp -R trust old-trust
expect_status 0 trust end keys/zegel.vkey --to 2027-01-01 --keys raad --list trust
expect_status 2 trust revoke keys/zegel.vkey --as-of 2026-06-01 --keys raad --list old-trust
expect_contains "$stderr" "[MA309]"
expect_only old-trust sleutels-0001
