#!/usr/bin/env python3
"""Re-checks the sample data without using the code that made it: the dossiers, the register, the 240 good records and the faulty ones.

Run from the checkout:  python3 Tests/Samples/check_samples.py        Exit status 0 when everything is as it should be.
"""

import csv
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
DOSSIERS = CHECKOUT / "dossiers"
SAMPLE = DOSSIERS / "voorbeeld"
FACTS = CHECKOUT.parent / "shared" / "data"
ISSUED_ON = "2026-11-20"

complaints = []


def expect(condition, message):
    if not condition:
        complaints.append(message)


def iso(text):
    """Dossier dates stand as dd-MM-yyyy or ISO; empty is unknown."""
    return "-".join(reversed(text.split("-"))) if re.fullmatch(r"\d\d-\d\d-\d{4}", text) else text


# ---- dossiers -----------------------------------------------------------------------------------------------------------

class Kwalificatie:
    def __init__(self, dossier, profiel):
        crebo = profiel.find("creboinformatie/crebo")
        self.dossier, self.naam, self.niveau = dossier.get("nr"), profiel.get("titel"), profiel.get("niveau")
        self.dossier_crebo, self.dossier_naam = dossier.findtext("dossiercrebos/dossiercrebo"), dossier.get("titel")
        self.crebo = crebo.text
        self.van, self.einde_instroom, self.einde_opleiding = (
            iso(crebo.get(name)) for name in ("Geldig_vanaf", "Datum_einde_instroom", "Datum_einde_opleiding"))
        self.titels, self.kerntaken = {}, {}
        parts = [("B1", dossier.iterfind("basis/basistaken/basiskerntaken/kerntaak"), "basiswerkprocessen"),
                 (f"P{profiel.get('hoofdstuk')}", profiel.iterfind("profielkerntaken/kerntaak"), "profielwerkprocessen")]
        for part, kerntaken, container in parts:
            for kerntaak in kerntaken:
                kerntaak_code = f"{part}-K{kerntaak.get('hoofdstuk')}"
                for werkproces in kerntaak.iterfind(f"{container}/werkproces"):
                    code = f"{kerntaak_code}-W{werkproces.get('hoofdstuk')}"
                    expect(code not in self.titels, f"{self.crebo}: {code} occurs twice")
                    self.titels[code] = werkproces.get("titel")
                    self.kerntaken[code] = kerntaak.get("titel")


def check_references(path, root):
    for tag, container in (("competentie", "competenties"), ("sectorkamer", "sectorkamers")):
        known = {element.get("nr") for element in root.iterfind(f"{container}/{tag}")}
        used = {element.get("referentie") for element in root.iter(tag)} - {None}
        expect(used == known, f"{path.name}: {tag} referenties {sorted(used ^ known)} do not match the list")
    domains = {element.get("nr") for element in root.iterfind("domeinen/domein")}
    for dossier in root.iterfind("dossiers/dossier"):
        expect(dossier.get("referentiedomein") in domains, f"{path.name}: unknown domein {dossier.get('referentiedomein')}")
        kennis = {element.get("nr") for element in dossier.iterfind("kennisenvaardigheden/kennisofvaardigheid")}
        profielen = {element.get("nr") for element in dossier.iterfind("profielen/profiel")}
        for tag, known in (("vakkennisenvaardigheden", kennis), ("profiel", profielen)):
            for element in dossier.iter(tag):
                reference = element.get("referentie")
                expect(reference is None or reference in known, f"{path.name}: {tag} referentie {reference} does not resolve")
    numbers = Counter(element.get("nr") for element in root.iter() if element.get("nr"))
    expect(max(numbers.values()) == 1, f"{path.name}: nr used twice: {[n for n, count in numbers.items() if count > 1]}")


def check_dossiers():
    kwalificaties = {}
    for path in sorted(DOSSIERS.glob("*.xml")):
        data = path.read_bytes()
        text = data.decode("utf-8")
        expect(data.startswith(b"<?xml") and b"\r" not in data, f"{path.name}: declaration missing or CR present")
        expect(unicodedata.is_normalized("NFC", text), f"{path.name}: not NFC")
        root = ET.fromstring(data)
        expect(root.tag == "sbb", f"{path.name}: root is {root.tag}")
        for element in root.iter():
            titel = element.get("titel")
            expect(titel is None or titel == " ".join(titel.split()), f"{path.name}: titel not trimmed: {titel!r}")
        check_references(path, root)
        for dossier in root.iterfind("dossiers/dossier"):
            for profiel in dossier.iterfind("profielen/profiel"):
                kwalificatie = Kwalificatie(dossier, profiel)
                expect(kwalificatie.crebo not in kwalificaties, f"kwalificatie {kwalificatie.crebo} occurs twice")
                kwalificaties[kwalificatie.crebo] = kwalificatie
    return kwalificaties


