"""Builds the page that is tested, from its parts."""

import functools
import json
import re
import subprocess
import tempfile
from pathlib import Path

from program import PATIENCE, program

BUILD = Path(__file__).with_name("build.mjs")
SCRIPT = f"""
import {{ buildPage }} from {json.dumps(BUILD.as_uri())};
let text = "";
for await (const chunk of process.stdin) text += chunk;
process.stdout.write(await buildPage(JSON.parse(text)));
"""


@functools.cache
def words():
    """What the program says of each outcome, from a page that it makes itself."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program(), "key", "new", "--out", "keys", "--name", "example.org/pv"], cwd=folder, check=True,
                       capture_output=True, timeout=PATIENCE)
        subprocess.run([program(), "verify-page", "build", "--trust", "keys/zegel.vkey", "--out", "page.html"], cwd=folder,
                       check=True, capture_output=True, timeout=PATIENCE)
        page = Path(folder, "page.html").read_text(encoding="utf-8")
    return json.loads(re.search('id="gegevens">(.*?)</script>', page, re.DOTALL)[1])["woorden"]


def build_page(path, trust=(), status=(), **options):
    """A page with these keys and lists, each a name and a text, built in."""
    contents = {"trust": [list(file) for file in trust], "status": [list(file) for file in status],
                "woorden": words(), **options}
    done = subprocess.run(["node", "--input-type=module", "-e", SCRIPT], input=json.dumps(contents), capture_output=True,
                          text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[:500]
    path.write_text(done.stdout, encoding="utf-8")
    return path
