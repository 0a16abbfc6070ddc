# In a folder of all kinds of files every verklaring, and all that could be taken for one, has an outcome of its own; the rest is
# named. What is genuine makes nothing beside it green.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >some.jsonl
make_sealed batch some.jsonl
expect_status 0 status renew --keys keys --list lists
mapfile -t ids < <(sed -n 's/.*\(pv-.*\)\.html$/\1/p' batch/SHA256SUMS)
known=(--trust keys --status lists)
mkdir mail
expect_status 0 bundle batch "${ids[0]}" --out "mail/${ids[0]}.zip"
expect_status 0 verify "${known[@]}" mail

# judged STATUS FILE OUTCOME [FILE OUTCOME…]: exactly these, in this order.
judged() {
  local expected=$1 line
  shift
  expect_status "$expected" verify --json "${known[@]}" "$folder"
  sed 's/.*"outcome":"\([^"]*\)".*"path":"\([^"]*\)".*/\2 \1/' "$stdout" >judged
  expect_equal "what is judged in $folder" "$(tr '\n' ' ' <judged)" "$(for line in "$@"; do echo "$folder/$line"; done | paste -sd ' ') "
}
folder=mail
genuine="${ids[0]}.zip genuine"
judged 0 "$genuine"
# A forged page under the id of another, and under a name that no program looks at.
sed 's/2026/2025/g' "batch/documenten/${ids[1]}.html" >"mail/${ids[1]}.html"
judged 2 "$genuine" "${ids[1]}.html no-proof"
rm "mail/${ids[1]}.html"
echo '<!DOCTYPE html><h1>Praktijkverklaring</h1><p>Noor' >"mail/Praktijkverklaring Noor.html"
judged 2 "Praktijkverklaring Noor.html not-a-praktijkverklaring" "$genuine"
rm mail/Praktijk*
# A text and a record by other names; a changed zip by another name.
printf 'Praktijkverklaring %s\n' "${ids[1]}" >mail/brief.txt
cp "batch/documenten/${ids[2]}.json" mail/bijlage
head -c 2000 "mail/${ids[0]}.zip" >mail/download
judged 2 "bijlage no-proof" "brief.txt no-proof" "download could-not-check" "$genuine"
rm mail/bijlage mail/brief.txt mail/download
# A page beside its batch, however it is named, deeper too; and a whole batch that was changed.
mkdir -p mail/map/nog
cp "batch/documenten/${ids[1]}.html" mail/map/nog/Noor.html
cp -R batch mail/partij
echo x >>"mail/partij/documenten/${ids[3]}.txt"
judged 1 "map/nog/Noor.html no-proof" "partij changed" "$genuine"
rm -r mail/map mail/partij
# What cannot be read says so of itself alone.
if [[ $(id -u) -ne 0 ]]; then
  echo x >mail/dicht.html && chmod 0 mail/dicht.html
  judged 2 "dicht.html could-not-check" "$genuine"
  rm -f mail/dicht.html
fi

# The rest is named: files, pipes, links to nowhere and to folders. Nothing is waited for, and no link is followed round.
printf 'x' | tee mail/foto.jpg mail/notities.txt mail/.verborgen >mail/LEESMIJ.txt
mkfifo mail/pijp mail/zz.txt && ln -s nergens mail/los && ln -s .. mail/rond
expect_status 0 verify --lang nl "${known[@]}" mail/
expect_contains "$stderr" "mail: waarschuwing[MA120]: niet gecontroleerd, want niet voor een verklaring aangezien: .verborgen, foto.jpg, los, notities.txt, pijp, rond/, zz.txt"
expect_status 0 verify --lang en "${known[@]}" mail
expect_contains "$stderr" "mail: warning[MA120]: not checked, since not taken for a verklaring: .verborgen,"
rm mail/pijp mail/los mail/rond mail/*.* && rm -f mail/.verborgen
mkfifo mail/pijp.html
expect_status 2 verify --json "${known[@]}" mail
expect_contains "$stdout" '"path":"mail/pijp.html"'
rm mail/pijp.html
touch mail/{a..z}.dat
expect_outcome no-proof 2 "${known[@]}" --lang nl mail
expect_contains "$stderr" ", s.dat, t.dat en nog 6"

# An unpacked bundle: what lies beside it is named, what passes for its document is another.
mkdir held && expect_status 0 bundle batch "${ids[0]}" --out held.zip
python3 -m zipfile -e held.zip held
expect_outcome genuine 0 "${known[@]}" held
expect_lacks "$stdout" uncovered
echo x >"held/Praktijkverklaring Noor.html" && mkdir held/map && echo x >held/zegel.txt
expect_outcome genuine 0 "${known[@]}" held
expect_contains "$stdout" '"uncovered":["Praktijkverklaring Noor.html","map/","zegel.txt"]'
echo x >"held/${ids[0]}.html"
expect_outcome changed 1 "${known[@]}" held
expect_contains "$stderr" "held/${ids[0]}.html: fout[MA104]"

# A batch: the same.
expect_outcome genuine 0 "${known[@]}" batch
expect_lacks "$stdout" uncovered
expect_status 0 seal batch --keys keys --proofs
mkdir batch/zegel && echo x | tee batch/zegel/checkpoint.body.p7s batch/zegel/Noor.html >"batch/Praktijkverklaring Noor.html"
expect_status 0 bundle batch --all
expect_outcome genuine 0 "${known[@]}" batch
expect_contains "$stdout" '"uncovered":["Praktijkverklaring Noor.html","bundels/","zegel/Noor.html"]'