def check_facts(kwalificaties):
    """Codes, titles and names against the collected facts, which live outside the checkout."""
    if not (FACTS / "werkprocessen.csv").exists():
        print("facts not found beside the checkout: codes and titles not compared (skipped)")
        return
    with open(FACTS / "werkprocessen.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    compared = 0
    for dossier_crebo, dossier_naam in (("23189", None), ("23183", None), ("23185", None), ("23181", None), ("", "Groene ruimte")):
        ours = [r for r in rows if r["dossier_crebo"] == dossier_crebo and (dossier_naam is None or r["dossier"] == dossier_naam)]
        for crebo in {r["kwalificatie_crebo"] for r in ours} - {""}:
            wanted = [r for r in ours if r["kwalificatie_crebo"] in ("", crebo)]
            profiel = next(r for r in ours if r["kwalificatie_crebo"] == crebo)
            kwalificatie = kwalificaties[crebo]
            expect((kwalificatie.naam, kwalificatie.niveau) == (profiel["kwalificatie"], profiel["niveau"]), f"{crebo}: naam or niveau differs")
            expect(kwalificatie.dossier_naam == profiel["dossier"], f"{crebo}: dossier {kwalificatie.dossier_naam}")
            expect(not dossier_crebo or kwalificatie.dossier_crebo == dossier_crebo, f"{crebo}: dossiercrebo {kwalificatie.dossier_crebo}")
            expect(kwalificatie.titels == {r["werkproces_code"]: r["werkproces"] for r in wanted}, f"{crebo}: werkprocessen differ from the facts")
            expect(kwalificatie.kerntaken == {r["werkproces_code"]: r["kerntaak"] for r in wanted}, f"{crebo}: kerntaken differ from the facts")
            compared += len(wanted)
    with open(FACTS / "crebo-subset.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            kwalificatie = kwalificaties.get(row["crebo"])
            if kwalificatie:
                expected = (row["naam"], row["niveau"], row["dossier_code"], f"{row['dossier_naam']} (voorbeeld)")
                actual = (kwalificatie.naam, kwalificatie.niveau, kwalificatie.dossier_crebo, kwalificatie.dossier_naam)
                expect(actual == expected, f"{row['crebo']}: {actual} is not {expected}")
    print(f"facts: {compared} codes with titles compared")


# ---- text in any value --------------------------------------------------------------------------------------------------

def strings(value, path=""):
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from strings(child, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for child in value:
            yield from strings(child, path)


def looks_like_bsn(text):
    return any(sum(w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), run)) % 11 == 0 for run in re.findall(r"(?<!\d)\d{9}(?!\d)", text))


def text_problems(record):
    found = set()
    for path, text in strings(record):
        if looks_like_bsn(text):
            found.add("bsn")
        categories = {unicodedata.category(c) for c in text}
        if categories & {"Cc", "Cf", "Cn", "Co", "Cs"}:
            found.add("forbidden character")
        if not unicodedata.is_normalized("NFC", text) or text != text.strip() or "  " in text:
            found.add("not NFC or not trimmed")
        scripts = {unicodedata.name(c).split()[0] for c in text if c.isalpha() and not unicodedata.category(c) == "Lm"}
        if len(scripts & {"LATIN", "CYRILLIC", "GREEK", "ARABIC"}) > 1:
            found.add("mixed scripts")
    return found


# ---- records ------------------------------------------------------------------------------------------------------------

FIELDS = {  # name -> kind; kind is str, int, list of str, or nested fields; `!` marks required
    "sleutel!": str, "leerbedrijf!": str, "vervangt": str,
    "kandidaat!": {"voornamen": str, "tussenvoegsel": str, "achternaam!": str, "geboortedatum!": str, "geboorteplaats": str, "geboorteland": str},
    "opleiding!": {"kwalificatie!": str, "dossier": str, "inschrijfdatum!": str, "leerweg": str},
    "bpv!": {"van!": str, "tot!": str, "uren": int},
    "overeenkomsten": {"onderwijsovereenkomst": str, "praktijkovereenkomst": str, "werkprocessen": [str]},
    "werkprocessen!": [{"code!": str, "oordeel!": str, "datum!": str, "titel": str, "toelichting": str}],
    "praktijkopleider!": {"naam!": str, "functie": str}, "ondertekenaar": {"naam!": str, "functie": str},
    "aftekening!": {"wijze!": str, "plaats!": str, "datum!": str, "blad": str, "scan": str, "kenmerk": str, "tijdstip": str},
    "traject": {"leerlijn": str, "regio": str, "tranche": str, "opdrachtgever": str, "stap": str},
}
FORMS = {
    "opleiding.kwalificatie": r"\d{5}", "leerbedrijf": r"[1-9]\d{8}", "opleiding.leerweg": "OVO|ODT|BOL|BBL", "werkprocessen.code": r"[BP]\d-K\d-W\d+",
    "werkprocessen.oordeel": "aangetoond|niet-aangetoond", "aftekening.wijze": "papier|portaal|sshsig", "aftekening.blad": "[0-9a-f]{64}", "aftekening.scan": "[0-9a-f]{64}",
    "aftekening.tijdstip": r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|\+0[12]:00)",
    "vervangt": "pv-[0-9a-hjkmnp-tv-z]{26}",
}
DATES = {"opleiding.inschrijfdatum", "bpv.van", "bpv.tot", "overeenkomsten.onderwijsovereenkomst", "overeenkomsten.praktijkovereenkomst",
         "werkprocessen.datum", "aftekening.datum"}


