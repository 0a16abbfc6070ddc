# From keys to a status list, the last line of each command says what one does next, and one thing is counted as one.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 1 records.jsonl >one.jsonl
# next TEXT: the last line of the last call.
next() { expect_equal "the last line" "$(tail -n 1 "$stdout")" "$1"; }
expect_status 0 key new --out keys --name roc.example/praktijkverklaringen
next "Daarna: praktijkverklaring generate … --keys keys, of seal PARTIJ --keys keys"
expect_status 0 key new --out second --name tweede.example --lang en
next "Next: praktijkverklaring generate … --keys second, or seal BATCH --keys second"
generate 0 plain one.jsonl
expect_contains "$stdout" "plain: 1 praktijkverklaring gemaakt, 0 records geweigerd, 0 waarschuwingen"
expect_lacks "$stdout" "verzegeld"
next "Daarna: praktijkverklaring seal plain --keys MAP"
rm register/.geheim
generate 0 "a batch" one.jsonl --keys keys
id=$(cut -d + -f 2 keys/zegel.vkey)
expect_contains "$stdout" "0 waarschuwingen, verzegeld met roc.example/praktijkverklaringen+$id"
next "Daarna: praktijkverklaring bundle 'a batch' --all"
cp -R plain copy
expect_status 0 merge copy --out merged
expect_contains "$stdout" "merged: 1 praktijkverklaring uit 1 partij, 0 records geweigerd"
next "Daarna: praktijkverklaring seal merged --keys MAP"
expect_status 0 merge copy --out "merged and sealed" --keys keys --lang en
expect_contains "$stdout" "merged and sealed: 1 praktijkverklaring of 1 batch, 0 records refused, sealed with roc.example/praktijkverklaringen+$id"
next "Next: praktijkverklaring bundle 'merged and sealed' --all"
expect_status 0 seal plain --keys keys
expect_contains "$stdout" ", 1 verklaring"
next "Daarna: praktijkverklaring bundle plain --all"
expect_status 0 bundle plain --all
expect_contains "$stdout" "plain/bundels: 1 bundel gemaakt, 0 verklaringen geweigerd"
next "Daarna: geef elke houder zijn zip; zet uw sleutels (.vkey, .pem) en uw statuslijst (status renew) op uw site"
expect_status 0 seal plain --keys second --proofs
expect_contains "$stdout" "1 bewijs gemaakt"
next "Daarna: praktijkverklaring bundle plain --all --out MAP; bundels en bewijzen van hiervoor missen de nieuwe handtekening"
expect_status 0 seal plain --keys second --lang en
next "Next: praktijkverklaring bundle plain --all"
