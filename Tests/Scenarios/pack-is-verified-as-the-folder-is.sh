# verify of an archive: what was done to it has the outcome, status, counts and codes that it has in a folder; what an archive
# alone can have is refused with a code.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
expect_status 0 generate "${inputs[@]}" --records few.jsonl --keys keys --pack made.tar
tar -xf made.tar
id=$(first_id made)
page=documenten/$id.html
# verdict PATH: into $verdict what verify says of it as JSON, without its path, and into $codes the codes that it tells.
verdict() {
  call verify --json --diagnostics json --trust keys/zegel.vkey "$1"
  verdict=$status:$(sed "s,\"path\":\"[^\"]*\",," "$stdout")
  codes=$(sed 's/.*"code":"\([^"]*\)".*/\1/' "$stderr" | sort)
}
# same WHAT OUTCOME STATUS: the folder copy, and the archives copy.tar that this program's form and GNU tar make of it.
same() {
  verdict copy
  local folder=$verdict folder_codes=$codes
  tar -cf copy.tar --format="${4:-ustar}" copy
  verdict copy.tar
  expect_equal "the verdict on $1" "$verdict" "$folder"
  expect_equal "the codes of $1" "$codes" "$folder_codes"
  [[ $verdict == "$3:"*"\"outcome\":\"$2\""* ]] || fail "the outcome of $1 is not $2: $verdict"
}
fresh() { rm -rf copy && cp -R made copy; }
fresh
same "an unchanged batch" genuine-status-stale 0
same "an unchanged batch in GNU's form" genuine-status-stale 0 gnu
for file in "$page" "${page%.html}.txt" "${page%.html}.json" batch.json; do
  fresh
  printf ' ' >>"copy/$file"
  same "$file with one more byte" changed 1
  fresh
  rm "copy/$file"
  same "a missing $file" changed 1
done
fresh
echo extra >copy/documenten/pv-00000000000000000000000000.html
echo extra >copy/documenten/extra.html
mkdir copy/documenten/folder && echo extra >copy/documenten/folder/a && echo extra >copy/documenten/folder/b
same "extra files" changed 1
expect_contains "$stdout" '"extra":3'
fresh
cp "copy/$page" copy/
same "a document beside the list" changed 1
fresh
echo note >copy/note.txt
mkdir copy/more && echo note >copy/more/note.txt
same "files that nobody covers" genuine-status-stale 0
expect_contains "$stdout" '"uncovered":["more/","note.txt"]'
fresh
sed -i '$d' copy/SHA256SUMS
same "a list that was cut in a document" could-not-check 2
expect_contains "$stderr" MA101
fresh
head -n -3 copy/SHA256SUMS >x && mv x copy/SHA256SUMS
same "a list that was cut between documents" changed 1
fresh
rm copy/checkpoint
same "a batch without its seal" unsealed 2
fresh
sed -i 's/^12$/13/;s/^13$/14/' copy/checkpoint
same "a changed seal" changed 1
fresh
echo x >>copy/checkpoint.body
same "another text of the seal" changed 1
fresh
rm copy/SHA256SUMS
tar -cf copy.tar copy
expect_outcome no-proof 2 copy.tar

# What revocations say of it.
expect_status 0 status revoke "$id" --reason dubbel-afgegeven --keys keys --list status
fresh
verdict_with_status() {
  call verify --json --trust keys/zegel.vkey --trust keys/status.vkey --status status "$1"
  verdict=$status:$(sed "s,\"path\":\"[^\"]*\",," "$stdout")
}
verdict_with_status copy
folder=$verdict
verdict_with_status made.tar
expect_equal "the verdict with a status list" "$verdict" "$folder"
[[ $verdict == 1:*'"revoked":1'* ]] || fail "the revocation was not found: $verdict"

# What only an archive can have.
# twice NAME: made.tar with the file of that name once more, and something else in it.
twice() {
  python3 - "$1" <<'PYTHON'
import io, sys, tarfile
with tarfile.open("made.tar") as old, tarfile.open("copy.tar", "w", format=tarfile.USTAR_FORMAT) as new:
    for member in old.getmembers():
        new.addfile(member, old.extractfile(member) if member.isfile() else None)
    info = tarfile.TarInfo("made/" + sys.argv[1])
    info.size = 1
    new.addfile(info, io.BytesIO(b"x"))
PYTHON
}
for file in "$page" SHA256SUMS batch.json checkpoint verslag.json documenten sha256sums "Documenten/$id.html"; do
  twice "$file"
  expect_outcome changed 1 copy.tar
  expect_contains "$stderr" "[MA122]"
done
# refused WHAT CODE: copy.tar says nothing of the verklaringen.
refused() {
  expect_status 2 verify copy.tar
  expect_contains "$stderr" "copy.tar: fout[$2]"
  expect_contains "$stdout" "[UV"
}
size=$(stat -c %s made.tar)
for length in 0 100 512 20000 $((size / 2)) $((size - 1)) $((size - 600)); do
  head -c "$length" made.tar >copy.tar
  refused "an archive of $length bytes" MA121
done
cp made.tar copy.tar && echo garbage >>copy.tar
refused "garbage behind the end" MA121
fresh && ln -s /etc/passwd copy/link && tar -cf copy.tar copy
refused "a link" MA121
tar -cf copy.tar made --transform 's,^made/batch,other/batch,'
refused "two folders" MA121
tar -cf copy.tar --format=pax --pax-option='comment:=x' made
refused "pax headers" MA121
tar -cf copy.tar -C made .
refused "no folder" MA121
gzip -c made.tar >copy.tar
refused "a compressed archive" MA121
expect_contains "$stderr" "tar -xf"
cp copy.tar copy.tar.gz
expect_status 2 verify copy.tar.gz
expect_contains "$stderr" "tar -xf"
# Names that would take the memory of the machine.
python3 - <<'PYTHON'
import tarfile
with open("made.tar", "rb") as file: made = file.read().rstrip(b"\0")
made += b"\0" * (-len(made) % 512)
info = tarfile.TarInfo()
with open("copy.tar", "wb") as file:
    file.write(made)
    for n in range(600_000):
        info.name = f"made/{n:07}"
        file.write(info.tobuf(tarfile.USTAR_FORMAT))
    file.write(b"\0" * 1024)
PYTHON
python3 - "$program" <<'PYTHON' || fail "an archive of names takes too much memory"
import os, sys
child = os.spawnv(os.P_NOWAIT, sys.argv[1], [sys.argv[1], "verify", "copy.tar", "--jobs", "1"])
_, status, usage = os.wait4(child, 0)
sys.exit(os.waitstatus_to_exitcode(status) != 2 or usage.ru_maxrss > 176 << 10)
PYTHON
refused "an archive of names" MA121
# By what it holds, and not by its name; a document is never an archive.
cp made.tar renamed
expect_outcome genuine-status-stale 0 renamed --trust keys/zegel.vkey
fresh && cp made.tar "copy/$page"
expect_outcome changed 1 "copy/$page"
# Not from a pipe.
status=0
cat made.tar | "$program" verify - >"$stdout" 2>"$stderr" || status=$?
expect_equal "the status for a pipe" "$status" 2
expect_contains "$stderr" "UI001"
# In a folder of all kinds of things.
mkdir mixed && cp made.tar mixed && echo hello >mixed/hello.txt && tar -cf mixed/other.tar mixed/hello.txt
expect_status 0 verify mixed --trust keys/zegel.vkey
expect_contains "$stdout" "mixed/made.tar"
expect_contains "$stderr" "other.tar"
