#!/bin/sh
# Controleert een praktijkverklaring zonder het programma: de uitgepakte bundel van de houder, met de sleutel van de school.
#
#   sh controleer-bundel.sh MAP zegel.pem
#
# Nodig: een gewone shell (POSIX), de coreutils van GNU, en OpenSSL 3. Niets daarvan is van ons, en er is geen netwerk nodig.
# Haal dit script bij de makers van het programma en de sleutel bij de school; nooit uit de bundel zelf.
#
# Uitkomst: 0 echt en niet veranderd; 1 klopt niet; 2 de controle is niet gelukt, en dat zegt niets over de verklaring.
# Of de school de verklaring heeft ingetrokken, controleert dit script niet; het aftekenblad van het leerbedrijf ook niet.
#
# De formaten staan in docs/verification.md: leaf (.sha256), checkpoint, bewijs (.tlog-proof).
set -u
export LC_ALL=C
unset CDPATH

wrong() {
  printf 'KLOPT NIET: %s\n' "$1"
  exit 1
}

unable() {
  printf 'NIET TE CONTROLEREN: %s\n' "$1"
  printf 'Dit zegt niets over de verklaring.\n'
  exit 2
}

good() { printf 'klopt: %s\n' "$1"; }

# Wat half in een tijdelijk bestand staat, lijkt iets anders dan het is.
full() { unable "in de tijdelijke map kan niet worden geschreven; is de schijf vol?"; }

# --- Wat er nodig is ---

if [ $# -ne 2 ]; then
  printf 'Gebruik: sh controleer-bundel.sh MAP zegel.pem\n'
  exit 2
fi
[ -d "$1" ] || unable "er is geen map $1"
if [ ! -f "$2" ] || [ ! -r "$2" ]; then unable "er is geen sleutel $2"; fi
for tool in openssl sha256sum base64 head tail wc cat mktemp rm; do
  command -v "$tool" >/dev/null || unable "het programma $tool is er niet"
done
case $(openssl version) in
  'OpenSSL '[3-9].* | 'OpenSSL '[1-9][0-9].*) ;;
  *) unable "OpenSSL 3 of nieuwer is nodig; dit is $(openssl version)" ;;
esac

work=$(mktemp -d) || unable "er kan geen tijdelijke map worden gemaakt"
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
cat <"$2" >"$work/pem" || unable "de sleutel kan niet worden gelezen of in de tijdelijke map gezet"
cd -- "$1" || unable "de map kan niet worden geopend"
for folder in . documenten; do
  if [ -d "$folder" ] && [ ! -r "$folder" ]; then unable "wat er in de map staat is niet te zien"; fi
done

