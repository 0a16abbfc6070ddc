# Neither what the program prints nor what it writes outside the key folder holds anything of a private file.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
mkdir said
number=0
say() {
  call "$@"
  number=$((number + 1))
  cat "$stdout" "$stderr" >said/$number
  expect_equal "the status of $1" "$status" 0
}
say key new --out keys --name school.example
say key show keys
say key show keys --json
say key show keys --pem
say generate "${inputs[@]}" --records few.jsonl --out batch --keys keys
say seal batch --keys keys --proofs
say seal batch --sign-external --vkey keys/zegel.vkey
say seal batch --keys keys --diagnostics json --lang en
secrets=0
for file in keys/zegel.key keys/status.key keys/geheim; do
  while read -r line; do
    for word in $line; do
      [[ ${#word} -ge 60 ]] || continue
      secrets=$((secrets + 1))
      # The second half of the PEM line is the private key; the first is the same in every file.
      if grep -rqaF -- "${word: -40}" said batch register; then fail "a private key of $file was given away"; fi
    done
  done < <(grep -v -- ----- $file)
done
expect_equal "the number of secret words" "$secrets" 4
[[ ! -e register/.geheim ]] || fail "the register has a secret of its own"