def shape_problems(value, kind, path=""):
    if isinstance(kind, dict):
        if not isinstance(value, dict):
            return {f"malformed {path}"}
        found = set()
        known = {name.rstrip("!"): child for name, child in kind.items()}
        for name in kind:
            if name.endswith("!") and name[:-1] not in value:
                found.add(f"missing {path}.{name[:-1]}")
        for name, child in value.items():
            found |= shape_problems(child, known[name], f"{path}.{name}".lstrip(".")) if name in known else {f"unknown {path}.{name}"}
        return found
    if isinstance(kind, list):
        if not isinstance(value, list) or not value:
            return {f"malformed {path}"}
        return set().union(*(shape_problems(child, kind[0], path) for child in value))
    if type(value) is not kind or value == "" or (kind is int and value < 0):
        return {f"malformed {path}"}
    if path in FORMS and not re.fullmatch(FORMS[path], value) or path in DATES and not real_date(value):
        return {f"malformed {path}"}
    if path == "kandidaat.geboortedatum":
        year, month, day = (value.split("-") + ["", ""])[:3]
        if not real_date(f"{year}-{'01' if month == '00' and day == '00' else month}-{'01' if day == '00' else day}"):
            return {f"malformed {path}"}
    return set()


def real_date(text):
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def rule_problems(record, kwalificaties, register):
    """Names of the rules that a well-formed record breaks, errors and warnings alike."""
    found = set()
    opleiding, bpv, signed = record["opleiding"], record["bpv"], record["aftekening"]["datum"]
    judged = record["werkprocessen"]
    codes = [w["code"] for w in judged]
    agreements = record.get("overeenkomsten", {})
    if bpv["tot"] < bpv["van"]:
        return {"bpv reversed"}
    if len(set(codes)) < len(codes):
        found.add("werkproces twice")
    if all(w["oordeel"] != "aangetoond" for w in judged):
        found.add("nothing shown")
    if any(not bpv["van"] <= w["datum"] <= bpv["tot"] for w in judged):
        found.add("judgement outside bpv")
    if any(w["datum"] > signed for w in judged):
        found.add("judgement after sign-off")
    if max([signed, opleiding["inschrijfdatum"], bpv["van"], record["kandidaat"]["geboortedatum"]] + [w["datum"] for w in judged]) > ISSUED_ON:
        found.add("date after issue")
    if max(agreements.get("onderwijsovereenkomst", ""), agreements.get("praktijkovereenkomst", "")) > bpv["van"]:
        found.add("bpv before agreement")
    if opleiding["inschrijfdatum"] > bpv["van"]:
        found.add("bpv before enrolment")
    if set(codes) - set(agreements.get("werkprocessen", codes)):
        found.add("not in the praktijkovereenkomst")
    if record["aftekening"]["wijze"] == "sshsig":
        found.add("sshsig does not verify")
    allowed = {"papier": {"scan"}, "portaal": {"kenmerk", "tijdstip"}, "sshsig": set()}[record["aftekening"]["wijze"]]
    if set(record["aftekening"]) - allowed - {"wijze", "plaats", "datum", "blad"}:
        found.add("value of another wijze")
    if record["aftekening"].get("tijdstip", signed)[:10] != signed:
        found.add("tijdstip on another day")
    kwalificatie = kwalificaties.get(opleiding["kwalificatie"])
    if kwalificatie is None:
        found.add("unknown kwalificatie")
    else:
        if opleiding.get("dossier", kwalificatie.dossier) != kwalificatie.dossier:
            found.add("other dossier")
        if opleiding["inschrijfdatum"] < kwalificatie.van:
            found.add("no dossier in force")
        if kwalificatie.einde_instroom and opleiding["inschrijfdatum"] > kwalificatie.einde_instroom:
            found.add("enrolled too late")
        if kwalificatie.einde_opleiding and ISSUED_ON > kwalificatie.einde_opleiding:
            found.add("issued too late")
        if set(codes + agreements.get("werkprocessen", [])) - set(kwalificatie.titels):
            found.add("code not in kwalificatie")
        elif any(w.get("titel", kwalificatie.titels[w["code"]]) != kwalificatie.titels[w["code"]] for w in judged):
            found.add("titel differs")
    company = register.get(record["leerbedrijf"])
    if company is None:
        return found | {"unknown leerbedrijf"}
    erkenningen = [e for e in company["erkenningen"] if e["kwalificatie"] == opleiding["kwalificatie"]]
    if not any(e["van"] <= bpv["van"] and (e["tot"] or "9999") >= bpv["tot"] for e in erkenningen):
        found.add("no erkenning")
    if any(set(codes) & set(e.get("nietUitvoerbaar", [])) for e in erkenningen):
        found.add("niet uitvoerbaar")
    if not any(p["naam"] == record["praktijkopleider"]["naam"] and p["van"] <= signed <= (p["tot"] or "9999") for p in company["praktijkopleiders"]):
        found.add("praktijkopleider not in register")
    return found


