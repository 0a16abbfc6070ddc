# The example with GNU parallel in docs/verdelen.md, as it is printed there: eight parts, one batch that is that of one run.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
command -v parallel >/dev/null || skip "there is no parallel"
lay_samples
expect_status 0 key new --out sleutels --name roc.example/praktijkverklaringen
cat records.jsonl wrong.jsonl >beoordelingen.jsonl
generate 1 whole beoordelingen.jsonl --keys sleutels
awk '/^```sh$/{n++; next} /^```$/{if (n == 1) exit} n == 1' "$checkout/docs/verdelen.md" >printed
expect_contains printed "parallel"
# A home of its own, in which parallel keeps what it likes.
HOME=$scenario_folder PATH=$(dirname "$program"):$PATH timeout "$patience" bash -eu printed >"$stdout" 2>"$stderr" ||
  fail "the example ends with $?"
expect_only delen 1 2 3 4 5 6 7 8
expect_same_batch whole partij
cmp whole/checkpoint partij/checkpoint || fail "the seal is another"
# Without one of the parts nothing is made.
rm -r partij delen/5
expect_status 2 merge delen/* --keys sleutels --out partij
expect_contains "$stderr" "[MA613]"
expect_contains "$stderr" "er ontbreekt: 5/8"
[[ ! -e partij ]] || fail "a batch without a part"
# Again, as the guide says: only what is missing is made.
touch -d 2026-01-01 delen/*
sed -i '/^install/d; /^mkdir/d' printed
HOME=$scenario_folder PATH=$(dirname "$program"):$PATH timeout "$patience" bash -eu printed >"$stdout" 2>"$stderr" ||
  fail "the second time the example ends with $?"
expect_equal "what is new" "$(find delen -maxdepth 1 -newermt 2026-01-02 -name '[0-9]' | tr '\n' ' ')" "delen/5 "
expect_same_batch whole partij
