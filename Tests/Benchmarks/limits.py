"""How near `generate` is to what no program can do without: writing the finished bytes, parsing the XML, starting."""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from timing import alternating, ratio, table, timed

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
NATIONAL_SIZE = 30_000_000


def limits(bench, program, count, rounds, disk):
    floor(bench, count, rounds, "in memory" if not disk else f"on {disk}")
    if not disk:
        dossiers(bench, program, rounds)
        starts(bench, program)


def floor(bench, count, rounds, where):
    """`generate` beside floor.c: the same bytes hashed and the same files written, both ending with one syncfs."""
    tool = bench.folder / "floor"
    subprocess.run(["cc", "-O2", "-pthread", str(HERE / "floor.c"), "-lcrypto", "-o", str(tool)], check=True)
    records, batch, out = bench.records(count), bench.folder / "partij", bench.folder / "floor-out"
    bench.run("program", records, 2, keep=batch)
    figures = bench.folder / "figures"

    def bare(threads):
        done, printed = timed([tool, batch, out, threads], figures)
        shutil.rmtree(out)
        wall, user, system = map(float, printed.split())
        return wall, user + system, done[2]

    size = sum(file.stat().st_size for file in (batch / "documenten").iterdir())
    print(f"Against the floor, {where}: {count:,} documents, {size / count:,.0f} bytes each in three files, {rounds} alternating rounds:")
    cases = {}
    for jobs in (1, 2):
        cases[f"generate --jobs {jobs}"] = lambda jobs=jobs: bench.run("program", records, jobs)
        cases[f"floor, {jobs} threads"] = lambda jobs=jobs: bare(jobs)
    runs = alternating(cases, rounds)
    table(runs)
    for jobs in (1, 2):
        pairs = list(zip(runs[f"generate --jobs {jobs}"], runs[f"floor, {jobs} threads"]))
        walls, cpus = ([ours[which] / bare[which] for ours, bare in pairs] for which in (0, 1))
        print(f"  --jobs {jobs}: {statistics.median(walls):.2f} times the floor's time (pairs {min(walls):.2f} to {max(walls):.2f});"
              f" {statistics.median(cpus):.2f} times by CPU time")
    print("  (the floor's time leaves out that it reads the batch into memory first; its peak does not)\n")
    records.unlink()
    shutil.rmtree(batch)


def national(path):
    """A file of the size of all dossiers in the country: those of the checkout again and again, each with crebos of its own."""
    own = [file.read_text(encoding="utf-8") for file in sorted((CHECKOUT / "dossiers").glob("*.xml"))]
    dossiers, lists = [], {"domeinen": "domein", "sectorkamers": "sectorkamer", "competenties": "competentie"}
    for text in own:
        dossiers += re.findall(r"<dossier .*?</dossier>", text.split("<dossiers>")[-1], re.S)
    head = "<?xml version='1.0' encoding='utf-8'?>\n<sbb>\n"
    for name, item in lists.items():
        # What the dossiers refer to, each once.
        items = {found[1]: found[0] for text in own for found in re.findall(rf'(<{item} nr="(\d+)"[^>]*/>)', text)}
        head += f"<{name}>\n" + "\n".join(items.values()) + f"\n</{name}>\n"
    fresh, numbers = iter(range(10_000, 100_000)), iter(range(1, 100_000))
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + "<dossiers>\n")
        written = 0
        while written < NATIONAL_SIZE:
            for dossier in dossiers:
                dossier = re.sub(r"(<(?:dossier)?crebo\b[^>]*>)\s*\d{5}\s*(</)", lambda found: f"{found[1]}{next(fresh)}{found[2]}", dossier)
                dossier = re.sub(r'(<dossier nr=")\d+"', lambda found: f'{found[1]}{next(numbers)}"', dossier)
                file.write(dossier + "\n")
                written += len(dossier.encode())
        file.write("</dossiers>\n</sbb>\n")


def dossiers(bench, program, rounds):
    if not shutil.which("xmllint"):
        return print("The dossiers were left out: there is no xmllint\n")
    path, figures = bench.folder / "landelijk.xml", bench.folder / "figures"
    national(path)
    print(f"Reading dossiers, one file of {path.stat().st_size / 1e6:.1f} MB, {rounds} alternating rounds:")
    cases = {"dossier check": lambda: timed([program, "dossier", "check", path], figures)[0],
             "xmllint --stream --noout": lambda: timed(["xmllint", "--stream", "--noout", path], figures)[0]}
    runs = alternating(cases, max(rounds, 9))
    table(runs)
    ratio(runs, "dossier check", "xmllint --stream --noout")
    print()
    path.unlink()


def starts(bench, program):
    """From a cold start, by the clock of this process; `true` shows what starting any program takes."""
    inputs = bench.commands["program"][1:]
    runs = {"true": [], "--version": [], "1 document": [], "60 documents": []}
    with tempfile.TemporaryDirectory(dir=bench.folder) as folder:
        records = {count: bench.records(count) for count in (1, 60)}
        out = Path(folder) / "out"
        commands = {"true": ["true"], "--version": [program, "--version"]}
        for count, name in ((1, "1 document"), (60, "60 documents")):
            commands[name] = [program, *inputs, "--records", records[count], "--out", out]
        for _ in range(40):
            for name, command in commands.items():
                before = time.perf_counter()
                status = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
                runs[name].append((time.perf_counter() - before) * 1000)
                if status != 0:
                    sys.exit(f"{name} ended with {status}")
                shutil.rmtree(out, ignore_errors=True)
    print("From a cold start, 40 alternating runs, ms:")
    print(f"  {'':<16} {'median':>8} {'min':>8} {'max':>8}")
    for name, walls in runs.items():
        print(f"  {name:<16} {statistics.median(walls):>8.1f} {min(walls):>8.1f} {max(walls):>8.1f}")
    print()
