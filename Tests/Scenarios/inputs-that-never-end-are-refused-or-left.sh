# A device that never ends is refused at once, and somebody who stops a wait for a pipe is not kept waiting.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
lay_samples
patience=20
generate 2 batch /dev/zero
expect_contains "$stderr" "[UI001]"
[[ ! -e batch ]] || fail "an endless device made a batch"
generate 0 empty /dev/null
mkfifo pipe
"$program" generate "${inputs[@]}" --records pipe --out waiting >/dev/null 2>errors &
running=$!
sleep 1
kill -TERM "$running"
for _ in $(seq 50); do kill -0 "$running" 2>/dev/null || break; sleep 0.1; done
if kill -9 "$running" 2>/dev/null; then fail "SIGTERM did not end a wait for a pipe"; fi
status=0
wait "$running" || status=$?
expect_equal "the status after SIGTERM" "$status" 2
[[ ! -e waiting && ! -e .waiting.in-aanmaak ]] || fail "a wait that was stopped left something"

# What stands in a template folder and is no template does not stop the templates.
mkfifo templates/pipe.txt
mkdir templates/map.html
expect_status 0 template check templates
expect_contains "$stderr" "[UI009]"
printf '\033[8mverborgen' >>templates/verklaring.txt
expect_status 2 template check templates
expect_contains "$stderr" "[SJ205]"