def problems(record, kwalificaties, register):
    found = shape_problems(record, FIELDS)
    return (found or rule_problems(record, kwalificaties, register)) | text_problems(record)


# ---- files --------------------------------------------------------------------------------------------------------------

def lines_of(path):
    data = path.read_bytes()
    expect(data.endswith(b"\n") and b"\r" not in data and not data.startswith(b"\xef\xbb\xbf"), f"{path.name}: line ends or BOM")
    return data.decode("utf-8").splitlines()


def check_register():
    school = json.loads((SAMPLE / "register" / "instelling.json").read_text(encoding="utf-8"))
    expect(re.fullmatch(r"\d\d[A-Z]{2}", school["brin"]), "instelling: BRIN")
    register = {}
    for text in lines_of(SAMPLE / "register" / "leerbedrijven.jsonl"):
        company = json.loads(text)
        expect(company["id"] not in register, f"leerbedrijf {company['id']} twice")
        expect(re.fullmatch(r"[1-9]\d{8}", company["id"]) and re.fullmatch(r"\d{8}", company["kvk"]), f"leerbedrijf {company['id']}: form")
        expect(not looks_like_bsn(company["id"]) and not looks_like_bsn("0" + company["kvk"]), f"leerbedrijf {company['id']}: eleven-test")
        expect(not text_problems(company), f"leerbedrijf {company['id']}: {text_problems(company)}")
        expect(1 <= len(company["praktijkopleiders"]) <= 4, f"leerbedrijf {company['id']}: praktijkopleiders")
        register[company["id"]] = company
    return register


