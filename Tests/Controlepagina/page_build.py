"""Builds the page that is tested, from its parts."""

import json
import subprocess
from pathlib import Path

BUILD = Path(__file__).with_name("build.mjs")
SCRIPT = f"""
import {{ buildPage }} from {json.dumps(BUILD.as_uri())};
let text = "";
for await (const chunk of process.stdin) text += chunk;
process.stdout.write(await buildPage(JSON.parse(text)));
"""


def build_page(path, trust=(), status=(), **options):
    """A page with these keys and lists, each a name and a text, built in."""
    contents = {"trust": [list(file) for file in trust], "status": [list(file) for file in status], **options}
    done = subprocess.run(["node", "--input-type=module", "-e", SCRIPT], input=json.dumps(contents), capture_output=True,
                          text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[:500]
    path.write_text(done.stdout, encoding="utf-8")
    return path
