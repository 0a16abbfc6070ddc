#!/usr/bin/env python3
"""Compares the documents of two batch folders: compare.py OURS PEERS. Exit status 1 when one says something else."""

import html
import sys
from pathlib import Path


def main():
    ours, peers = (Path(argument) / "documenten" for argument in sys.argv[1:3])
    names = sorted(file.name for file in ours.iterdir())
    if names != sorted(file.name for file in peers.iterdir()):
        sys.exit("compare.py: not the same documents")
    good = True
    for kind in ("json", "txt", "html"):
        files = [name for name in names if name.endswith("." + kind)]
        same = alike = 0
        first_difference = None
        for name in files:
            a, b = (ours / name).read_bytes(), (peers / name).read_bytes()
            same += a == b
            # Jinja2 escapes quotes in text too; that is another spelling of the same page.
            if a == b or kind == "html" and html.unescape(a.decode()) == html.unescape(b.decode()):
                alike += 1
            else:
                first_difference = first_difference or name
        note = f", {alike} after resolving character references" if kind == "html" else ""
        print(f"{kind}: {same} of {len(files)} the same bytes{note}")
        if first_difference:
            print(f"  the first that differs: {first_difference}")
        good = good and alike == len(files)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