def check_good(kwalificaties, register):
    texts = lines_of(SAMPLE / "beoordelingen.jsonl")
    records = [json.loads(text) for text in texts]
    expect(len(records) == 240 and len({r["sleutel"] for r in records}) == 240, "beoordelingen: not 240 unique sleutels")
    expect(all(json.dumps(r, ensure_ascii=False, separators=(",", ":")) == t for r, t in zip(records, texts)), "beoordelingen: not compact JSON")
    leerlijnen = Counter(record["traject"]["leerlijn"] for record in records)
    expect(sorted(leerlijnen.values()) == [60] * 4, f"beoordelingen: {leerlijnen}")
    for record in records:
        found = problems(record, kwalificaties, register)
        expect(not found, f"{record['sleutel']}: {sorted(found)}")
        expect("vervangt" not in record and len(record["werkprocessen"]) <= 12, f"{record['sleutel']}: vervangt, or more than 12 werkprocessen")
        for w in record["werkprocessen"]:
            expect(len(w.get("toelichting", "")) <= 160 and not re.search(r"\d\d", w.get("toelichting", "")), f"{record['sleutel']}: toelichting")
        age = int(record["bpv"]["van"][:4]) - int(record["kandidaat"]["geboortedatum"][:4])
        expect(16 <= age <= 62, f"{record['sleutel']}: age {age}")
    planned = sum(record["bpv"]["tot"] > ISSUED_ON for record in records)
    judgements = [w for record in records for w in record["werkprocessen"]]
    print(f"good: {len(records)} records, {planned} with a planned end, {len(judgements)} judgements "
          f"({sum(w['oordeel'] != 'aangetoond' for w in judgements)} niet-aangetoond), {len({r['opleiding']['kwalificatie'] for r in records})} kwalificaties, "
          f"{len({r['leerbedrijf'] for r in records})} leerbedrijven, wijze {dict(Counter(r['aftekening']['wijze'] for r in records))}, "
          f"{sum('scan' in r['aftekening'] for r in records)} scans, {sum('kenmerk' in r['aftekening'] for r in records)} kenmerken, "
          f"{sum('tijdstip' in r['aftekening'] for r in records)} tijdstippen")


def check_waiting(kwalificaties, register):
    records = [json.loads(text) for text in lines_of(SAMPLE / "beoordelingen-wachtend.jsonl")]
    signed = {json.loads(text)["sleutel"] for text in lines_of(SAMPLE / "beoordelingen.jsonl")}
    expect(len({r["sleutel"] for r in records} - signed) == len(records) == 12, "wachtend: not 12 sleutels of their own")
    expect(len({r["leerbedrijf"] for r in records}) == 2, "wachtend: not of two leerbedrijven")
    expect(len({(r["leerbedrijf"], r["praktijkopleider"]["naam"]) for r in records}) == 3, "wachtend: not of three praktijkopleiders")
    for record in records:
        expect("aftekening" not in record, f"{record['sleutel']}: has an aftekening")
        # In order as soon as somebody signs.
        record["aftekening"] = {"wijze": "papier", "plaats": "Voorbeeldstad", "datum": ISSUED_ON}
        found = problems(record, kwalificaties, register)
        expect(not found, f"{record['sleutel']}: {sorted(found)}")
    print(f"waiting: {len(records)} records")


def check_faulty(kwalificaties, register):
    seen, broken, reported = Counter(), 0, {}
    for number, text in enumerate(lines_of(SAMPLE / "beoordelingen-fout.jsonl"), 1):
        try:
            record = json.loads(text)
        except ValueError:
            broken += 1
            continue
        sleutel = record.get("sleutel", "(none)") if isinstance(record, dict) else "(no object)"
        seen[sleutel] += 1
        found = problems(record, kwalificaties, register)
        reported.setdefault(sleutel, set()).update(found)
        expected = 0 if sleutel == "fout-sleutel-dubbel" else 1
        if sleutel == "fout-geen-naam":  # achternaam is the required one of the three
            found = {f for f in found if "achternaam" in f}
        expect(len(found) == expected, f"fout, line {number}: {sleutel}: breaks {sorted(found)}")
    expect(broken == 1, f"fout: {broken} lines are not JSON")
    expect({s for s, count in seen.items() if count > 1} == {"fout-sleutel-dubbel"}, f"fout: sleutels {seen}")
    if "-v" in sys.argv:
        for sleutel, found in reported.items():
            print(f"  {sleutel}: {', '.join(sorted(found)) or 'nothing by itself'}")
    print(f"faulty: {sum(seen.values()) + broken} lines, {sum(s.startswith('waarschuwing') for s in seen)} of them warnings")


def check_paths():
    for path in sorted([*DOSSIERS.rglob("*"), *Path(__file__).parent.rglob("*")]):
        if path.is_file() and path != Path(__file__) and path.suffix not in (".pyc", ".png"):
            expect(not re.search(r"(?<![\w.])/(work|home|root|tmp|Users)/", path.read_text(encoding="utf-8")), f"{path.name}: absolute path")


def main():
    kwalificaties = check_dossiers()
    print(f"dossiers: {len(kwalificaties)} kwalificaties, {sum(len(k.titels) for k in kwalificaties.values())} codes")
    check_facts(kwalificaties)
    register = check_register()
    check_good(kwalificaties, register)
    check_waiting(kwalificaties, register)
    check_faulty(kwalificaties, register)
    check_paths()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print("in order" if not complaints else f"{len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
