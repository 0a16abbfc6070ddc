# The nginx configuration of docs/hosting.md, as it is printed there, serves every kind of file with its headers, to a user
# who may read only what everybody may, and logs nobody.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in nginx curl openssl; do command -v $tool >/dev/null || skip "there is no $tool"; done
lay_samples
head -n 40 records.jsonl >some.jsonl
make_sealed batch some.jsonl
expect_status 0 status renew --keys keys --list lists
mkdir batch/zegel && echo stamp >batch/zegel/checkpoint.body.tsr
(umask 077 && expect_status 0 publish batch --status lists --out web) || exit 1
(umask 077 && expect_status 0 publish --status lists --out web/scholen) || exit 1
mkdir -p web/scholen/99XX && mv web/scholen/status* web/scholen/99XX/
cp keys/*.vkey keys/*.pem web/
printf '<!DOCTYPE html><title>Controleer</title>\n' >web/controleer.html
chmod -R go+rX web/scholen web/*.vkey web/*.pem web/controleer.html

# As printed, with other places; a socket, since there may be no network.
awk '/^```nginx$/{on=1;next} /^```$/{on=0} on' "$checkout/docs/hosting.md" >printed
for line in "listen 443 ssl;" "listen 80;" "root /srv/praktijkverklaring;" "/var/log/nginx/praktijkverklaring.log" \
  /etc/ssl/controle.school.example.pem /etc/ssl/controle.school.example.key; do
  expect_contains printed "$line"
done
# The socket's path may have no more than 107 characters.
run=$(mktemp -d)
trap 'stop_nginx; rm -rf "$run"; at_exit' EXIT
stop_nginx() { if [[ -s $run/pid ]]; then kill "$(cat "$run/pid")" 2>/dev/null || true; fi; }
mkdir "$run/temp"
openssl req -x509 -newkey ed25519 -nodes -keyout "$run/tls.key" -out "$run/tls.pem" -days 2 -subj /CN=controle.school.example 2>/dev/null
sed "s#listen 443 ssl;#listen unix:$run/https ssl;#; s#listen 80;#listen unix:$run/http;#
  s#/srv/praktijkverklaring#$work/web#; s#/var/log/nginx/praktijkverklaring.log#$run/access.log#
  s#/etc/ssl/controle.school.example.pem#$run/tls.pem#; s#/etc/ssl/controle.school.example.key#$run/tls.key#" printed >"$run/printed.conf"
{
  echo "pid $run/pid; error_log $run/error.log; daemon on; events {}"
  echo "http {"
  for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $run/temp/$kind;"; done
  echo "include $run/printed.conf; }"
} >"$run/nginx.conf"
as_server=()
if [[ $(id -u) -eq 0 ]]; then
  # Nobody in particular, who may pass the folders of the scenario.
  chmod 711 "$scenario_folder" "$work"
  chown -R 65534:65534 "$run"
  as_server=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi
${as_server[@]+"${as_server[@]}"} nginx -p "$run" -e "$run/error.log" -c "$run/nginx.conf" >"$stdout" 2>"$stderr" ||
  fail "nginx does not take the configuration: $(cat "$stderr")"

host=controle.school.example
# get PATH [CURL'S ARG…]: the answer's body into body, its headers into headers, its status into $code.
get() {
  local path=$1
  shift
  code=$(curl --silent --insecure --unix-socket "$run/https" --path-as-is -D headers -o body -w '%{http_code}' "$@" "https://$host$path") ||
    fail "curl cannot fetch $path"
  tr -d '\r' <headers | sed 's/^\([^:]*\):/\L\1:/' >named
}

# expect_file PATH CACHE TYPE: the file, whole, and every header.
expect_file() {
  get "$1"
  expect_equal "the status of $1" "$code" 200
  cmp -s body "web$1" || fail "$1 is not served as it is"
  expect_contains named "cache-control: $2"
  expect_contains named "content-type: $3; charset=utf-8"
  expect_contains named "x-content-type-options: nosniff"
  expect_contains named "referrer-policy: no-referrer"
  expect_contains named "permissions-policy: camera=()"
  expect_contains named "strict-transport-security: max-age="
  expect_contains named "content-security-policy: default-src 'none';"
  expect_contains named "frame-ancestors 'none'"
  expect_lacks named "set-cookie"
  expect_lacks named "nginx/"
  expect_equal "the number of cache headers" "$(grep -c '^cache-control' named)" 1
}
forever="public, max-age=31536000, immutable"
seal=/zegels/$(sha256sum batch/checkpoint.body | cut -d ' ' -f 1)
bucket=/bewijzen/$(first_id batch | cut -c 4-5).txt
expect_file /controleer.html "public, max-age=300" text/html
expect_contains named "script-src 'unsafe-inline'"
expect_contains named "connect-src 'self'"
expect_file /status "public, max-age=300" text/plain
expect_lacks named unsafe-inline
expect_file /status-0001 "$forever" text/plain
expect_file /scholen/99XX/status "public, max-age=300" text/plain
expect_file /scholen/99XX/status-0001 "$forever" text/plain
expect_file "$seal/checkpoint.body" "$forever" text/plain
expect_file "$seal/checkpoint" "public, max-age=86400" text/plain
expect_file "$seal/zegel/checkpoint.body.tsr" "public, max-age=86400" text/plain
expect_file "$bucket" "public, max-age=300" text/plain
expect_file /zegel.vkey "public, max-age=86400" text/plain
expect_file /zegel.pem "public, max-age=86400" text/plain
# The folder itself is the page.
get /
expect_equal "the status of /" "$code" 200
cmp -s body web/controleer.html || fail "/ is not the page"
expect_contains named "script-src 'unsafe-inline'"
# Every other file is there for everybody, and a file that has not changed is not sent again.
(cd web && find . -type f) | sed 's/^\.//' | while read -r path; do
  get "$path"
  [[ $code == 200 ]] || { echo "$path: $code"; exit 1; }
done || fail "a file cannot be read by the server"
get /status
etag=$(sed -n 's/^etag: //p' named)
get /status -H "If-None-Match: $etag"
expect_equal "the status of what is known" "$code" 304

# What must not be there.
mkdir web/.publish.in-aanmaak && echo half >web/.publish.in-aanmaak/0 && chmod 755 web/.publish.in-aanmaak
for path in /.publish.in-aanmaak/0 /bewijzen/ /zegels/ /nergens /bewijzen/../../keys/geheim /%2e%2e/keys/geheim; do
  get "$path"
  [[ $code == 403 || $code == 404 || $code == 400 ]] || fail "$path: status $code"
  expect_lacks body "pv-"
  expect_equal "what a cache may keep of $path" "$(grep '^cache-control' named)" "cache-control: no-store"
done
get /status -X POST -d x=1
expect_equal "the status of a POST" "$code" 405
expect_contains named "cache-control: no-store"
# A list that somebody asked for before it was there is not hidden by the answer of then.
for path in /status-0002 /scholen/99XX/status-0002 /zegels/00/checkpoint.body /nergens.vkey; do
  get "$path"
  expect_equal "the status of $path" "$code" 404
  expect_equal "what a cache may keep of $path" "$(grep '^cache-control' named)" "cache-control: no-store"
  expect_contains named "strict-transport-security: max-age="
done
get /status-0001 -H 'Range: bytes=0-9'
expect_equal "the status of a part" "$code" 206
expect_contains named "cache-control: $forever"

# Compressed, by the command that is printed.
compress=$(sed -n 's/^    \(find WEB .*\)$/\1/p' "$checkout/docs/hosting.md")
[[ -n $compress ]] || fail "the guide has no command that compresses"
bash -c "${compress//WEB/web}"
get "$bucket" -H 'Accept-Encoding: gzip'
expect_contains named "content-encoding: gzip"
expect_contains named "vary: Accept-Encoding"
expect_contains named "content-type: text/plain; charset=utf-8"
expect_contains named "cache-control: public, max-age=300"
gzip -dc <body | cmp -s - "web$bucket" || fail "what is compressed is another file"
expect_file "$bucket" "public, max-age=300" text/plain

# Plain HTTP leads to the other, without what stood behind the question mark, and with no header of the asker's making.
leads() {
  curl --silent --unix-socket "$run/http" --path-as-is -D headers -o body "http://$host$1"
  tr -d '\r' <headers | sed 's/^\([^:]*\):/\L\1:/' >named
  expect_equal "where $1 leads" "$(sed -n 's/^location: //p' named)" "https://$host$2"
  expect_equal "the headers for $1" "$(sed -n 's/^\([a-z-]*\): .*/\1/p' named | sort | tr '\n' ' ')" \
    "cache-control connection content-length content-type date location server "
  expect_lacks headers geheim
}
leads "/status?naam=geheim" /status
leads /bewijzen/0z.txt /bewijzen/0z.txt
leads / /
leads "/?geheim" /
for path in '/x%0d%0aSet-Cookie:%20a=geheim' '/x%0aSet-Cookie:%20a=geheim' '/%0D%0A%0D%0A<script>geheim' '/status%3Fgeheim' \
  '/x?a%0d%0aSet-Cookie:%20geheim' '/@geheim.example/'; do
  case $path in
    '/x?'*) leads "$path" /x ;;
    *) leads "$path" / ;;
  esac
done

# The logs: which file, and nobody. What stands behind # is not sent at all.
get "/controleer.html?naam=Jansen&pv=geheim" -H 'Referer: https://intranet.bedrijf.example/dossier/Jansen' -A 'Werkgever/1.0'
get "/controleer.html#1GEHEIMFRAGMENT"
get "/nergens?naam=Jansen"
sleep 0.2
expect_contains "$run/access.log" "GET /controleer.html 200"
for word in Jansen geheim GEHEIM bedrijf.example Werkgever curl unix: "?"; do
  expect_lacks "$run/access.log" "$word"
  expect_lacks "$run/error.log" "$word"
done
