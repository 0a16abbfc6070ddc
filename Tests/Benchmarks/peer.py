#!/usr/bin/env python3
"""The peer of the benchmark: the work of `praktijkverklaring generate`, as a Python program with lxml and Jinja2 does it.

    peer.py --dossiers PATH… --register DIR --records FILE --issued-on YYYY-MM-DD --out DIR [--jobs N] [--json std]
            [--engine minijinja]

It is written to be fast in Python: records are streamed, titles and codes are looked up in tables made once, templates are
compiled once, hot functions come from C (orjson, hashlib, hmac, base64), and files are written with bare system calls.
It makes the same documents: the records are the same bytes, the texts too, and the pages but for the form in which quotes
are escaped (`compare.py` checks that). It does less than the program: it checks the essential rules only, stops at the
first fault of a record, says no place, and knows no warnings, shards or templates of others.
"""

import argparse
import hashlib
import hmac
import json
import os
import re
import secrets
import shutil
import sys

sys.dont_write_bytecode = True

from base64 import b32encode, b64encode
from collections import Counter
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import jinja2
from lxml import etree

from peer_templates import translated

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
CHUNK = 64
WIDTH = 76


class Refused(Exception):
    """A record that breaks a rule."""


# ---- JSON ---------------------------------------------------------------------------------------------------------------

def use_json(library):
    """Chooses the reader and the canonical writer; orjson when there is one."""
    global loads, canonical
    if library == "orjson":
        import orjson

        loads, canonical = orjson.loads, lambda value: orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    else:
        encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False)
        loads, canonical = json.loads, lambda value: encoder.encode(value).encode()


# ---- dossiers and register ----------------------------------------------------------------------------------------------

def collapsed(title):
    return " ".join(title.split())


def in_order(parent, path):
    return sorted(parent.iterfind(path), key=lambda element: int(element.get("hoofdstuk")))


def known_from(element):
    """`Geldig_vanaf` as an ISO date; empty when it is unknown."""
    value = element.get("Geldig_vanaf", "").strip()
    return datetime.strptime(value, "%d-%m-%Y").date().isoformat() if value[2:3] == "-" else value


def read_kerntaken(part, kerntaken, container):
    for kerntaak in kerntaken:
        code = f"{part}-K{kerntaak.get('hoofdstuk')}"
        yield code, collapsed(kerntaak.get("titel")), [
            (f"{code}-W{werkproces.get('hoofdstuk')}", collapsed(werkproces.get("titel")))
            for werkproces in in_order(kerntaak, f"{container}/werkproces")]


def read_dossier(dossier):
    """crebo, kwalificatie of each profiel."""
    head = dossier.find("dossiercrebos/dossiercrebo")
    basis = list(read_kerntaken("B1", in_order(dossier, "basis/basistaken/basiskerntaken/kerntaak"), "basiswerkprocessen"))
    for profiel in dossier.iterfind("profielen/profiel"):
        crebo = profiel.find("creboinformatie/crebo")
        own = read_kerntaken("P" + profiel.get("hoofdstuk"), in_order(profiel, "profielkerntaken/kerntaak"), "profielwerkprocessen")
        kerntaken = basis + list(own)
        positions = {code: position for position, code in enumerate(code for _, _, rest in kerntaken for code, _ in rest)}
        yield crebo.text.strip(), {
            "nr": dossier.get("nr"), "from": max(known_from(crebo), known_from(head)), "positions": positions,
            "titles": {code: title for _, _, rest in kerntaken for code, title in rest},
            "kerntaak_of": {code: (kerntaak, title) for kerntaak, title, rest in kerntaken for code, _ in rest},
            "opleiding": {
                "dossier": {"crebo": head.text.strip(), "naam": collapsed(dossier.get("titel")), "nr": dossier.get("nr")},
                "kwalificatie": {"crebo": crebo.text.strip(), "naam": collapsed(profiel.get("titel"))},
                "niveau": int(profiel.get("niveau"))}}


def read_dossiers(paths):
    """crebo -> its versions, the one that came into force first standing first; and the digests of the files."""
    catalogue, digests = {}, set()
    for path in map(Path, paths):
        for file in sorted(path.rglob("*.xml")) if path.is_dir() else [path]:
            digests.add(hashlib.sha256(file.read_bytes()).hexdigest())
            for _, dossier in etree.iterparse(file, tag="dossier", resolve_entities=False, no_network=True, load_dtd=False):
                for crebo, kwalificatie in read_dossier(dossier):
                    catalogue.setdefault(crebo, []).append(kwalificatie)
                dossier.clear()
    for versions in catalogue.values():
        versions.sort(key=lambda version: (version["from"], int(version["nr"])))
    return catalogue, digests


