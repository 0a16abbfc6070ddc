#!/usr/bin/env python3
"""The peers of Tests/Benchmarks/Rendering: our templates in minijinja or Jinja2, called from Python.

    peer_rendering.py minijinja|jinja2 REGISTER RECORDS DAY OUT

Writes the documents of the records into OUT and prints the CPU time of rendering the page and the text of one of them, as
a line of JSON. Templates are compiled once, and the values lie ready as the templates read them. Encoding and the wrapping
of the text's long lines are not counted, though ours does them.
"""

import json
import statistics
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True

import peer

ROUNDS, SECONDS = 15, 0.02


class Kept:
    """A template that keeps the values that it is given."""

    def __init__(self, render):
        self.render_values, self.kept = render, []

    def render(self, values):
        self.kept.append(values)
        return self.render_values(values)


def measured(body, count):
    """µs of CPU of one of `count` documents that `body` works on."""
    for _ in range(20):
        body()
    start = time.process_time()
    body()
    passes = max(1, int(SECONDS / max(time.process_time() - start, 1e-6)))
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(passes):
            body()
        times.append((time.process_time() - start) / passes / count * 1e6)
    return statistics.median(times)


def main():
    engine, register, records, day, out = sys.argv[1:]
    peer.use_json("std")
    catalogue, _ = peer.read_dossiers([peer.TEMPLATES.parent / "dossiers"])
    maker = peer.Maker(catalogue, *peer.read_register(Path(register)), peer.read_secret(Path(register)), day, out)
    page, text = maker.page.render, maker.text.render
    if engine == "minijinja":
        page, text = (template.render for template in peer.minijinja_templates())
    maker.page, maker.text = Kept(page), Kept(text)
    for line in open(records, "rb"):
        maker.make(line)
    documents = maker.page.kept

    def render():
        for values in documents:
            page(values)
            text(values)

    print(json.dumps({"figure": engine, "cpu_us": measured(render, len(documents))}))


if __name__ == "__main__":
    main()
