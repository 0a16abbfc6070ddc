# A run over bundles that fails or is stopped leaves no folder; what an earlier one left behind does not stop the next.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
generate 0 batch records.jsonl
seal_outside batch
id=$(first_id batch)

mkdir batch/.bundels.in-aanmaak
echo half >"batch/.bundels.in-aanmaak/$id.zip"
expect_status 0 bundle batch --all
expect_equal "the number of bundles" "$(ls batch/bundels | wc -l)" 240
rm -r batch/bundels
# One that holds what no run over bundles writes is somebody's.
mkdir batch/.bundels.in-aanmaak
echo mine >batch/.bundels.in-aanmaak/brief.txt
expect_status 2 bundle batch --all
expect_equal "what was there" "$(cat batch/.bundels.in-aanmaak/brief.txt)" mine
rm -r batch/.bundels.in-aanmaak

mkdir small
mount -t tmpfs -o size=1M tmpfs small 2>/dev/null || skip "only root may mount a small disk"
expect_status 2 bundle batch --all --out small/bundels
expect_only small
head -c 1036000 /dev/zero >small/filling
expect_status 2 bundle batch "$id" --out "small/$id.zip"
expect_only small filling
