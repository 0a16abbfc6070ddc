#!/usr/bin/env python3
"""Measures what hosting takes: making the files, their sizes, and what one nginx on this machine serves of them.

    python3 Tests/Benchmarks/hosting.py --program .build/release/praktijkverklaring [--counts 10000,100000,1000000]
        [--page FILE] [--rounds 3] [--seconds 8]

Needs nginx and wrk. Batches are made up: a list, its seal, and no document, since `publish` reads none. nginx gets the
configuration of docs/hosting.md, but without TLS and its log. It prints figures and passes or fails on none.
"""

import argparse
import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
from finished import write_list

CHECKOUT = Path(__file__).resolve().parents[2]
PORT = 18080


def run(*command):
    """Runs a command to its end; answers its seconds and its peak in MiB."""
    start = time.monotonic()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"hosting.py: {command[1]} ends with {child.returncode}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def description(program, folder):
    """`batch.json` of a batch of the samples."""
    register = folder / "register"
    shutil.copytree(CHECKOUT / "dossiers/voorbeeld/register", register)
    records = folder / "records.jsonl"
    with open(CHECKOUT / "dossiers/voorbeeld/beoordelingen.jsonl", encoding="utf-8") as samples:
        records.write_text(samples.readline(), encoding="utf-8")
    run(program, "generate", "--dossiers", CHECKOUT / "dossiers", "--register", register, "--records", records,
        "--issued-on", "2026-11-20", "--out", folder / "one")
    return json.loads((folder / "one/batch.json").read_bytes())


def publishing(program, folder, counts, batch):
    run(program, "key", "new", "--out", folder / "keys", "--name", "school.example/praktijkverklaringen")
    print(f"{'verklaringen':>12} {'prefix':>6} {'publish, s':>10} {'again, s':>9} {'peak, MiB':>9} {'files':>7} {'bytes':>14}"
          f" {'a file: median':>14} {'largest':>10} {'gzip -9':>10}")
    for count in counts:
        made = folder / f"batch-{count}"
        made.mkdir()
        write_list(made, count, dict(batch))
        run(program, "seal", made, "--keys", folder / "keys")
        for prefix in (2, 3):
            out = folder / f"web-{count}-{prefix}"
            seconds, peak = run(program, "publish", made, "--out", out, "--prefix", prefix)
            again, _ = run(program, "publish", made, "--out", out)
            files = sorted((out / "bewijzen").iterdir(), key=lambda file: file.stat().st_size)
            sizes = [file.stat().st_size for file in files]
            middle = files[len(files) // 2]
            print(f"{count:>12,} {prefix:>6} {seconds:>10.2f} {again:>9.2f} {peak:>9.0f} {len(files):>7,} {sum(sizes):>14,}"
                  f" {sizes[len(sizes) // 2]:>14,} {sizes[-1]:>10,} {len(gzip.compress(middle.read_bytes(), 9)):>10,}", flush=True)
            if prefix == 3 or count != counts[-1]:
                shutil.rmtree(out)
        if count != counts[-1]:
            shutil.rmtree(made)
    print()
    return made, folder / f"web-{counts[-1]}-2"


def fill(program, folder, made, web, page):
    """A status list of 10,000 lines, and the page; answers the paths to fetch."""
    ids = re.findall(r"(pv-.{26})\.html", (made / "SHA256SUMS").read_text()[:4_000_000])[:10_000]
    run(program, "status", "revoke", *ids, "--reason", "fout-in-gegevens", "--keys", folder / "keys", "--list", folder / "lists")
    run(program, "publish", "--status", folder / "lists", "--out", web)
    if page:
        shutil.copy(page, web / "controleer.html")
    else:
        # Of the size of the page, and text as it is.
        text = "".join(file.read_text(encoding="utf-8") for file in sorted((CHECKOUT / "docs").glob("*.md")))
        (web / "controleer.html").write_text(text[:150_000], encoding="utf-8")
    files = sorted((web / "bewijzen").glob("*.txt"), key=lambda file: file.stat().st_size)
    bucket = files[len(files) // 2]
    for file in (web / "controleer.html", web / "status", bucket):
        subprocess.run(["gzip", "-9", "-k", "-n", "-f", file], check=True)
    seal = next((web / "zegels").iterdir()) / "checkpoint"
    return [("page", "controleer.html"), ("status list, 10,000 lines", "status"),
            (f"{bucket.read_text().count('c2sp.org/')} proofs", f"bewijzen/{bucket.name}"),
            ("checkpoint", str(seal.relative_to(web)))]


def serve(folder, web):
    printed = re.search(r"^```nginx\n(.*?)^```$", (CHECKOUT / "docs/hosting.md").read_text(), re.M | re.S).group(1)
    printed = printed.replace("listen 443 ssl;", f"listen 127.0.0.1:{PORT};").replace("listen 80;", f"listen 127.0.0.1:{PORT + 1};")
    printed = printed.replace("/srv/praktijkverklaring", str(web))
    printed = re.sub(r"ssl_certificate.*|access_log /.*", "", printed).replace("log_format", "access_log off;\nlog_format")
    (folder / "printed.conf").write_text(printed)
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user}\npid {folder}/pid;\nerror_log {folder}/error.log;\ndaemon off;\nworker_processes auto;\n"
        f"events {{ worker_connections 1024; }}\nhttp {{\nsendfile on;\nkeepalive_requests 100000;\n{temporary}include {folder}/printed.conf;\n}}\n")
    server = subprocess.Popen(["nginx", "-p", folder, "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"])
    time.sleep(1)
    if server.poll() is not None:
        sys.exit("hosting.py: nginx does not start: " + (folder / "error.log").read_text())
    return server


