"""Runs the program that is tested, and names what it makes."""

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
ISSUED_ON = "2026-11-20"
# A secret that is none, so that ids and salts are the same in every run.
SECRET = "praktijkverklaring-geheim/v1\nid {}\nzout {}\n".format("5a" * 32, "c3" * 32)
PATIENCE = 60
# Where the QR codes of the samples lead.
VERIFY_URL = "https://praktijkverklaringen.roc-voorbeeldstad.example/controleer.html"


def program():
    return Path(os.environ.get("PRAKTIJKVERKLARING", CHECKOUT / ".build/debug/praktijkverklaring")).resolve()


class Document:
    """One praktijkverklaring: its page, its text and its record."""

    def __init__(self, page):
        self.page = page
        self.text = page.with_suffix(".txt")
        self.json = page.with_suffix(".json")

    @property
    def id(self):
        return self.record["id"]

    @functools.cached_property
    def record(self):
        return json.loads(self.json.read_bytes())

    @functools.cached_property
    def controlegetal(self):
        digits = hashlib.sha256(self.json.read_bytes()).hexdigest()
        return " ".join(digits[start : start + 4] for start in range(0, 64, 4))

    @property
    def sort_key(self):
        """An order that does not follow the ids."""
        kandidaat = self.record["kandidaat"]
        return (kandidaat["achternaam"], kandidaat.get("voornamen", ""), kandidaat["geboortedatum"], self.id)


class SignoffPage:
    """The readable page of one sign-off sheet, and the records that it is for."""

    def __init__(self, page, records):
        self.page, self.id, self.records = page, page.stem, records


def write_secret(register):
    (register / ".geheim").unlink(missing_ok=True)
    with open(os.open(register / ".geheim", os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="ascii") as secret:
        secret.write(SECRET)


def signoff_pages(folder, inputs):
    """The pages of the sheets of every leerbedrijf and praktijkopleider of made-up inputs, as if nothing was signed yet."""
    for record in inputs.records:
        record.pop("aftekening", None)
    dossiers, register, records = inputs.write(folder / "inputs")
    write_secret(register)
    pages = []
    for company in inputs.leerbedrijven:
        command = [program(), "signoff", "sheet", "--leerbedrijf", company["id"], "--dossiers", dossiers, "--register", register,
                   "--records", records, "--issued-on", ISSUED_ON, "--out", folder / company["id"], "--lang", "en"]
        subprocess.run([str(word) for word in command], capture_output=True, timeout=PATIENCE, check=True)
        for sheet in sorted((folder / company["id"]).glob("*.txt")):
            opleider = re.search("^praktijkopleider (.*)$", sheet.read_text(encoding="utf-8"), re.MULTILINE)[1]
            theirs = [record for record in inputs.records if record["leerbedrijf"] == company["id"]
                      and unicodedata.normalize("NFC", record["praktijkopleider"]["naam"]) == opleider]
            pages.append(SignoffPage(sheet.with_suffix(".html"), theirs))
    assert sum(len(page.records) for page in pages) == len(inputs.records)
    return pages


def write_keys(folder):
    """Keys that are new in every run, and the secret that is not."""
    subprocess.run([str(program()), "key", "new", "--out", str(folder), "--name", "school.example"], capture_output=True, timeout=PATIENCE,
                   check=True)
    (folder / "geheim").write_text(SECRET, encoding="ascii")
    return folder


def generate(folder, dossiers, register, records, templates=None, verify_url=None):
    """Makes a batch in `folder`/batch and answers its documents; every record must be accepted.

    Without `templates`, by those that TEMPLATES names, or else by the program's own. With `verify_url` there are QR codes.
    """
    write_secret(register)
    out = folder / "batch"
    shutil.rmtree(out, ignore_errors=True)
    command = [program(), "generate", "--dossiers", dossiers, "--register", register, "--records", records,
               "--issued-on", ISSUED_ON, "--out", out, "--lang", "en"]
    templates = templates or os.environ.get("TEMPLATES")
    if templates:
        command += ["--templates", templates]
    if verify_url:
        command += ["--verify-url", verify_url, "--keys", write_keys(folder / "keys")]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=PATIENCE, check=False)
    if done.returncode != 0:
        lines = [line[:300] for line in done.stderr.splitlines() if "error" in line or "fout" in line][:5]
        raise AssertionError("\n".join([f"generate ended with {done.returncode}", *lines]))
    return sorted((Document(page) for page in (out / "documenten").glob("*.html")), key=lambda document: document.sort_key)


def preview(folder):
    """The program's own samples, that take a template to its limits."""
    templates = os.environ.get("TEMPLATES") or CHECKOUT / "templates"
    command = [program(), "template", "preview", templates, "--out", folder / "preview", "--lang", "en"]
    subprocess.run([str(word) for word in command], capture_output=True, timeout=PATIENCE, check=True)
    pages = sorted((folder / "preview").glob("*.html"))
    return [Document(page) for page in pages if page.stem not in ("index", "concept")]
