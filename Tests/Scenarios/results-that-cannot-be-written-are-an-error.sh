# Standard output on a full disk: the result is not there, so the status is not that of success.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
[[ -c /dev/full ]] || skip "this machine has no /dev/full"
into_full() {
  status=0
  timeout "$patience" "$program" "$@" >/dev/full 2>"$stderr" || status=$?
  [[ $status -eq 2 ]] || wrong+=("$1 ${2:-} ends with $status")
}
wrong=()
into_full dossier list --dossiers dossiers
into_full dossier show 25499 --dossiers dossiers --json
into_full explain BO203
into_full explain --all
into_full schema
[[ ${#wrong[@]} -eq 0 ]] || fail "not status 2 on a full disk: $(IFS=,; echo "${wrong[*]}")"
