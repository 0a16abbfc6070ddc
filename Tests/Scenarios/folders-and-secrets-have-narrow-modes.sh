# Whatever the umask: the batch 0700, afgewezen.jsonl 0600, the secret 0600.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
for mask in 000 022 077 777; do
  rm -f register/.geheim
  (umask "$mask" && generate 1 "batch-$mask" wrong.jsonl) || exit 1
  expect_equal "the batch folder's mode (umask $mask)" "$(stat -c %a "batch-$mask")" 700
  expect_equal "the mode of afgewezen.jsonl (umask $mask)" "$(stat -c %a "batch-$mask/afgewezen.jsonl")" 600
  expect_equal "the secret's mode (umask $mask)" "$(stat -c %a register/.geheim)" 600
  if find "batch-$mask" -perm /022 ! -type l | grep -q .; then fail "others may write in the batch (umask $mask)"; fi
done
expect_only register .geheim instelling.json leerbedrijven.jsonl logo.svg logos
secret=$(cat register/.geheim)
generate 0 batch records.jsonl
expect_equal "the secret after another run" "$(cat register/.geheim)" "$secret"
while read -r word; do
  if [[ ${#word} -ge 32 ]] && grep -rqaF "$word" batch; then fail "the batch holds the secret"; fi
done < <(tr ' ' '\n' <register/.geheim)
