"""What is done with a finished batch, each beside a plain tool that does the least of it: checking, sealing, bundling."""

import hashlib
import json
import random
import shutil
import subprocess
import sys

from timing import alternating, ratio, table, timed

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


class Finished:
    """A batch of so many documents in the bench's folder, sealed where the program can."""

    def __init__(self, bench, program, count, rounds):
        self.bench, self.program, self.count, self.rounds = bench, program, count, rounds
        self.figures = bench.folder / "figures"
        self.keys = bench.folder / "sleutels"
        self.batch = bench.folder / "partij"
        self.seals = self.can("seal")
        if self.seals:
            self.call("key", "new", "--out", self.keys)
        records = bench.records(count)
        bench.run("program", records, 2, keep=self.batch)
        records.unlink()
        if self.seals:
            self.call("seal", self.batch, "--keys", self.keys)

    def can(self, command):
        # With a command that it does not know, the program gives its general help.
        done = subprocess.run([self.program, command, "--help"], capture_output=True, text=True)
        return f"USAGE: praktijkverklaring {command} " in done.stdout

    def call(self, *arguments):
        subprocess.run([self.program, *map(str, arguments)], check=True, capture_output=True)

    def remove(self):
        for folder in (self.batch, self.keys):
            shutil.rmtree(folder, ignore_errors=True)

    def checking(self):
        """`verify` beside `sha256sum -c`, files in the cache."""
        files = list((self.batch / "documenten").iterdir())
        size = sum(file.stat().st_size for file in files)
        state = "sealed" if self.seals else "unsealed"
        print(f"Checking a batch of {self.count:,} documents, {state} ({len(files):,} files, {size / 1e6:,.0f} MB),"
              f" {self.rounds} alternating rounds after a warm-up:")
        cases = {f"verify --jobs {jobs}": lambda jobs=jobs: self.verify(jobs) for jobs in (1, 2)}
        cases["sha256sum -c"] = lambda: timed(
            ["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"], self.figures, cwd=self.batch)[0]
        if shutil.which("openssl"):
            cases["openssl dgst, compares nothing"] = lambda: timed(
                ["sh", "-c", "cut -c 67- SHA256SUMS | xargs -n 4000 openssl dgst -sha256 -r >/dev/null"], self.figures,
                cwd=self.batch)[0]
        runs = alternating(cases, self.rounds)
        table(runs)
        for jobs in (1, 2):
            for peer in list(cases)[2:]:
                ratio(runs, f"verify --jobs {jobs}", peer)
        print()

    def verify(self, jobs):
        trust = ["--trust", self.keys / "zegel.vkey"] if self.seals else []
        figures, output = timed([self.program, "verify", self.batch, "--json", "--jobs", jobs, *trust], self.figures,
                                statuses=(0,) if self.seals else (2,))
        verdict = json.loads(output)
        counts = {name: verdict.get(name) for name in ("documents", "changed", "missing", "extra")}
        if counts != {"documents": self.count, "changed": 0, "missing": 0, "extra": 0}:
            sys.exit(f"finished.py: verify says {output}")
        return figures

    def sealing(self, count=1_000_000):
        """`seal` of a long list beside hashing its leaves. There are no documents: a seal is over the list."""
        if not self.seals:
            return print("Sealing is left out: this program has no command seal.\n")
        folder = self.bench.folder / "lijst"
        folder.mkdir()
        write_list(folder, count, json.loads((self.batch / "batch.json").read_bytes()))
        size = (folder / "SHA256SUMS").stat().st_size
        print(f"Sealing a list of {count:,} documents ({size / 1e6:,.0f} MB), {self.rounds} alternating rounds after a warm-up:")
        runs = alternating({
            "seal": lambda: self.seal(folder),
            "Python, hashing the leaves": lambda: timed(
                [sys.executable, "-c", HASH_LEAVES, folder / "SHA256SUMS"], self.figures)[0],
            "sha256sum of the list": lambda: timed(["sha256sum", folder / "SHA256SUMS"], self.figures)[0],
        }, self.rounds)
        table(runs)
        for peer in list(runs)[1:]:
            ratio(runs, "seal", peer)
        print()
        shutil.rmtree(folder)

    def seal(self, folder):
        for name in ("checkpoint", "checkpoint.body"):
            (folder / name).unlink(missing_ok=True)
        return timed([self.program, "seal", folder, "--keys", self.keys], self.figures)[0]

    def bundling(self):
        """`bundle --all` beside a copy of the batch."""
        if not self.can("bundle"):
            return print("Bundling is left out: this program has no command bundle.\n")
        print(f"Bundles of {self.count:,} documents, {self.rounds} alternating rounds after a warm-up:")
        cases = {f"bundle --all --jobs {jobs}": lambda jobs=jobs: self.into_new_folder(
            [self.program, "bundle", self.batch, "--all", "--jobs", jobs, "--out"]) for jobs in (1, 2)}
        cases["cp -r"] = lambda: self.into_new_folder(["cp", "-r", self.batch])
        runs = alternating(cases, self.rounds)
        table(runs)
        for jobs in (1, 2):
            ratio(runs, f"bundle --all --jobs {jobs}", "cp -r")
        print()

    def into_new_folder(self, command):
        out = self.bench.folder / "out"
        figures, _ = timed([*command, out], self.figures)
        shutil.rmtree(out)
        return figures


# Leaf by leaf as RFC 9162 hashes them, and no tree over them.
HASH_LEAVES = """
import hashlib, sys
with open(sys.argv[1], "rb") as file:
    hashlib.sha256(b"\\0" + file.readline()).digest()
    while leaf := file.readline() + file.readline() + file.readline():
        hashlib.sha256(b"\\0" + leaf).digest()
"""


def write_list(folder, count, description):
    """`SHA256SUMS` and `batch.json` of as many made-up documents, none of which is there."""
    # The canonical form (RFC 8785) of what holds texts and whole numbers only.
    description["aantal"] = count
    batch = json.dumps(description, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    (folder / "batch.json").write_bytes(batch)
    numbers = random.Random(1)
    with open(folder / "SHA256SUMS", "w", encoding="ascii") as file:
        file.write(f"{hashlib.sha256(batch).hexdigest()}  batch.json\n")
        for bits in sorted(numbers.getrandbits(128) << 2 for _ in range(count)):
            name = "documenten/pv-" + "".join(ALPHABET[bits >> shift & 31] for shift in range(125, -1, -5))
            file.writelines(f"{numbers.getrandbits(256):064x}  {name}.{kind}\n" for kind in ("html", "json", "txt"))


def finished(bench, program, count, rounds):
    work = Finished(bench, program, count, rounds)
    work.checking()
    work.sealing()
    work.bundling()
    work.remove()
