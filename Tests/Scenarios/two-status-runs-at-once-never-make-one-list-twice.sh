# Many runs that revoke at the same time: every one that ended with 0 is in the newest list, and the lists are one chain.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
expect_status 0 key new --out keys
expect_status 0 status renew --keys keys --list lists
ids=()
for digit in 0 1 2 3 4 5 6 7 8 9; do ids+=("pv-${digit}jh5x6p5zqm4kkn0c4qjt8x2wg"); done
pids=()
for id in "${ids[@]}"; do
  "$program" status revoke "$id" --reason fout-in-gegevens --keys keys --list lists --lang en >"$id.out" 2>&1 &
  pids+=($!)
done
done_ids=0
for index in "${!ids[@]}"; do
  status=0
  wait "${pids[$index]}" || status=$?
  id=${ids[$index]}
  newest=$(ls lists | tail -n 1)
  case $status in
    0) done_ids=$((done_ids + 1)) && echo "$id" >>revoked ;;
    2) expect_contains "$id.out" "another run is busy" ;;
    *) fail "status $status: $(cat "$id.out")" ;;
  esac
done
newest=$(ls lists | tail -n 1)
while read -r id; do expect_contains "lists/$newest" "$id"; done <revoked
expect_contains "lists/$newest" "aantal $done_ids"
expect_equal "how many lists there are" "$(ls -A lists | wc -l)" "$((done_ids + 1))"
expect_equal "what the key remembers" "$(cat keys/status.laatste)" "$((done_ids + 1)) $(sha256sum <"lists/$newest" | cut -d ' ' -f 1)"
# Two copies of one key folder do not keep each other out; a second list of one number is still not written.
for copy in copy1 copy2 copy3; do cp -R keys $copy; done
pids=()
for copy in copy1 copy2 copy3; do
  "$program" status renew --keys $copy --list lists >"$copy.out" 2>&1 &
  pids+=($!)
done
for index in 0 1 2; do
  status=0
  wait "${pids[index]}" || status=$?
  [[ $status -eq 0 ]] || expect_contains "copy$((index + 1)).out" "[MA305]"
done
newest=$(ls lists | tail -n 1)
previous=
for list in lists/*; do
  if [[ -n $previous ]]; then expect_contains "$list" "vorige $(openssl dgst -sha256 -binary "$previous" | base64)"; fi
  previous=$list
done
# A disk that is full leaves no half list.
mkdir small
if mount -t tmpfs -o size=16k tmpfs small 2>/dev/null; then
  cp "lists/$newest" small/
  head -c 100k /dev/zero >small/filler 2>/dev/null || true
  before=$(ls -A small)
  expect_status 2 status renew --keys keys --list small
  expect_equal "what stands on the full disk" "$(ls -A small)" "$before"
fi
