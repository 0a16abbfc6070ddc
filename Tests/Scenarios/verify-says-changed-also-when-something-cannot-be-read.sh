# What is known to be wrong outweighs what could not be checked, within one batch too: 1 and not 2.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
head -n 12 records.jsonl >few.jsonl
generate 0 batch few.jsonl
for pair in '2 9' '9 2'; do
  read -r first second <<<"$pair"
  rm -rf copy && cp -R batch copy
  echo >>"$(ls copy/documenten/*.html | sed -n "${first}p")"
  other=$(ls copy/documenten/*.html | sed -n "${second}p")
  rm "$other" && mkdir "$other"
  expect_status 1 verify copy --json
  expect_contains "$stdout" '"outcome":"changed"'
done
