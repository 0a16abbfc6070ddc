# Every command that docs/leerbedrijf.md prints for Linux runs, in its order, on a sheet of the sample data.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_ssh_keygen
lay_samples
make_sheets "$company" sheets
mkdir company
cp "$sheet" company/BESTAND.txt
cp "${sheet%.txt}.html" company/BESTAND.html
# Who is asked for a password here answers with one.
printf '#!/bin/sh\necho een lange zin als wachtwoord\n' >ask
chmod +x ask
export SSH_ASKPASS=$work/ask SSH_ASKPASS_REQUIRE=force
# The first guide that a leerbedrijf reads is this one, and it has five commands for every system.
awk '/^```sh$/{on=1; next} /^```$/{on=0} on' "$checkout/docs/leerbedrijf.md" >commands
expect_equal "the number of commands" "$(wc -l <commands)" 5
(cd company && bash -euo pipefail ../commands >../printed 2>../complaints </dev/null) ||
  fail "a command of the guide fails: $(tail -n 1 complaints)"
expect_contains printed "SHA256:"
# The digest of the page is the one that the sheet names.
expect_contains printed "$(sed -n 's/^pagina //p' company/BESTAND.txt)  BESTAND.html"
expect_contains printed 'Good "praktijkverklaring-beoordeling@v1" signature'
[[ -s company/BESTAND.txt.sig ]] || fail "no signature was made"
if ssh-keygen -y -P '' -f company/praktijksleutel >/dev/null 2>&1; then fail "the key has no password"; fi
# The forms for Windows are the same commands.
grep '^cmd /c' "$checkout/docs/leerbedrijf.md" | sed 's/^cmd \/c "\(.*\)"$/\1/' >windows
expect_equal "the number of commands for Windows" "$(wc -l <windows)" 2
(cd company && bash -euo pipefail ../windows >../printed 2>../complaints </dev/null) ||
  fail "a command for Windows fails: $(tail -n 1 complaints)"
expect_contains company/BESTAND.txt.sig "BEGIN SSH SIGNATURE"
