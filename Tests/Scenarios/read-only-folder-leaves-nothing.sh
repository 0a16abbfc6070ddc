# A folder that one may not write in, or inputs that one may not read: status 2 and nothing left.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
[[ $(id -u) -eq 0 ]] || skip "becoming another user takes root"
command -v setpriv >/dev/null || skip "there is no setpriv"
generate 0 batch records.jsonl # makes the secret
cp "$program" program
chmod 755 "$scenario_folder" "$work" program
chmod -R a+rX dossiers templates records.jsonl register
chmod 600 register/.geheim
nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
"${nobody[@]}" "$work/program" --version >/dev/null 2>&1 || skip "another user cannot run the program here"
as_nobody() { status=0; timeout "$patience" "${nobody[@]}" "$work/program" "$@" >"$stdout" 2>"$stderr" || status=$?; }
mkdir -m 755 locked
mkdir -m 777 open
chown -R 65534 register
as_nobody generate "${inputs[@]}" --records records.jsonl --out locked/batch
expect_equal "the status in a locked folder" "$status" 2
expect_contains "$stderr" "geen toestemming"
expect_only locked
as_nobody generate "${inputs[@]}" --records records.jsonl --out open/batch
expect_equal "the status in an open folder" "$status" 0
expect_same_batch batch open/batch
rm -rf open/batch
# A register that one may read and not write in, without a secret as yet.
rm register/.geheim
chown -R 0 register
as_nobody generate "${inputs[@]}" --records records.jsonl --out open/batch
expect_equal "the status when no secret can be made" "$status" 2
expect_only open
expect_only register instelling.json leerbedrijven.jsonl logo.svg logos
chmod 600 records.jsonl
as_nobody generate "${inputs[@]}" --records records.jsonl --out open/batch
expect_equal "the status for records that one may not read" "$status" 2
expect_contains "$stderr" "records.jsonl"
expect_only open
# Checking says nothing of a folder that one may not look into.
as_nobody verify batch
expect_equal "the status of verify for a folder that one may not read" "$status" 2