# De SHA-256 van een bestand komt in $digest: 64 cijfers, of er is niets te zeggen.
read_digest() {
  digest=$(sha256sum <"$1") || unable "het bestand $1 kan niet worden gelezen"
  digest=${digest%% *}
  case $digest in *[!0-9a-f]*) unable "sha256sum rekent geen SHA-256 uit" ;; esac
  [ ${#digest} -eq 64 ] || unable "sha256sum rekent geen SHA-256 uit"
}

same() {
  read_digest "$1"
  other=$digest
  read_digest "$2"
  [ "$digest" = "$other" ]
}

# Een sleutel voor Ed25519 heeft in DER altijd dezelfde 12 bytes voor zijn 32.
openssl pkey -pubin -in "$work/pem" -outform DER >"$work/der" 2>/dev/null ||
  unable "dit is geen openbare sleutel in PEM: $2"
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000' && tail -c 32 "$work/der"; } >"$work/ed25519" || full
same "$work/der" "$work/ed25519" || unable "de sleutel is er geen voor Ed25519: $2"

# --- Hulpjes: elk bestand wordt gelezen in regels, opnieuw geschreven en vergeleken, zodat er maar één vorm is ---

newline='
'

# Gewone, niet te grote bestanden.
present() {
  if [ ! -f "$1" ] || [ ! -r "$1" ]; then unable "het bestand $1 ontbreekt"; fi
  bytes=$(wc -c <"$1") || unable "het bestand $1 kan niet worden gelezen"
  [ "$bytes" -le 1000000 ] || wrong "het bestand $1 is te groot"
}

# Een getal van hoogstens 18 cijfers, zonder nullen ervoor.
is_number() {
  case $1 in
    '' | *[!0-9]* | 0?*) return 1 ;;
  esac
  [ ${#1} -le 18 ]
}

# 32 bytes in base64: 43 tekens, waarvan het laatste er maar zestien kan zijn, en een =.
is_hash() {
  [ ${#1} -eq 44 ] || return 1
  case $1 in
    *[!A-Za-z0-9+/=]* | *=?* | *[!AEIMQUYcgkosw048]=) return 1 ;;
    *=) return 0 ;;
    *) return 1 ;;
  esac
}

# --- 1. De drie bestanden zijn die van de leaf ---

set -- *.sha256
[ -f "$1" ] || unable "in de map staat geen .sha256-bestand; pak eerst de bundel uit"
[ $# -eq 1 ] || wrong "in de map staan er $# met .sha256; het moet er één zijn"
leaf=$1
id=${leaf%.sha256}
case $id in
  pv-*[!0-9a-hjkmnp-tv-z]* | pv-*[!048cgmrw]) wrong "de naam van het .sha256-bestand is geen id van een verklaring" ;;
  pv-*) [ ${#id} -eq 29 ] || wrong "de naam van het .sha256-bestand is geen id van een verklaring" ;;
  *) wrong "de naam van het .sha256-bestand is geen id van een verklaring" ;;
esac
present "$leaf"
proof=$id.tlog-proof
present "$proof"
present checkpoint

lines=0 changed=false unread=''
printf '' >"$work/leaf" || full
while IFS= read -r line; do
  lines=$((lines + 1))
  case $lines in
    1) name=html ;;
    2) name=json ;;
    3) name=txt ;;
    *) wrong "$leaf heeft meer dan drie regels" ;;
  esac
  name=documenten/$id.$name
  sum=${line%"  $name"}
  if [ "$sum" = "$line" ] || [ ${#sum} -ne 64 ]; then wrong "regel $lines van $leaf heeft een andere vorm"; fi
  case $sum in *[!0-9a-f]*) wrong "regel $lines van $leaf heeft een andere vorm" ;; esac
  printf '%s\n' "$line" >>"$work/leaf" || full
  if [ ! -f "$name" ] || [ ! -r "$name" ]; then
    unread=$name
  else
    read_digest "$name"
    [ "$digest" = "$sum" ] || changed=true
  fi
done <"$leaf"
if [ $lines -ne 3 ] || ! same "$leaf" "$work/leaf"; then wrong "$leaf heeft niet precies drie regels"; fi
if $changed; then wrong "een van de drie bestanden van $id is veranderd"; fi
[ -z "$unread" ] || unable "het bestand $unread ontbreekt of is niet te lezen"
good "de drie bestanden van $id zijn niet veranderd"

# --- 2. Het zegel: drie regels, een lege regel, handtekeningen ---

lines=0 origin='' size='' root='' signatures=''
printf '' >"$work/note" || full
while IFS= read -r line; do
  lines=$((lines + 1))
  case $lines in
    1) origin=$line ;;
    2) size=$line ;;
    3) root=$line ;;
    4) [ -z "$line" ] || wrong "regel 4 van checkpoint is niet leeg" ;;
    *)
      [ $lines -le 68 ] || wrong "checkpoint heeft te veel regels"
      signatures=$signatures$line$newline
      ;;
  esac
  printf '%s\n' "$line" >>"$work/note" || full
  if [ $lines -eq 3 ]; then cat "$work/note" >"$work/body" || full; fi
done <checkpoint
if [ $lines -lt 5 ] || ! same checkpoint "$work/note"; then wrong "checkpoint heeft een andere vorm"; fi
case $origin in
  '') wrong "checkpoint heeft geen naam op zijn eerste regel" ;;
  # Wat in een naam mag, is meer dan dit; maar hij wordt hier afgedrukt.
  *[!!-~]* | *+*) unable "de naam in checkpoint heeft tekens die dit script niet kent" ;;
esac
if ! is_number "$size" || [ "$size" -eq 0 ]; then wrong "regel 2 van checkpoint is geen aantal"; fi
is_hash "$root" || wrong "regel 3 van checkpoint is geen wortel"
if [ -e checkpoint.body ]; then
  present checkpoint.body
  same checkpoint.body "$work/body" || wrong "checkpoint.body is niet de tekst van checkpoint"
fi

# --- 3. Het bewijs: van de leaf naar de wortel (RFC 9162, 2.1.3.2) ---

# De SHA-256 van $work/input komt in een bestand, als 32 bytes. Die worden geteld: openssl zwijgt van een volle schijf.
hash_input() {
  openssl dgst -sha256 -binary <"$work/input" >"$1" || unable "openssl rekent geen SHA-256 uit"
  [ "$(wc -c <"$1")" -eq 32 ] || full
}

# De hash van de leaf, en daarna van de knopen erboven, staat steeds in $work/hash.
{ printf '\000' && cat "$work/leaf"; } >"$work/input" || full
hash_input "$work/hash"

# Gaat een stap omhoog: de buur staat links of rechts.
climb() {
  [ "$last" -gt 0 ] || wrong "het bewijs is te lang"
  # Dat het base64 is, is al gezien.
  printf '%s\n' "$1" | base64 -d >"$work/neighbour" || full
  if [ $((position % 2)) -eq 1 ] || [ "$position" -eq "$last" ]; then
    set -- "$work/neighbour" "$work/hash"
    # Een knoop zonder rechterbuur gaat ongewijzigd omhoog.
    while [ $((position % 2)) -eq 0 ] && [ "$position" -ne 0 ]; do
      position=$((position / 2)) last=$((last / 2))
    done
  else
    set -- "$work/hash" "$work/neighbour"
  fi
  { printf '\001' && cat "$1" "$2"; } >"$work/input" || full
  hash_input "$work/hash"
  position=$((position / 2)) last=$((last / 2))
}

