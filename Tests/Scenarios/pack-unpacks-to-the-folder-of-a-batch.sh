# generate --pack: the archive unpacks to the folder that --out makes, its bytes are the same for any number of jobs, and
# GNU tar and Python read it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 60 records.jsonl >all.jsonl
cat wrong.jsonl >>all.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
install -m 600 keys/geheim register/.geheim
# pack STATUS ARCHIVE ARG…
pack() {
  local expected=$1 archive=$2
  shift 2
  expect_status "$expected" generate "${inputs[@]}" --pack "$archive" "$@"
}
# same_tree ARCHIVE FOLDER: what is unpacked is what stands in the folder, but for the durations.
same_tree() {
  rm -rf unpacked && mkdir unpacked
  tar -xf "$1" -C unpacked
  local name
  name=$(basename "$1" .tar)
  expect_only unpacked "$name"
  expect_equal "the mode of the folder" "$(stat -c %a "unpacked/$name")" 700
  sed -i -E 's/"(documenten|lezen|manifest|sleutels)": [0-9]+/"\1": 0/' "unpacked/$name/verslag.json" "$2/verslag.json"
  diff -r "unpacked/$name" "$2" || fail "$1 and $2 differ"
  (cd "unpacked/$name" && sha256sum --check --strict --quiet SHA256SUMS) || fail "sha256sum does not accept $1"
}
call generate "${inputs[@]}" --records all.jsonl --keys keys --out batch
pack 1 batch.tar --records all.jsonl --keys keys --jobs 1
expect_contains "$stdout" "batch.tar"
expect_contains "$stdout" "afgewezen.jsonl (batch.tar)"
expect_equal "the mode of the archive" "$(stat -c %a batch.tar)" 600
same_tree batch.tar batch
expect_equal "the mode of the refused records" "$(stat -c %a unpacked/batch/afgewezen.jsonl)" 600
expect_outcome unsealed 2 batch.tar
expect_outcome genuine-status-stale 0 batch.tar --trust keys/zegel.vkey
expect_outcome genuine-status-stale 0 unpacked/batch --trust keys/zegel.vkey

# The same bytes up to the report, which is the last file and holds durations.
mkdir again
pack 1 again/batch.tar --records all.jsonl --keys keys --jobs 3
until_report() { python3 - "$1" <<'PYTHON'
import sys, tarfile
archive = tarfile.open(sys.argv[1], "r:")
members = archive.getmembers()
assert members[-1].name == "batch/verslag.json", members[-1].name
names = [m.name.split("/", 1)[1] for m in members if m.isfile()]
documents = [n for n in names if n.startswith("documenten/")]
assert names[: len(documents)] == documents and len(documents) >= 180
assert [n.rsplit(".", 1)[1] for n in documents] == ["html", "json", "txt"] * (len(documents) // 3)
assert len({n.rsplit(".", 1)[0] for n in documents}) == len(documents) // 3
assert names[len(documents):] == ["batch.json", "SHA256SUMS", "checkpoint.body", "checkpoint", "afgewezen.jsonl", "verslag.json"]
# Midnight of the day of issue, in UTC, and nobody's.
assert {(m.mtime, m.uid, m.gid, m.uname, m.gname) for m in members} == {(1795132800, 0, 0, "", "")}
assert all(not m.pax_headers for m in members)
print(members[-1].offset)
PYTHON
}
length=$(until_report batch.tar)
expect_equal "the report's place" "$(until_report again/batch.tar)" "$length"
cmp -n "$length" batch.tar again/batch.tar || fail "the archives of 1 and 3 jobs differ"

# Parts of the records with QR codes, sign-off sheets, an empty batch.
head -n 12 records.jsonl >few.jsonl
generate 0 part few.jsonl --shard 1/2 --keys keys --verify-url https://roc.example/c
pack 0 part.tar --records few.jsonl --shard 1/2 --keys keys --verify-url https://roc.example/c
same_tree part.tar part
make_signed_off signed few.jsonl
pack 0 signed.tar --records signed.jsonl --keys keys
same_tree signed.tar signed
verdict() {
  call verify --json --trust keys/zegel.vkey "$1"
  sed "s,\"path\":\"[^\"]*\",," "$stdout"
}
expect_equal "the verdict on signed sheets" "$(verdict signed.tar)" "$(verdict signed)"
expect_contains "$stdout" '"signoff"'
: >none.jsonl
generate 0 empty none.jsonl
pack 0 empty.tar --records none.jsonl
same_tree empty.tar empty
expect_outcome unsealed 2 empty.tar