MEDIA_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


def embedded(folder, logo):
    """A logo as pages carry it; None when there is none."""
    file = folder / logo if logo else None
    return file and f"data:{MEDIA_TYPES[file.suffix]};base64,{b64encode(file.read_bytes()).decode()}"


def read_register(folder):
    """The school as records have it, its house style, and the leerbedrijven with their logos."""
    school = json.loads((folder / "instelling.json").read_bytes())
    style = school.pop("huisstijl", {})
    style = {"kleur": style.get("kleur", "#154273"), "accent": style.get("accent", "#a64b00"),
             "lettertype": style.get("lettertype", "schreefloos"), "instelling_tekst": style.get("tekst"),
             "instelling_logo": embedded(folder, style.get("logo"))}
    if style["instelling_tekst"]:
        school["tekst"] = style["instelling_tekst"]
    companies = {}
    for line in (folder / "leerbedrijven.jsonl").read_bytes().splitlines():
        company = json.loads(line)
        recognised = {}
        for erkenning in company["erkenningen"]:
            period = (erkenning["van"], erkenning["tot"] or "9999-12-31", frozenset(erkenning.get("nietUitvoerbaar", ())))
            recognised.setdefault(erkenning["kwalificatie"], []).append(period)
        companies[company["id"]] = ({key: company[key] for key in ("id", "naam", "plaats")}, recognised,
                                    embedded(folder, company.get("logo")))
    return school, style, companies


def read_secret(folder):
    """The keys of ids and salts, in the form of Sources/Manifests/IdentitySecret.swift; made when they are not there."""
    path = folder / ".geheim"
    if not path.exists():
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(f"praktijkverklaring-geheim/v1\nid {secrets.token_hex(32)}\nzout {secrets.token_hex(32)}\n")
    _, id_line, salt_line = path.read_text().splitlines()
    return bytes.fromhex(id_line[3:]), bytes.fromhex(salt_line[5:])


# ---- words --------------------------------------------------------------------------------------------------------------

@lru_cache(maxsize=1 << 16)
def dutch(day):
    """`2026-11-23` as `23 november 2026`; also the check that the day exists."""
    if len(day) != 10:
        raise ValueError(day)
    found = date.fromisoformat(day)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


@lru_cache(maxsize=1 << 16)
def birthday(day):
    if not day.endswith("-00"):
        return dutch(day)
    if day[5:7] == "00":
        return f"{int(day[:4])} (dag en maand onbekend)"
    return dutch(day[:8] + "01").partition(" ")[2] + " (dag onbekend)"


def grouped(digits):
    return " ".join([digits[i:i + 4] for i in range(0, len(digits), 4)])


def full_name(kandidaat):
    name = kandidaat["achternaam"]
    if prefix := kandidaat.get("tussenvoegsel"):
        name = prefix + name if prefix[-1] in "'’" else f"{prefix} {name}"
    return f"{kandidaat['voornamen']} {name}" if kandidaat.get("voornamen") else name


# A value goes on below itself: where the last run of two or more spaces of the layout ended.
LAYOUT = re.compile(r"(?:  \S+  | {2,}|\S+(?: \S+)* {2,})?")


def wrapped(text):
    """`text` with the lines that are too long broken at spaces, by the rules of Sources/Templates/LineWrapper.swift as far as
    ordinary values need them. (textwrap would know no stops, and take longer.)"""
    if max(map(len, lines := text.split("\n"))) <= WIDTH:
        return text
    result = []
    for line in lines:
        if len(line) > WIDTH:
            stop = LAYOUT.match(line).end()
            while len(line) > WIDTH:
                cut = line.rfind(" ", stop, WIDTH + 1)
                if cut < 0 and stop and WIDTH - stop < len(line) - stop <= WIDTH:
                    # One word that does not fit behind the stop, but does on a line of its own.
                    result.append(line[:stop].rstrip())
                    line = line[stop:]
                    break
                if cut < 0 and (cut := line.find(" ", WIDTH)) < 0:
                    break
                result.append(line[:cut])
                line = " " * stop + line[cut + 1:]
        result.append(line)
    return "\n".join(result)