lines=0 index='' position=0 last=0 state=head
printf '' >"$work/proof" || full
while [ $state != end ] && IFS= read -r line; do
  lines=$((lines + 1))
  case $state in
    head)
      [ "$line" = 'c2sp.org/tlog-proof@v1' ] || wrong "regel 1 van $proof heeft een andere vorm"
      state=index
      ;;
    index)
      index=${line#index }
      if [ "$index" = "$line" ] || ! is_number "$index"; then wrong "regel 2 van $proof is geen nummer"; fi
      [ "$index" -lt "$size" ] || wrong "het nummer in $proof is niet kleiner dan het aantal in checkpoint"
      position=$index last=$((size - 1)) state=path
      ;;
    path)
      if [ -z "$line" ]; then
        state=end
      else
        is_hash "$line" || wrong "regel $lines van $proof is geen hash"
        climb "$line"
      fi
      ;;
  esac
  printf '%s\n' "$line" >>"$work/proof" || full
done <"$proof"
[ $state = end ] || wrong "$proof is afgebroken"
cat checkpoint >>"$work/proof" || full
same "$proof" "$work/proof" || wrong "het zegel in $proof is niet dat in checkpoint"
[ "$last" -eq 0 ] || wrong "het bewijs is te kort"
computed=$(base64 <"$work/hash") || unable "base64 zet de wortel niet om"
[ "$computed" = "$root" ] || wrong "$id staat niet in de lijst onder dit zegel"
good "$id staat in de lijst onder het zegel (nummer $index van $size, geteld vanaf 0)"

# --- 4. De handtekening onder het zegel is van deze sleutel ---

# Het kenmerk van de sleutel: vier bytes van SHA-256 over naam, regeleinde, 0x01 en sleutel.
{ printf '%s\n\001' "$origin" && tail -c 32 "$work/der"; } >"$work/input" || full
hash_input "$work/name"
head -c 4 "$work/name" >"$work/keyid" || full

# In een bestand, want anders zet een shell ze er soms zelf in, en meldt niet dat de schijf vol was.
printf '%s' "$signatures" >"$work/signatures" || full
verified=false
while IFS= read -r line; do
  [ -n "$line" ] || continue
  words=${line#'— '}
  [ "$words" != "$line" ] || wrong "een regel onder checkpoint is geen handtekening"
  [ "${words%% *}" = "$origin" ] || continue
  blob=${words#* }
  printf '%s\n' "$blob" | base64 -d >/dev/null 2>&1 || wrong "een handtekening is geen base64"
  printf '%s\n' "$blob" | base64 -d >"$work/blob" || full
  computed=$(base64 -w 0 <"$work/blob") || unable "base64 zet een handtekening niet om"
  [ "$computed" = "$blob" ] || wrong "een handtekening is geen base64"
  head -c 4 "$work/blob" >"$work/signer" || full
  same "$work/signer" "$work/keyid" || continue
  [ "$(wc -c <"$work/blob")" -eq 68 ] || wrong "de handtekening heeft een andere lengte"
  tail -c 64 "$work/blob" >"$work/signature" || full
  answer=$(openssl pkeyutl -verify -pubin -inkey "$work/pem" -rawin -in "$work/body" -sigfile "$work/signature" 2>&1)
  status=$?
  case $status:$answer in
    0:*'Signature Verified Successfully'*) verified=true ;;
    *'Signature Verification Failure'*) wrong "de handtekening van $origin is vals" ;;
    *) unable "openssl kan de handtekening niet controleren" ;;
  esac
done <"$work/signatures"
$verified || wrong "geen handtekening onder checkpoint is van deze sleutel"
good "het zegel is gezet met deze sleutel, onder de naam $origin"

# --- 5. Er staat niets bij dat zich voor een verklaring uitgeeft ---

# Een patroon waar niets bij past blijft staan zoals het is.
stands() { [ -e "$1" ] || [ -L "$1" ]; }

for name in documenten/* documenten/.[!.]* documenten/..?*; do
  case $name in
    "documenten/$id.html" | "documenten/$id.json" | "documenten/$id.txt") ;;
    *) if stands "$name"; then wrong "in de map documenten staat iets dat niet bij deze verklaring hoort"; fi ;;
  esac
done
for name in [Pp][Vv]-*.[Hh][Tt][Mm][Ll] [Pp][Vv]-*.[Tt][Xx][Tt] [Pp][Vv]-*.[Jj][Ss][Oo][Nn]; do
  if stands "$name"; then wrong "naast de map documenten staat een bestand met de naam van een verklaring"; fi
done

printf 'ECHT: verklaring %s is echt en niet veranderd.\n' "$id" || exit 2
if stands aftekenbladen; then
  printf 'Het aftekenblad van het leerbedrijf en zijn handtekening zijn hier niet gecontroleerd.\n'
fi
printf 'Hebt u de sleutel zelf bij de school gehaald? Kijk ook of de persoon voor u deze persoon is,\n'
printf 'en vraag de school of de verklaring is ingetrokken: dat is hier niet gecontroleerd.\n'
