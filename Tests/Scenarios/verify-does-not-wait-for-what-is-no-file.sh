# A batch in which a listed name is a pipe: verify comes to an end, and does not call it unchanged.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 3 records.jsonl >few.jsonl
generate 0 batch few.jsonl
patience=30
for name in documenten/*.html batch.json SHA256SUMS; do
  rm -rf copy && cp -R batch copy
  # shellcheck disable=SC2086
  file=$(cd copy && ls $name | head -n 1)
  rm "copy/$file" && mkfifo "copy/$file"
  call verify copy --json
  [[ $status -eq 1 || $status -eq 2 ]] || fail "status $status for a pipe as $file"
  expect_lacks "$stdout" '"outcome":"unsealed"'
done