# Sources/Verklaringen/Statements.swift
STATEMENTS = {"document": "Praktijkverklaring", "onderdeel": "onderdeel van de mbo-verklaring",
              "geen_diploma": "Deze praktijkverklaring is geen diploma en geen certificaat."}

CHECKING = ("Twijfelt u? Bel of mail de school en noem het id. Zelf controleren kan ook. Vraag de houder om het bestand {id}.json en "
            "bereken daarvan de SHA-256 (Windows: certutil -hashfile BESTAND SHA256, macOS: shasum -a 256 BESTAND, Linux: sha256sum "
            "BESTAND). Komt het controlegetal eruit (spaties tellen niet mee), dan is de inhoud niet veranderd. Kijk ook of de "
            "persoon voor u deze persoon is.")


# Sources/Verklaringen/Statements.swift
def sign_off(aftekening):
    if aftekening["wijze"] == "papier":
        return "Volgens de school met de pen afgetekend op papier."
    text = "Volgens de school afgetekend in een portaal"
    if moment := aftekening.get("tijdstip"):
        offset = "" if moment.endswith("Z") else moment[-6:]
        zone = "" if offset in ("+01:00", "+02:00") else f" (UTC{offset})"
        text += f", op {dutch(moment[:10])} om {moment[11:16]} uur{zone}"
    if kenmerk := aftekening.get("kenmerk"):
        text += f", kenmerk {kenmerk}"
    return text + "."


# Sources/Verklaringen/Zetting.swift
def setting(record, kerntaken, school, company):
    texts = [record["kandidaat"].get(key) for key in ("voornamen", "tussenvoegsel", "achternaam")]
    texts += [company["naam"], company["plaats"], record["aftekening"]["plaats"], school["naam"], school["plaats"], school.get("tekst")]
    texts += [record.get(role, {}).get(key) for role in ("praktijkopleider", "ondertekenaar") for key in ("naam", "functie")]
    work = [werkproces for kerntaak in kerntaken for werkproces in kerntaak["werkprocessen"]]
    texts += [werkproces.get(key) for werkproces in work for key in ("titel", "toelichting")] + [k["titel"] for k in kerntaken]
    length = sum(len(text.encode()) for text in texts if text)
    aftekening = record["aftekening"]
    if aftekening["wijze"] == "portaal":
        length += len(aftekening.get("kenmerk", "").encode())
    length += 80 * ("scan" in aftekening)
    length += 80 * ("vervangt" in record) + 80 * ("blad" in aftekening) + 40 * ("ondertekenaar" in record)
    if len(work) <= 4 and length <= 560:
        return "ruim"
    if len(work) <= 7 and length <= 850:
        return "midden"
    return "klein" if len(work) <= 10 and 1_600 < length <= 3_200 else "dicht"


# ---- one record ---------------------------------------------------------------------------------------------------------

BASE32 = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", b"0123456789abcdefghjkmnpqrstvwxyz")


def template_sources():
    """Our templates in Jinja2's syntax, by file name."""
    return {file.name: translated(file.read_text(encoding="utf-8"), file.suffix) for file in TEMPLATES.iterdir()}


class MinijinjaTemplate:
    """A template in minijinja, which is in Rust, called as Jinja2's are."""

    def __init__(self, environment, name):
        self.environment, self.name = environment, name

    def render(self, values):
        return self.environment.render_template(self.name, **values)


def minijinja_templates():
    """The page and the text in minijinja."""
    import minijinja

    # It escapes by the ending of the name.
    environment = minijinja.Environment(templates=template_sources(), trim_blocks=True, lstrip_blocks=True,
                                        keep_trailing_newline=True, undefined_behavior="strict")
    return [MinijinjaTemplate(environment, name) for name in ("verklaring.html", "verklaring.txt")]


