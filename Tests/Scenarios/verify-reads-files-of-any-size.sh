# A listed file may have any size, and may be a link to one: verify reads all of it, also where its buffer ends.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 3 records.jsonl >few.jsonl
generate 0 batch few.jsonl
page=documenten/$(basename "$(ls batch/documenten/*.html | sed -n 2p)")
# A page of so many bytes, which the list then names as it is.
lay_page() {
  head -c "$1" /dev/zero >"batch/$page"
  digest=$(sha256sum <"batch/$page" | cut -c 1-64)
  sed -i "s|^[0-9a-f]*  $page\$|$digest  $page|" batch/SHA256SUMS
  (cd batch && sha256sum --check --strict --quiet SHA256SUMS) || fail "no batch with a page of $1 bytes"
}
changed() { # COUNT WHAT
  call verify batch --json
  grep -qF "\"changed\":$1," "$stdout" || fail "not $1 changed file for $2: $(cat "$stdout")"
}
for size in 0 1 65535 65536 65537 131072 3000001; do
  lay_page "$size"
  changed 0 "a page of $size bytes"
  printf x >>"batch/$page"
  changed 1 "a page of $size bytes and one more"
  [[ $size -gt 0 ]] || continue
  truncate --size="$((size - 1))" "batch/$page"
  changed 1 "a page of one byte fewer than $size"
  printf x >>"batch/$page"
  changed 1 "a page of $size bytes with another at its end"
done
# A link to what the list says is as good as the file itself; one to nothing is a file that is missing.
lay_page 70000
mv "batch/$page" elsewhere && ln -s ../../elsewhere "batch/$page"
changed 0 "a link to the page"
rm elsewhere
call verify batch --json
expect_contains "$stdout" '"missing":1'
# What never ends is not read.
ln -sf /dev/zero "batch/$page"
changed 1 "a link to a device"
