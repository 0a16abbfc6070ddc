# The order of the input lines does not matter.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
cat records.jsonl wrong.jsonl >all.jsonl
generate 1 batch all.jsonl
tac all.jsonl >reversed.jsonl
shuf --random-source=<(yes) all.jsonl >shuffled.jsonl
for order in reversed shuffled; do
  generate 1 "batch-$order" "$order.jsonl"
  expect_same_batch batch "batch-$order"
  diff <(sort batch/afgewezen.jsonl) <(sort "batch-$order/afgewezen.jsonl") >/dev/null ||
    fail "other records are refused in the order $order"
done
