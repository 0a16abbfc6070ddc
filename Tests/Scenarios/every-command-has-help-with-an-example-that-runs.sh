# Every command's --help ends with 0 and shows an example; each example runs on the sample data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# As in the checkout, after `make demo`.
cp -R "$checkout/dossiers" "$checkout/templates" .
rm -f dossiers/voorbeeld/register/.geheim
mkdir out
expect_status 0 key new --out sleutels
expect_status 0 generate --dossiers dossiers --register dossiers/voorbeeld/register \
  --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out out/voorbeeld
for part in 1 2; do
  expect_status 0 generate --dossiers dossiers --register dossiers/voorbeeld/register --shard "$part/2" \
    --records dossiers/voorbeeld/beoordelingen.jsonl --issued-on 2026-11-20 --out "out/deel-$part"
done
cp -R out/voorbeeld out/verzegeld
expect_status 0 seal out/verzegeld --keys sleutels
expect_status 0 status renew --keys sleutels --list status
# A body that vouches for schools' keys, with a list; what stands for a certificate has no more than the form of one.
expect_status 0 key new --root --out raad --name raad.example
expect_status 0 trust add sleutels/zegel.vkey --school Voorbeeldcollege --brin 99XX --from 2026-01-01 --keys raad \
  --list vertrouwen
printf -- '-----BEGIN CERTIFICATE-----\nMAgwBQIDAQIDBA==\n-----END CERTIFICATE-----\n' >tijd.pem
# A verklaring that replaces one of the samples. The ids in the help are no more than examples: here they become real ones.
mapfile -t given < <(ls out/voorbeeld/documenten | sed -n 's/\.json$//p')
head -n 1 dossiers/voorbeeld/beoordelingen.jsonl | sed "s/^{/{\"vervangt\":\"${given[0]}\",/" >vervanging.jsonl
expect_status 0 generate --dossiers dossiers --register dossiers/voorbeeld/register --records vervanging.jsonl \
  --issued-on 2026-11-20 --out out/vervanging
replacing=$(first_id out/vervanging)
# A sheet, for which the help has a name that no more than looks like it.
expect_status 0 signoff sheet --leerbedrijf "$company" --dossiers dossiers --register dossiers/voorbeeld/register \
  --records dossiers/voorbeeld/beoordelingen-wachtend.jsonl --issued-on 2026-11-20 --out out/bladen
sheets=(out/bladen/*.txt)
ran=0 wrong=0
walk() {
  expect_status 0 "$@" --help
  cp "$stdout" help
  expect_contains help "USAGE: praktijkverklaring"
  local example subcommand
  example=$(awk '/^Example: /{on=1} on && /^ *$/{exit} on' help | tr '\n' ' ' | sed 's/^Example: *praktijkverklaring *//')
  if [[ -z $example ]]; then
    echo "no example: praktijkverklaring $* --help"
    wrong=$((wrong + 1))
  else
    local arguments
    read -ra arguments < <(sed "s/pv-0jh5x6p5zqm4kkn0c4qjt8x2wg/${given[1]}/; s/pv-1jh5x6p5zqm4kkn0c4qjt8x2wg/${given[0]}/
      s/pv-2jh5x6p5zqm4kkn0c4qjt8x2wg/$replacing/
      s#out/bladen/$company-2026-11-20-0a1b2c3d.txt#${sheets[0]}#" <<<"$example")
    rm -rf out/proef out/ingevuld.jsonl
    [[ ${arguments[*]:0:2} != "key new" ]] || rm -rf sleutels
    call "${arguments[@]}"
    local expected=0
    case ${arguments[0]} in
      validate) expected=1 ;; # its sample is the file of wrong records
      verify) expected=2 ;;   # an unsealed batch
    esac
    if [[ $status -ne $expected ]]; then
      echo "status $status and not $expected: praktijkverklaring $example"
      wrong=$((wrong + 1))
    fi
    ran=$((ran + 1))
  fi
  for subcommand in $(awk '/^SUBCOMMANDS:/{on=1; next} on && /^ *$/{exit} on && /^  [a-z]/{print $1}' help); do
    walk "$@" "$subcommand"
  done
}
walk
[[ $ran -ge 6 ]] || fail "only $ran examples were found"
[[ $wrong -eq 0 ]] || fail "$wrong of the above"
expect_status 0 --version
