"""A made-up school that seals and publishes with the built program, and what goes wrong with its files on the way."""

import base64
import functools
import re
import shutil
import subprocess
import zipfile

from program import CHECKOUT, PATIENCE, program, write_secret

NAME = "roc.example/praktijkverklaringen"
ISSUED_ON = "2026-11-20"
SAMPLES = CHECKOUT / "dossiers" / "voorbeeld"
COUNT = 12


class School:
    """Everything lies in `folder`; what costs a run of the program is made when it is asked for."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(SAMPLES / "register", folder / "register")
        write_secret(folder / "register")
        lines = (SAMPLES / "beoordelingen.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[:COUNT]
        (folder / "few.jsonl").write_text("".join(lines), encoding="utf-8")
        self.run("key", "new", "--out", "keys", "--name", NAME)
        self.run("generate", "--dossiers", CHECKOUT / "dossiers", "--register", "register", "--records", "few.jsonl",
                 "--issued-on", ISSUED_ON, "--out", "batch", "--keys", "keys")
        self.run("status", "renew", "--keys", "keys", "--list", "lists")
        self.ids = sorted(page.stem for page in (folder / "batch" / "documenten").glob("*.html"))
        self.id, self.revoked, self.replaced, self.successor = self.ids[4:8]

    def run(self, *words, statuses=(0,)):
        done = subprocess.run([str(word) for word in (program(), *words)], cwd=self.folder, capture_output=True, text=True,
                              timeout=PATIENCE, check=False, env={"LC_ALL": "C", "XDG_STATE_HOME": str(self.folder / "state")})
        assert done.returncode in statuses, f"{words[0]} ended with {done.returncode}: {done.stderr[:300]}"
        return done.stdout

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    @functools.cached_property
    def trust(self):
        return [("zegel.vkey", self.text("keys/zegel.vkey")), ("status.vkey", self.text("keys/status.vkey"))]

    @functools.cached_property
    def first_list(self):
        return ("status-0001", self.text("lists/status-0001"))

    @functools.cached_property
    def newest_list(self):
        """The third list: one verklaring was revoked, another replaced."""
        self.first_list
        shutil.copytree(self.folder / "keys", self.folder / "keys-before")
        shutil.copytree(self.folder / "lists", self.folder / "lists-before")
        self.run("status", "revoke", self.revoked, "--reason", "fout-in-gegevens", "--keys", "keys", "--list", "lists")
        self.run("status", "replace", self.replaced, self.successor, "--keys", "keys", "--list", "lists")
        return ("status-0003", self.text("lists/status-0003"))

    @functools.cached_property
    def webs(self):
        """Web roots with proofs by two characters of the id, and by three."""
        for length in (2, 3):
            self.run("publish", "batch", "--prefix", length, "--out", f"web-{length}")
        return {length: self.folder / f"web-{length}" for length in (2, 3)}

    def proofs(self, length=2, id=None):
        """The name of the file with a verklaring's proof, and its bytes."""
        name = f"bewijzen/{(id or self.id)[3:3 + length]}.txt"
        return name, (self.webs[length] / name).read_bytes()

    def bundle(self, id=None, name=None):
        id = id or self.id
        path = self.folder / (name or f"{id}.zip")
        if not path.exists():
            self.run("bundle", "batch", id, "--out", path)
        return path

    def unpacked(self, name, id=None):
        """A fresh folder with what is in a bundle."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        with zipfile.ZipFile(self.bundle(id)) as bundle:
            bundle.extractall(target)
        return target

    def packed(self, folder, name):
        """A ZIP file of a folder's files."""
        path = self.folder / name
        with zipfile.ZipFile(path, "w") as bundle:
            for file in sorted(folder.rglob("*")):
                if file.is_file():
                    bundle.write(file, file.relative_to(folder))
        return path

    @functools.cached_property
    def changed(self):
        """A bundle of which page, text and record say another year."""
        folder = self.unpacked("changed")
        for file in (folder / "documenten").iterdir():
            file.write_bytes(with_record(file.read_bytes().replace(b"2026", b"2025"), b"2026", b"2025"))
        return self.packed(folder, "gewijzigd.zip")

    @functools.cached_property
    def changed_text(self):
        """A text of which a word was changed, with its proof: what lies in a folder."""
        folder = self.unpacked("changed-text")
        text = folder / "documenten" / f"{self.id}.txt"
        text.write_text(text.read_text(encoding="utf-8").replace("Praktijkverklaring", "Praktijkverklaring mbo", 1), encoding="utf-8")
        return [text, *self.proof(folder)]

    def proof(self, folder):
        return [folder / f"{self.id}.sha256", folder / f"{self.id}.tlog-proof"]

    @functools.cached_property
    def saved_anew(self):
        folder = self.unpacked("saved-anew")
        with open(folder / "documenten" / f"{self.id}.html", "a", encoding="utf-8") as page:
            page.write("<!-- saved from url -->\n")
        return self.packed(folder, "opnieuw-opgeslagen.zip")

    @functools.cached_property
    def other_line_ends(self):
        folder = self.unpacked("line-ends")
        text = folder / "documenten" / f"{self.id}.txt"
        text.write_bytes(text.read_bytes().replace(b"\n", b"\r\n"))
        return self.packed(folder, "regeleinden.zip")

    @functools.cached_property
    def forged(self):
        """The same documents, sealed by somebody else under the same name."""
        self.run("key", "new", "--out", "forger", "--name", NAME)
        shutil.copytree(self.folder / "batch", self.folder / "forged")
        for path in (self.folder / "forged").glob("checkpoint*"):
            path.unlink()
        self.run("seal", "forged", "--keys", "forger", "--proofs")
        self.run("bundle", "forged", self.id, "--out", "vals.zip")
        return self.folder / "vals.zip"

    @functools.cached_property
    def other_third_list(self):
        """A list with the number of another one, made with the keys of before."""
        self.newest_list
        (self.folder / "keys-before" / "status.laatste").unlink(missing_ok=True)
        for id in (self.successor, self.ids[0]):
            self.run("status", "revoke", id, "--reason", "op-verzoek-van-houder", "--keys", "keys-before", "--list", "lists-before")
            (self.folder / "keys-before" / "status.laatste").unlink(missing_ok=True)
        return ("status-0003", self.text("lists-before/status-0003"))

    @functools.cached_property
    def late_key_list(self):
        """A key list, with the key of the body that keeps it, by which the school's keys count from the day after the batch."""
        self.run("key", "new", "--root", "--out", "raad", "--name", "raad.example")
        self.run("trust", "add", "keys/zegel.vkey", "keys/status.vkey", "--school", "Voorbeeldcollege", "--brin", "99ZZ",
                 "--from", "2026-11-21", "--keys", "raad", "--list", "vertrouwen")
        return [("sleutels.vkey", self.text("raad/sleutels.vkey")), ("sleutels-0001", self.text("vertrouwen/sleutels-0001"))]

    @functools.cached_property
    def cut_list(self):
        """The newest list without the line of the one that was revoked, which it still counts."""
        name, text = self.newest_list
        return (name, "".join(line for line in text.splitlines(keepends=True) if not line.startswith(self.revoked)))

    @functools.cached_property
    def list_of_a_later_year(self):
        """Keys, and a list that was made in a year to come; the status key is another, of which nothing is remembered."""
        self.run("key", "new", "--out", "later", "--name", NAME)
        self.run("status", "renew", "--keys", "later", "--list", "later-lists", "--made-at", "2099-01-01T00:00:00Z")
        keys = [("zegel.vkey", self.text("keys/zegel.vkey")), ("status.vkey", self.text("later/status.vkey"))]
        return keys, [("status-0001", self.text("later-lists/status-0001"))]

    @functools.cached_property
    def whole_page(self):
        self.newest_list
        self.run("verify-page", "build", "--trust", "keys", "--status", "lists", "--dossiers", CHECKOUT / "dossiers",
                 "--out", "controleer.html")
        return self.folder / "controleer.html"

    @functools.cached_property
    def wrong_signoff(self):
        """A bundle of a verklaring that a leerbedrijf signed with its key, with a signature over something else."""
        inputs = ["--dossiers", CHECKOUT / "dossiers", "--register", "register-signed", "--issued-on", ISSUED_ON, "--keys", "keys"]
        namespace, company = "praktijkverklaring-beoordeling@v1", "990100007"
        shutil.copytree(SAMPLES / "register", self.folder / "register-signed")
        write_secret(self.folder / "register-signed")
        sheets = self.folder / "register-signed" / "aftekenbladen"
        self.keygen("-q", "-t", "ed25519", "-N", "", "-f", "company")
        kind, key, *_ = self.text("company.pub").split()
        (sheets.parent / "allowed_signers").write_text(f'{company} namespaces="{namespace}" {kind} {key}\n', encoding="utf-8")
        waiting = SAMPLES / "beoordelingen-wachtend.jsonl"
        self.run("signoff", "sheet", "--leerbedrijf", company, *inputs, "--records", waiting, "--out", "sheets", statuses=(0, 1))
        sheets.mkdir(exist_ok=True)
        sheet = sorted((self.folder / "sheets").glob("*.txt"))[0]
        self.keygen("-q", "-Y", "sign", "-f", "company", "-n", namespace, sheet)
        for path in (sheet, sheet.with_name(f"{sheet.name}.sig")):
            shutil.copy(path, sheets)
        self.run("signoff", "fill", sheet, *inputs, "--records", waiting, "--place", "Voorbeeldstad", "--date", ISSUED_ON,
                 "--out", "signed.jsonl")
        self.run("generate", *inputs, "--records", "signed.jsonl", "--out", "signed", statuses=(0, 1))
        id = sorted(page.stem for page in (self.folder / "signed" / "documenten").glob("*.html"))[0]
        self.run("bundle", "signed", id, "--out", "signed.zip")
        target = self.folder / "wrong-signoff"
        with zipfile.ZipFile(self.folder / "signed.zip") as bundle:
            bundle.extractall(target)
        (self.folder / "other.txt").write_text("iets anders\n", encoding="utf-8")
        self.keygen("-q", "-Y", "sign", "-f", "company", "-n", namespace, "other.txt")
        signature = next((target / "aftekenbladen").glob("*.sig"))
        signature.write_text(self.text("other.txt.sig"), encoding="utf-8")
        return self.packed(target, "aftekening.zip")

    def keygen(self, *words):
        subprocess.run(["ssh-keygen", *words], cwd=self.folder, check=True, capture_output=True, timeout=PATIENCE,
                       stdin=subprocess.DEVNULL)

    @functools.cached_property
    def qr_code(self):
        """What stands behind the `#` in the QR code of the first verklaring, with its record and that of a revoked one."""
        self.newest_list
        self.run("generate", "--dossiers", CHECKOUT / "dossiers", "--register", "register", "--records", "few.jsonl",
                 "--issued-on", ISSUED_ON, "--out", "paper", "--keys", "keys", "--verify-url", "https://roc.example/controleer.html")
        pictures = self.folder / "pictures"
        pictures.mkdir()
        script = CHECKOUT / "Tests" / "Scenarios" / "qr_drawings.py"
        pages = [self.folder / "paper" / "documenten" / f"{id}.html" for id in (self.id, self.revoked)]
        subprocess.run(["python3", script, pictures, *pages], check=True, timeout=PATIENCE)
        return {id: self.scanned(pictures / f"{id}.pgm") for id in (self.id, self.revoked)}

    def scanned(self, picture):
        text = subprocess.run(["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture], check=True, capture_output=True,
                              text=True, timeout=PATIENCE).stdout
        return text.strip().partition("#")[2]

    @functools.cached_property
    def newer_proof(self):
        folder = self.unpacked("newer")
        proof = folder / f"{self.id}.tlog-proof"
        proof.write_text(proof.read_text(encoding="utf-8").replace("@v1", "@v2", 1), encoding="utf-8")
        return self.packed(folder, "nieuwer.zip")

    @functools.cached_property
    def cut(self):
        path = self.folder / "afgebroken.zip"
        path.write_bytes(self.bundle().read_bytes()[:3000])
        return path

    @functools.cached_property
    def concept(self):
        self.run("generate", "--concept", "--dossiers", CHECKOUT / "dossiers", "--register", "register", "--records",
                 SAMPLES / "beoordelingen-wachtend.jsonl", "--issued-on", ISSUED_ON, "--out", "concepten", statuses=(0, 1))
        return sorted((self.folder / "concepten").rglob("*.html"))[0]

    @functools.cached_property
    def two_records(self):
        """A page whose own record is another, with its proof: what lies in a folder."""
        folder = self.unpacked("two-records")
        page = folder / "documenten" / f"{self.id}.html"
        page.write_bytes(with_record(page.read_bytes(), b"2026", b"2025"))
        return [page, *self.proof(folder)]

    @functools.cached_property
    def fingerprint(self):
        """Of the key of the seal, as the program tells it."""
        return re.search("((?:[0-9a-f]{4} ){15}[0-9a-f]{4})", self.run("key", "show", "keys/zegel.vkey"))[1]


def with_record(page, old, new):
    """A page with something else in the record that it carries; other bytes as they are."""
    found = re.search(rb'data-record="([^"]*)"', page)
    if not found:
        return page
    other = base64.b64encode(base64.b64decode(found[1]).replace(old, new))
    return page.replace(found[1], other)