class Maker:
    """Everything that making documents needs; one a process."""

    def __init__(self, catalogue, school, style, companies, keys, issued_on, out):
        self.catalogue, self.school, self.style, self.companies = catalogue, school, style, companies
        self.issued_on = issued_on
        self.id_key, self.salt_key = keys
        self.folder = os.open(out, os.O_RDONLY | os.O_DIRECTORY)
        options = {"loader": jinja2.DictLoader(template_sources()), "trim_blocks": True, "lstrip_blocks": True,
                   "keep_trailing_newline": True, "undefined": jinja2.StrictUndefined}
        self.page = jinja2.Environment(autoescape=True, **options).get_template("verklaring.html")
        self.text = jinja2.Environment(autoescape=False, **options).get_template("verklaring.txt")

    def kwalificatie(self, opleiding):
        versions = self.catalogue.get(opleiding["kwalificatie"])
        if not versions:
            raise Refused("onbekende kwalificatie")
        enrolled, nr = opleiding["inschrijfdatum"], opleiding.get("dossier")
        dutch(enrolled)
        for version in reversed(versions):
            if version["nr"] == nr or nr is None and version["from"] <= enrolled:
                return version
        raise Refused("dossier niet passend")

    def check(self, record):
        """The essential rules; the kwalificatie, the leerbedrijf, its logo and the judgements in dossier order of a record that meets them."""
        kwalificatie = self.kwalificatie(record["opleiding"])
        if record["leerbedrijf"] not in self.companies:
            raise Refused("onbekend leerbedrijf")
        company, recognised, logo = self.companies[record["leerbedrijf"]]
        begin, end = record["bpv"]["van"], record["bpv"]["tot"]
        signed, issued = record["aftekening"]["datum"], self.issued_on
        dutch(begin), dutch(end), dutch(signed), birthday(record["kandidaat"]["geboortedatum"])
        agreements = record.get("overeenkomsten", {})
        for name in ("onderwijsovereenkomst", "praktijkovereenkomst"):
            if agreed := agreements.get(name):
                dutch(agreed)
                if agreed > begin:
                    raise Refused("praktijk voor overeenkomst")
        if begin > end or begin > issued or signed > issued or record["opleiding"]["inschrijfdatum"] > issued:
            raise Refused("datum")
        periods = recognised.get(record["opleiding"]["kwalificatie"], ())
        if not any(first <= begin and end <= last for first, last, _ in periods):
            raise Refused("geen erkenning")
        barred = frozenset().union(*(codes for _, _, codes in periods))
        positions, judged, shown = kwalificatie["positions"], set(), []
        for judgement in record["werkprocessen"]:
            code, day = judgement["code"], judgement["datum"]
            dutch(day)
            if code not in positions or code in judged or code in barred:
                raise Refused("werkproces")
            if not begin <= day <= end or day > signed:
                raise Refused("oordeel buiten periode")
            judged.add(code)
            if judgement["oordeel"] == "aangetoond":
                shown.append((positions[code], judgement))
            elif judgement["oordeel"] != "niet-aangetoond":
                raise Refused("oordeel")
        if not shown:
            raise Refused("niets aangetoond")
        if record["aftekening"]["wijze"] not in ("papier", "portaal"):
            raise Refused("aftekening")
        shown.sort(key=lambda pair: pair[0])
        return kwalificatie, company, logo, [judgement for _, judgement in shown]

    def identity(self, sleutel, replaced):
        message = f"pv-id/v1\0{self.school['brin']}\0{sleutel}\0{replaced}".encode()
        code = b32encode(hmac.digest(self.id_key, message, "sha256")[:16])[:26].translate(BASE32)
        id = "pv-" + code.decode()
        return id, hmac.digest(self.salt_key, b"pv-zout/v1\0" + id.encode(), "sha256")[:16].hex()

    def kerntaken(self, kwalificatie, shown):
        """The kerntaken as the record has them, and as the templates read them."""
        kerntaken, views, last = [], [], None
        for judgement in shown:
            code, day, toelichting = judgement["code"], judgement["datum"], judgement.get("toelichting")
            kerntaak = kwalificatie["kerntaak_of"][code]
            if kerntaak[0] != last:
                last = kerntaak[0]
                werkprocessen, view = [], []
                kerntaken.append({"code": kerntaak[0], "titel": kerntaak[1], "werkprocessen": werkprocessen})
                views.append((kerntaak[0], kerntaak[1], view))
            titel = kwalificatie["titles"][code]
            werkproces = {"code": code, "datum": day, "titel": titel}
            if toelichting:
                werkproces["toelichting"] = toelichting
            werkprocessen.append(werkproces)
            view.append((code, titel, dutch(day), toelichting))
        return kerntaken, views

    def make(self, line):
        """Checks a record and writes its three documents; gives its id and their digests."""
        record = loads(line)
        kwalificatie, company, logo, shown = self.check(record)
        kandidaat, bpv, aftekening, opleider = record["kandidaat"], record["bpv"], record["aftekening"], record["praktijkopleider"]
        opleiding, school, replaced = kwalificatie["opleiding"], self.school, record.get("vervangt")
        id, salt = self.identity(record["sleutel"], replaced or "")
        kerntaken, views = self.kerntaken(kwalificatie, shown)
        document = {
            "afgegeven": self.issued_on, "aftekening": aftekening, "bpv": bpv, "formaat": "praktijkverklaring/1", "id": id,
            "instelling": school, "kandidaat": kandidaat, "kerntaken": kerntaken, "leerbedrijf": company, "opleiding": opleiding,
            "praktijkopleider": opleider, "zout": salt}
        if ondertekenaar := record.get("ondertekenaar"):
            document["ondertekenaar"] = ondertekenaar
        else:
            ondertekenaar = {"naam": None}
        if replaced:
            document["vervangt"] = replaced
        data = canonical(document)
        digest = hashlib.sha256(data).hexdigest()
        wijze = aftekening["wijze"]
        values = {
            **STATEMENTS, **self.style, "leerbedrijf_logo": logo, "aftekening_hoe": sign_off(aftekening),
            "zetting": setting(record, kerntaken, school, company),
            "controle_hoe": CHECKING.format(id=id), "id": id, "zout": salt, "controlegetal": grouped(digest),
            "record": b64encode(data).decode(), "naam": full_name(kandidaat), "voornamen": kandidaat.get("voornamen"),
            "tussenvoegsel": kandidaat.get("tussenvoegsel"), "achternaam": kandidaat["achternaam"],
            "geboortedatum": birthday(kandidaat["geboortedatum"]), "geboorteplaats": kandidaat.get("geboorteplaats"),
            "geboorteland": kandidaat.get("geboorteland"), "kwalificatie_crebo": opleiding["kwalificatie"]["crebo"],
            "kwalificatie_naam": opleiding["kwalificatie"]["naam"], "dossier_crebo": opleiding["dossier"]["crebo"],
            "dossier_naam": opleiding["dossier"]["naam"], "dossier_nr": opleiding["dossier"]["nr"],
            "niveau": f"mbo-{opleiding['niveau']}", "leerbedrijf_id": company["id"], "leerbedrijf_naam": company["naam"],
            "leerbedrijf_plaats": company["plaats"], "bpv_van": dutch(bpv["van"]), "bpv_tot": dutch(bpv["tot"]) + (" (gepland einde)" if bpv["tot"] > self.issued_on else ""),
            "bpv_uren": bpv.get("uren"), "kerntaken": views,
            "praktijkopleider_naam": opleider["naam"], "praktijkopleider_functie": opleider.get("functie"),
            "ondertekenaar_naam": ondertekenaar["naam"], "ondertekenaar_functie": ondertekenaar.get("functie"),
            "aftekening_plaats": aftekening["plaats"], "aftekening_datum": dutch(aftekening["datum"]),
            "aftekening_blad": grouped(aftekening["blad"]) if "blad" in aftekening else None,
            "aftekening_scan": grouped(aftekening["scan"]) if "scan" in aftekening else None, "aftekening_vingerafdruk": None,
            "concept": False, "qr": None, "controle_adres": None,
            "aftekening_papier": wijze == "papier", "aftekening_portaal": wijze == "portaal",
            "aftekening_sshsig": wijze == "sshsig", "instelling_brin": school["brin"], "instelling_naam": school["naam"],
            "instelling_plaats": school["plaats"], "afgegeven": dutch(self.issued_on), "vervangt": replaced}
        page = self.page.render(values).encode()
        text = wrapped(self.text.render(values)).encode()
        for content, kind in ((page, "html"), (data, "json"), (text, "txt")):
            file = os.open(f"{id}.{kind}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644, dir_fd=self.folder)
            os.write(file, content)
            os.close(file)
        return id, hashlib.sha256(page).hexdigest(), digest, hashlib.sha256(text).hexdigest()

    def work(self, lines):
        """Makes the documents of some lines: what was made, and the lines that were refused with the reason."""
        made, refused = [], []
        for line in lines:
            try:
                made.append(self.make(line))
            except (Refused, KeyError, ValueError, TypeError, AttributeError) as error:
                refused.append((line, str(error) if isinstance(error, Refused) else "onjuist record"))
        return made, refused


# ---- a batch ------------------------------------------------------------------------------------------------------------

SLEUTEL = re.compile(rb'^\s*\{\s*"sleutel"\s*:\s*"([^"\\]*)"')


def key_hash(line):
    """A hash of the record's key, None when it has none; most often the key stands first and nothing need be parsed."""
    if found := SLEUTEL.match(line):
        return hash(found[1])
    try:
        return hash(loads(line)["sleutel"].encode())
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def repeated_keys(path):
    """The hashes of the keys that stand on more than one line: all their records are refused."""
    seen, repeated = set(), set()
    with open(path, "rb") as records:
        for line in records:
            key = key_hash(line)
            (repeated if key in seen else seen).add(key)
    return repeated - {None}


def split_repeated(lines, repeated):
    """Lines whose key occurs once, and the others."""
    if not repeated:
        return lines, []
    once, others = [], []
    for line in lines:
        (others if key_hash(line) in repeated else once).append(line)
    return once, others


def work_in_process(lines):
    return maker.work(lines)


def chunks(path, repeated, refused):
    with open(path, "rb") as records:
        while lines := list(islice(records, CHUNK)):
            lines, others = split_repeated([line for line in lines if not line.isspace()], repeated)
            refused += [(line, "sleutel dubbel") for line in others]
            yield lines


def main():
    global maker
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dossiers", nargs="+", required=True)
    parser.add_argument("--register", type=Path, required=True)
    parser.add_argument("--records", type=Path, required=True)
    parser.add_argument("--issued-on", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--json", choices=["orjson", "std"], default="orjson")
    parser.add_argument("--engine", choices=["jinja2", "minijinja"], default="jinja2")
    options = parser.parse_args()
    use_json(options.json)
    dutch(options.issued_on)

    catalogue, digests = read_dossiers(options.dossiers)
    school, style, companies = read_register(options.register)
    if options.out.exists():
        sys.exit(f"{options.out}: bestaat al")
    staging = options.out.with_name(f".{options.out.name}.peer")
    shutil.rmtree(staging, ignore_errors=True)
    (staging / "documenten").mkdir(parents=True, mode=0o700)
    maker = Maker(catalogue, school, style, companies, read_secret(options.register), options.issued_on, staging / "documenten")

    if options.engine == "minijinja":
        maker.page, maker.text = minijinja_templates()

    entries, refused = [], []
    work = chunks(options.records, repeated_keys(options.records), refused)
    if options.jobs == 1:
        results, pool = map(maker.work, work), None
    else:
        pool = get_context("fork").Pool(options.jobs)
        results = pool.imap(work_in_process, work)
    with open(staging / "afgewezen.jsonl", "wb") as rejects:
        for made, rejected in results:
            entries += made
            rejects.writelines(line for line, _ in rejected)
            refused += [(b"", reason) for _, reason in rejected]
        rejects.writelines(line for line, _ in refused if line)
    if pool:
        pool.close()
        pool.join()

    batch = canonical({
        "aantal": len(entries), "afgegeven": options.issued_on, "dossiers": [{"sha256": digest} for digest in sorted(digests)],
        "formaat": "praktijkverklaring-partij/1", "generator": {"naam": "peer", "versie": "1"},
        "instelling": {"brin": school["brin"], "naam": school["naam"]},
        "sjablonen": {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in TEMPLATES.iterdir()}})
    (staging / "batch.json").write_bytes(batch)
    entries.sort()
    with open(staging / "SHA256SUMS", "w") as manifest:
        manifest.write(f"{hashlib.sha256(batch).hexdigest()}  batch.json\n")
        for id, html, record, text in entries:
            path = f"documenten/{id}"
            manifest.write(f"{html}  {path}.html\n{record}  {path}.json\n{text}  {path}.txt\n")
    report = {"gemaakt": len(entries), "geweigerd": len(refused), "redenen": Counter(reason for _, reason in refused)}
    (staging / "verslag.json").write_text(json.dumps(report, indent=2) + "\n")
    os.sync()
    staging.rename(options.out)
    print(f"{options.out}: {len(entries)} gemaakt, {len(refused)} geweigerd")


if __name__ == "__main__":
    main()
