# Scripts/controleer-bundel.sh accepts every bundle of batches of many sizes, with nothing in PATH but what coreutils and
# OpenSSL bring, in every POSIX shell that is here.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
for tool in unzip openssl dpkg; do command -v "$tool" >/dev/null || skip "no $tool"; done
lay_samples
mkdir tools
for tool in $(dpkg -L coreutils | grep -E '^/(usr/)?bin/'); do ln -s "$(realpath -s "$tool")" tools/; done
ln -s "$(command -v openssl)" tools/openssl
shells=("$(realpath "$(command -v sh)")")
for shell in dash bash busybox; do
  if command -v "$shell" >/dev/null; then shells+=("$(command -v "$shell")"); fi
done

# check FOLDER KEY: runs the script with those tools alone.
check() {
  local shell=("${shells[$((turn % ${#shells[@]}))]}")
  if [[ ${shell[0]} == */busybox ]]; then shell+=(sh); fi
  turn=$((turn + 1))
  status=0
  env -i PATH="$PWD/tools" "${shell[@]}" "$checkout/Scripts/controleer-bundel.sh" "$1" "$2" >"$stdout" 2>"$stderr" || status=$?
}
turn=0

for count in 1 2 3 5 12 240; do
  head -n "$count" records.jsonl >some.jsonl
  generate 0 "batch$count" some.jsonl
  seal_outside "batch$count"
  expect_status 0 bundle "batch$count" --all
  # Every bundle of the small ones; of the large one those at its edges and some between.
  ids=($(sed -n 's/.*\(pv-.*\)\.html$/\1/p' "batch$count/SHA256SUMS"))
  for ((number = 0; number < count; number++)); do
    if [[ $count -gt 100 && $number -gt 2 && $number -lt 237 && $((number % 16)) -ne 0 ]]; then continue; fi
    unzip -q "batch$count/bundels/${ids[$number]}.zip" -d unpacked
    check unpacked school/zegel.pem
    expect_equal "the status of number $number of $count" "$status" 0
    expect_contains "$stdout" "nummer $((number + 1)) van $((count + 1))"
    expect_contains "$stdout" "ECHT: verklaring ${ids[$number]}"
    [[ ! -s $stderr ]] || fail "something on standard error"
    rm -r unpacked
  done
done

# What says nothing of the verklaring is status 2: no key, another kind of key, no bundle, no tool.
unzip -q "batch5/bundels/$(first_id batch5).zip" -d unpacked
could_not() {
  expect_equal "the status: $1" "$status" 2
  expect_contains "$stdout" "NIET TE CONTROLEREN"
}
check unpacked nothing && could_not "no key"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | openssl pkey -pubout -out ec.pem
check unpacked ec.pem && could_not "a key of another kind"
check unpacked school/zegel.key && could_not "a private key"
check batch5 school/zegel.pem && could_not "a batch"
check nothing school/zegel.pem && could_not "no folder"
# Nor does a document that is there and may not be read; one that was changed is wrong all the same.
if [[ $(id -u) -eq 0 ]] && command -v setpriv >/dev/null; then
  cp -R unpacked locked
  cp "$checkout/Scripts/controleer-bundel.sh" .
  chmod -R a+rX "$scenario_folder"
  chmod 1777 .
  # As check, by somebody who is not root.
  as_nobody() {
    status=0
    setpriv --reuid=65534 --regid=65534 --clear-groups env -i PATH="$PWD/tools" TMPDIR="$PWD" "${shells[0]}" \
      controleer-bundel.sh "$@" >"$stdout" 2>"$stderr" || status=$?
  }
  as_nobody unpacked school/zegel.pem
  expect_equal "the status for another user" "$status" 0
  chmod 000 locked/documenten/*.txt
  as_nobody locked school/zegel.pem && could_not "a document that one may not read"
  chmod 644 locked/documenten/*.txt
  chmod 311 locked/documenten
  as_nobody locked school/zegel.pem && could_not "a folder that one may not look into"
  chmod 755 locked/documenten
  chmod 000 locked/documenten/*.txt
  echo >>"$(ls locked/documenten/*.html)"
  as_nobody locked school/zegel.pem
  expect_equal "the status with a changed and an unreadable document" "$status" 1
fi
# A disk with room for some of the temporary files, from none to all of them, in every shell.
mkdir small
if mount -t tmpfs -o size=256k tmpfs small 2>/dev/null; then
  for shell in "${shells[@]}"; do
    words=("$shell")
    if [[ $shell == */busybox ]]; then words+=(sh); fi
    outcomes=
    for ((pages = 0; pages < 32; pages++)); do
      head -c 1M /dev/zero >small/filler 2>/dev/null || true
      truncate -s "$((($(stat -c %s small/filler) / 4096 - pages) * 4096))" small/filler
      status=0
      env -i PATH="$PWD/tools" TMPDIR="$PWD/small" "${words[@]}" "$checkout/Scripts/controleer-bundel.sh" unpacked \
        school/zegel.pem >"$stdout" 2>"$stderr" || status=$?
      if [[ $status -eq 0 ]]; then expect_contains "$stdout" ECHT; else could_not "$pages pages in $shell"; fi
      outcomes+=$status
      expect_only small filler
    done
    [[ $outcomes =~ ^2+0+$ ]] || fail "the outcomes with more and more room: $outcomes"
  done
  umount small
fi
# A sha256sum that says nothing.
mv tools/sha256sum sum
printf '#!/bin/sh\nexit 0\n' >tools/sha256sum
chmod +x tools/sha256sum
check unpacked school/zegel.pem && could_not "no digest"
mv sum tools/sha256sum
rm tools/openssl
check unpacked school/zegel.pem && could_not "no OpenSSL"
printf '#!/bin/sh\necho LibreSSL 3.3.6\n' >tools/openssl
chmod +x tools/openssl
check unpacked school/zegel.pem && could_not "LibreSSL"
