# The scripts of the Slurm and Kubernetes examples in docs/verdelen.md do, with the variables that those set, what they say.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
python3 -c 'import yaml' 2>/dev/null || skip "python3 has no yaml"
lay_samples
expect_status 0 key new --out sleutels --name roc.example/praktijkverklaringen
cat records.jsonl wrong.jsonl >beoordelingen.jsonl
generate 1 whole beoordelingen.jsonl --keys sleutels
PATH=$(dirname "$program"):$PATH
guide=$checkout/docs/verdelen.md

# Slurm, whose numbers here begin with 1.
install -m 600 sleutels/geheim register/.geheim
awk '/^```sh$/{n++; next} /^```$/{if (n == 2) exit} n == 2' "$guide" >deel.sbatch
expect_contains deel.sbatch "#SBATCH"
for deel in 1 2 3 2; do
  SLURM_ARRAY_TASK_ID=$deel SLURM_ARRAY_TASK_COUNT=3 SLURM_CPUS_PER_TASK=2 timeout "$patience" bash deel.sbatch \
    >"$stdout" 2>"$stderr" || fail "part $deel ends with $?"
done
merge=$(sed -n "s/^ *sbatch --dependency=.*--wrap '\(praktijkverklaring .*\)'\$/\1/p" "$guide")
[[ -n $merge ]] || fail "the guide has no job that merges"
timeout "$patience" bash -c "$merge" >"$stdout" 2>"$stderr" || fail "merge ends with $?"
expect_same_batch whole partij
cmp whole/checkpoint partij/checkpoint || fail "the seal is another"
rm -rf delen partij register/.geheim

# Kubernetes, whose numbers begin with 0.
mkdir geheim pod
cp sleutels/geheim geheim/geheim && chmod 440 geheim/geheim
python3 - "$guide" <<'PY' >script
import sys, yaml
text = open(sys.argv[1], encoding="utf-8").read()
job = yaml.safe_load(text.split("```yaml\n")[1].split("```")[0])
spec = job["spec"]
pod = spec["template"]["spec"]
(container,) = pod["containers"]
assert job["kind"] == "Job" and spec["completionMode"] == "Indexed" and pod["restartPolicy"] == "Never"
assert container["env"] == [{"name": "DELEN", "value": str(spec["completions"])}]
assert {m["name"] for m in container["volumeMounts"]} == {v["name"] for v in pod["volumes"]}
assert container["command"] == ["sh", "-euc"]
print(container["args"][0], end="")
PY
sed -i "s#/werk#$work#; s#/geheim/geheim#$work/geheim/geheim#; s#/tmp/register#\$POD/register#g" script
for index in 0 1 2 1; do
  rm -rf pod && mkdir pod
  POD=$work/pod JOB_COMPLETION_INDEX=$index DELEN=3 timeout "$patience" sh -euc "$(cat script)" >"$stdout" 2>"$stderr" ||
    fail "pod $index ends with $?"
done
[[ ! -e register/.geheim ]] || fail "the register has a secret"
expect_status 0 merge delen/* --keys sleutels --out partij
expect_same_batch whole partij
cmp whole/checkpoint partij/checkpoint || fail "the seal of the parts from pods is another"