def load(path, compressed, seconds):
    command = ["wrk", "-t", "1", "-c", "32", "-d", f"{seconds}s", "--latency", f"http://127.0.0.1:{PORT}/{path}"]
    if compressed:
        command[1:1] = ["-H", "Accept-Encoding: gzip"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"hosting.py: {said}")
    requests = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    number, unit = re.search(r"Transfer/sec:\s+([\d.]+)(\w+)", said).groups()
    slowest = re.search(r"99%\s+(\S+)", said).group(1)
    return requests, float(number) * {"KB": 1024, "MB": 1024**2, "GB": 1024**3}[unit] / 1e6, slowest


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=CHECKOUT / ".build/release/praktijkverklaring")
    parser.add_argument("--counts", default="10000,100000,1000000")
    parser.add_argument("--page", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=8)
    options = parser.parse_args()
    for tool in ("nginx", "wrk"):
        if not shutil.which(tool):
            sys.exit(f"hosting.py: there is no {tool}")
    program = options.program.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        batch = description(program, folder)
        made, web = publishing(program, folder, [int(count) for count in options.counts.split(",")], batch)
        cases = fill(program, folder, made, web, options.page)
        server = serve(folder, web)
        try:
            print(f"One nginx, wrk beside it on the same {os.cpu_count()} cores, 32 connections, {options.seconds} s each,"
                  f" {options.rounds} rounds: median (least to most)")
            for what, path in cases:
                for compressed in (False, True):
                    file = web / (path + ".gz" if compressed else path)
                    if not file.exists():
                        continue
                    runs = [load(path, compressed, options.seconds) for _ in range(options.rounds)]
                    requests = [run[0] for run in runs]
                    megabytes = [run[1] for run in runs]
                    print(f"{what + (', gzip' if compressed else ''):<32} {file.stat().st_size:>10,} bytes"
                          f" {statistics.median(requests):>9,.0f} ({min(requests):,.0f} to {max(requests):,.0f}) a second,"
                          f" {statistics.median(megabytes):>6,.0f} MB/s ({min(megabytes):,.0f} to {max(megabytes):,.0f}),"
                          f" 99 % within {runs[0][2]}", flush=True)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
