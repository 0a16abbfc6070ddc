"""Whoever hosts the page by docs/hosting.md has one that says "revoked" of what was revoked after it was built."""

import os
import re
import subprocess
from pathlib import Path

from program import PATIENCE, program

GUIDE = Path(__file__).resolve().parents[2] / "docs/hosting.md"
PLACES = {"PARTIJ": "partij", "SLEUTELS": "sleutels", "LIJSTEN": "lijsten", "WEB/": "web/", "WEB": "web"}


def commands(*words):
    """The printed commands of the program that have each of these words in them."""
    lines = re.findall(r"^    (praktijkverklaring .*)$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    return [line for line in lines if all(word in line for word in words)]


def run(folder, line, **more):
    for word, place in {**PLACES, **more}.items():
        line = re.sub(rf"\b{word}" + ("" if word.endswith("/") else r"\b"), place, line)
    path = os.pathsep.join([str(folder / "tools"), os.environ["PATH"]])
    subprocess.run(["bash", "-euc", line], cwd=folder, check=True, capture_output=True, timeout=PATIENCE,
                   env={**os.environ, "PATH": path})


def serve(host, web):
    host.files = {f"/{path.relative_to(web)}": path.read_bytes() for path in web.rglob("*") if path.is_file()}


def test_what_was_revoked_after_the_page_was_built_is_revoked_on_it(browser, school, host, tmp_path):
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/praktijkverklaring").symlink_to(program())
    for name, place in {"sleutels": "keys", "partij": "batch"}.items():
        subprocess.run(["cp", "-R", str(school.folder / place), str(tmp_path / name)], check=True)
    (tmp_path / "sleutels/status.laatste").unlink(missing_ok=True)
    run(tmp_path, "praktijkverklaring status renew --keys SLEUTELS --list LIJSTEN")
    [first, *_] = commands("publish --status")
    [build] = commands("verify-page build")
    for line in [first, build, *commands("publish PARTIJ")]:
        run(tmp_path, line, DOSSIERS=str(GUIDE.parents[1] / "dossiers"))
    web = tmp_path / "web"
    serve(host, web)
    browser.open(f"{host.address}/controleer.html")
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]

    [revoke] = commands("status revoke")
    page = (web / "controleer.html").read_bytes()
    for line in [revoke, first]:
        run(tmp_path, line, ID=school.bundle().stem)
    serve(host, web)
    assert (web / "controleer.html").read_bytes() == page
    browser.open(f"{host.address}/controleer.html")
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["revoked"]
    assert browser.violations() == []
