#!/usr/bin/env python3
"""Runs the program and its peer alternately and prints what they took. Called by bench.sh; see README.md."""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from finished import finished
from limits import limits
from timing import timed

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
SAMPLE = CHECKOUT / "dossiers" / "voorbeeld"
ISSUED_ON = "2026-11-20"
PEERS = ("peer", "peer+orjson", "peer+minijinja")
UNLIKE = "  NOT THE SAME WORK: the ratios compare unlike things\n"


class Bench:
    def __init__(self, program, folder):
        self.folder = Path(folder)
        shutil.copytree(SAMPLE / "register", self.folder / "register", ignore=shutil.ignore_patterns(".geheim"))
        inputs = ["--dossiers", str(CHECKOUT / "dossiers"), "--register", str(self.folder / "register"), "--issued-on", ISSUED_ON]
        self.commands = {"program": [program, "generate", "--templates", str(CHECKOUT / "templates"), *inputs],
                         "peer": [sys.executable, str(HERE / "peer.py"), "--json", "std", *inputs],
                         "peer+orjson": [sys.executable, str(HERE / "peer.py"), "--json", "orjson", *inputs],
                         "peer+minijinja": [sys.executable, str(HERE / "peer.py"), "--json", "orjson", "--engine", "minijinja", *inputs]}

    def records(self, count):
        path = self.folder / f"{count}.jsonl"
        with open(path, "wb") as file:
            subprocess.run([sys.executable, str(HERE / "make_records.py"), str(count)], stdout=file, check=True)
        return path

    def run(self, who, records, jobs, keep=None):
        """One run into a new folder, dropped afterwards: (wall s, CPU s, peak KiB of the largest process)."""
        out = keep or self.folder / "out"
        figures = self.folder / "figures"
        taken, _ = timed([*self.commands[who], "--jobs", jobs, "--records", records, "--out", out], figures)
        if not keep:
            shutil.rmtree(out)
        return taken

    def compare(self):
        """Both say the same of the samples; otherwise the figures mean nothing."""
        folders = [self.folder / "ours", self.folder / "peers"]
        for who, folder in zip(("program", "peer"), folders):
            self.run(who, SAMPLE / "beoordelingen.jsonl", 1, keep=folder)
        print("The 240 samples, program against peer:\n" + same_work(*folders))
        for folder in folders:
            shutil.rmtree(folder)


def same_work(ours, peers):
    """What compare.py says of two folders of documents."""
    done = subprocess.run([sys.executable, str(HERE / "compare.py"), str(ours), str(peers)], capture_output=True, text=True)
    found = "".join(f"  {line}\n" for line in done.stdout.splitlines())
    return found if done.returncode == 0 else found + UNLIKE


def row(name, count, runs):
    rates = [count / wall for wall, _, _ in runs]
    cpu = statistics.median(cpu for _, cpu, _ in runs) / count * 1e6
    peak = max(peak for _, _, peak in runs) / 1024
    print(f"  {name:<20} {statistics.median(rates):>9,.0f} {min(rates):>9,.0f} {max(rates):>9,.0f} {cpu:>12.0f} {peak:>10.1f}")


def speed(bench, count, rounds):
    records = bench.records(count)
    size = records.stat().st_size / count
    print(f"{count:,} records of {size:.0f} bytes, three documents each, {rounds} alternating rounds after a warm-up:")
    print(f"  {'documents/s':<20} {'median':>9} {'min':>9} {'max':>9} {'CPU µs each':>12} {'peak MiB':>10}")
    cases = [(who, jobs) for jobs in (1, 2) for who in ("program", *PEERS)]
    runs = {case: [] for case in cases}
    for case in cases:
        bench.run(case[0], records, case[1])
    for _ in range(rounds):
        for case in cases:
            runs[case].append(bench.run(case[0], records, case[1]))
    for who, jobs in cases:
        row(f"{who} --jobs {jobs}", count, runs[who, jobs])
    for peer_name, jobs in ((name, jobs) for jobs in (1, 2) for name in PEERS):
        pairs = list(zip(runs[peer_name, jobs], runs["program", jobs]))
        walls, cpus = ([peer[which] / program[which] for peer, program in pairs] for which in (0, 1))
        print(f"  program / {peer_name}, --jobs {jobs}: {statistics.median(walls):.2f} times the documents/s"
              f" (pairs {min(walls):.2f} to {max(walls):.2f}); {statistics.median(cpus):.2f} times by CPU time")
    print("  (the peer's peak with two jobs is that of its largest process)\n")
    records.unlink()


