# The environment changes the language of diagnostics and nothing of a batch.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl
locpath=()
# Where the sources of locales are there, the locales themselves; else at least the names of them.
if [[ -f /usr/share/i18n/locales/tr_TR ]] && command -v localedef >/dev/null; then
  mkdir locales
  for name in en_US tr_TR; do localedef -i "$name" -f UTF-8 "locales/$name.UTF-8" >/dev/null 2>&1 || true; done
  locpath=(LOCPATH="$work/locales")
fi
for locale in C C.UTF-8 en_US.UTF-8 tr_TR.UTF-8 nl_NL; do
  environment=(${locpath[@]+"${locpath[@]}"} LC_ALL="$locale")
  generate 0 "batch-$locale" records.jsonl
  expect_same_batch batch "batch-$locale"
done
for zone in UTC Europe/Amsterdam Pacific/Kiritimati America/Adak :no/such XYZ+23; do
  slug=${zone//[^A-Za-z]/-}
  environment=(TZ="$zone")
  generate 0 "batch$slug" records.jsonl
  expect_same_batch batch "batch$slug"
done
environment=(LC_ALL=en_US.UTF-8)
call validate "${inputs[@]}" --records wrong.jsonl
expect_contains "$stderr" ": error[BO203]: "
environment=(LC_ALL=tr_TR.UTF-8)
call validate "${inputs[@]}" --records wrong.jsonl
expect_contains "$stderr" ": fout[BO203]: "
environment=(LC_ALL= LC_MESSAGES=en_GB LANG=nl_NL)
call validate "${inputs[@]}" --records wrong.jsonl
expect_contains "$stderr" ": error[BO203]: "