def memory(bench, jobs):
    print(f"Peak memory of the program, --jobs {jobs}:")
    peaks = []
    for count in (10_000, 100_000):
        records = bench.records(count)
        peaks.append(min(bench.run("program", records, jobs)[2] for _ in range(2)) / 1024)
        records.unlink()
        print(f"  {count:>9,} records {peaks[-1]:8.1f} MiB")
    print(f"  {'difference':>17} {peaks[1] - peaks[0]:8.1f} MiB\n")


def rendering(bench, renderer, rounds):
    """Rendering inside one process; the peers go first, since they make the secret of the register."""
    count = 16
    given = [str(bench.folder / "register"), str(bench.records(count)), ISSUED_ON]
    files = sorted((CHECKOUT / "dossiers").glob("*.xml")) + sorted((CHECKOUT / "templates").iterdir())
    commands = {"minijinja": lambda out: [sys.executable, str(HERE / "peer_rendering.py"), "minijinja", *given, out],
                "jinja2": lambda out: [sys.executable, str(HERE / "peer_rendering.py"), "jinja2", *given, out],
                "program": lambda out: [renderer, *given, out, *map(str, files)]}
    figures = {}
    for _ in range(rounds):
        for who, command in commands.items():
            out = bench.folder / who / "documenten"
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            done = subprocess.run(command(str(out)), capture_output=True, text=True)
            if done.returncode != 0:
                sys.exit(f"measure.py: rendering by {who} ended with {done.returncode}\n{done.stdout}{done.stderr}")
            for line in map(json.loads, done.stdout.splitlines()):
                figures.setdefault(line["figure"], []).append(line["cpu_us"])
    sizes = {kind: statistics.mean(file.stat().st_size for file in out.glob(f"*.{kind}")) for kind in ("html", "txt")}
    print(f"Rendering one document with 8 werkprocessen (page + text), µs of CPU, {rounds} alternating rounds:")
    print(f"  {count} documents in turn; a page of {sizes['html']:,.0f} bytes and a text of {sizes['txt']:,.0f} on average")
    print(f"  {'':<38} {'median':>9} {'min':>9} {'max':>9}")
    names = {"render": "program, values laid out", "page": "  the page alone", "text": "  the text alone",
             "fill": "program, laying out the values", "fill and render": "program, both",
             "whole": "program, with record and digests", "minijinja": "minijinja from Python, values laid out",
             "jinja2": "Jinja2, values laid out"}
    for figure, name in names.items():
        runs = figures[figure]
        print(f"  {name:<38} {statistics.median(runs):>9.2f} {min(runs):>9.2f} {max(runs):>9.2f}")
    for peer in ("minijinja", "jinja2"):
        ratios = [statistics.median(theirs / ours for theirs, ours in zip(figures[peer], figures[figure]))
                  for figure in ("render", "fill and render")]
        print(f"  {peer} takes {ratios[0]:.1f} times as long as the program with values laid out, {ratios[1]:.1f} times as both")
        if (found := same_work(bench.folder / "program", bench.folder / peer)).endswith(UNLIKE):
            print(found, end="")
    print()


def machine(folder):
    model = next((line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    kind = subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip()
    print(f"{os.cpu_count()} cores ({model}), load {os.getloadavg()[0]:.1f}, output on {kind}, Python {platform.python_version()}\n")


def main():
    parser = argparse.ArgumentParser(prog="bench.sh", description="Measures the program against its Python peer.")
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--renderer", required=True, help=argparse.SUPPRESS)
    parser.add_argument("count", type=int, nargs="?", default=20_000, metavar="N", help="records (default: 20000)")
    parser.add_argument("--rounds", type=int, default=5, metavar="R", help="rounds that count (default: 5)")
    parser.add_argument("--memory", action="store_true", help="also the peak memory at 10,000 and 100,000 records")
    parser.add_argument("--rendering", action="store_true", help="only the rendering of documents, inside one process")
    parser.add_argument("--finished", action="store_true", help="only checking, sealing and bundling of a finished batch")
    parser.add_argument("--limits", action="store_true", help="only how near the program is to what nobody can do without")
    parser.add_argument("--disk", metavar="DIR", help="write below DIR instead of on the memory file system /dev/shm")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="praktijkverklaring-bench-", dir=options.disk or "/dev/shm") as folder:
        machine(folder)
        bench = Bench(options.program, folder)
        if options.limits:
            return limits(bench, options.program, options.count, options.rounds, options.disk)
        if options.finished:
            return finished(bench, options.program, options.count, options.rounds)
        rendering(bench, options.renderer, options.rounds)
        if options.rendering:
            return
        bench.compare()
        speed(bench, options.count, options.rounds)
        finished(bench, options.program, options.count, options.rounds)
        limits(bench, options.program, options.count, options.rounds, options.disk)
        if options.memory:
            for jobs in (1, 2):
                memory(bench, jobs)


if __name__ == "__main__":
    main()
