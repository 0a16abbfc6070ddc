#!/usr/bin/env python3
"""Makes the sample data in dossiers/voorbeeld/ (register, 240 good records, 12 that wait for a sign-off, faulty records) from the dossiers in dossiers/.

Run from the checkout:  python3 Tests/Samples/make_samples.py     (--list prints the faulty records and the rule each breaks)
The same code gives the same bytes: the random numbers are seeded and nothing reads the clock.
"""

import hashlib
import json
import random
import sys
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from pathlib import Path

sys.dont_write_bytecode = True

import sample_faults
import sample_names as names

CHECKOUT = Path(__file__).resolve().parents[2]
DOSSIERS = CHECKOUT / "dossiers"
SAMPLE = DOSSIERS / "voorbeeld"
FAULTY_REGISTERS = CHECKOUT / "Tests" / "Samples" / "register-fout"

ISSUED_ON = date(2026, 11, 20)
SEED = 20261120
PER_LEERLIJN = 60

# How often each kwalificatie is drawn. 25775 is left out: its last diploma date has passed, so it can only warn.
KWALIFICATIES = {
    names.GROEN: {"25452": 4, "25451": 3, "25453": 2},
    names.METAAL: {"25737": 3, "25735": 2},
    names.ZORG: {"25499": 4, "25498": 4, "25500": 2, "25486": 2, "25475": 2, "25476": 1, "25489": 1, "25488": 1, "25485": 1},
    names.TRANSPORT: {"25774": 5, "27042": 3, "25671": 2, "27043": 2},
}
NOT_FEASIBLE = {  # company name -> kwalificatie -> werkprocessen that cannot be done there
    "Kwekerij 'De Bedachte Tuin'": {"25452": ["P1-K1-W1"]},
    "Hotel-Restaurant Het Ei van Niets": {"25499": ["B1-K1-W7", "P1-K1-W2"]},
    "Elektro Nergenshuizen": {"25737": ["B1-K2-W2"]},
    "Magazijn & Meer": {"25774": ["P1-K1-W2"]},
    "Thuiszorg Ëerste Hulp & Nabij": {"25498": ["B1-K1-W5"]},
}
# Logos stand beside this in register/; they are drawn by hand, not made here.
LOGOS = {"Hoveniersbedrijf Van 't Verzonnen Hof": "logos/hof.svg", "Pallethandel Şablon & Zn.": "logos/pallet.png"}
HUISSTIJL = {"kleur": "#154273", "accent": "#a64b00", "lettertype": "schreefloos", "logo": "logo.svg",
             "tekst": "Vragen over deze verklaring? Mail naar praktijk@voorbeeldstad.invalid."}
ENDING = {"Sportbedrijf Oefenburen": "2028-06-30", "Elektro Nergenshuizen": "2027-12-31", "Pallethandel Şablon & Zn.": "2027-09-30"}


# ---- dossiers -----------------------------------------------------------------------------------------------------------

def hoofdstuk_order(element, path):
    return sorted(element.findall(path), key=lambda child: int(child.get("hoofdstuk")))


def werkprocessen(part, kerntaken):
    """(code, titel) of every werkproces of these kerntaken, `part` being B1 or P + hoofdstuk of the profiel."""
    for kerntaak in kerntaken:
        for werkproces in hoofdstuk_order(kerntaak, "*/werkproces"):
            yield f"{part}-K{kerntaak.get('hoofdstuk')}-W{werkproces.get('hoofdstuk')}", " ".join(werkproces.get("titel").split())


def read_catalogue():
    """kwalificatie crebo -> (dossier nr, {code: titel} in dossier order)."""
    catalogue = {}
    for path in sorted(DOSSIERS.glob("*.xml")):
        for dossier in ET.parse(path).getroot().iterfind("dossiers/dossier"):
            basis = list(werkprocessen("B1", hoofdstuk_order(dossier, "basis/basistaken/basiskerntaken/kerntaak")))
            for profiel in dossier.iterfind("profielen/profiel"):
                own = werkprocessen("P" + profiel.get("hoofdstuk"), hoofdstuk_order(profiel, "profielkerntaken/kerntaak"))
                catalogue[profiel.findtext("creboinformatie/crebo")] = (dossier.get("nr"), dict(basis + list(own)))
    return catalogue


# ---- identifiers --------------------------------------------------------------------------------------------------------

def passes_eleven_test(digits):
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits.zfill(9))) % 11 == 0


def leerbedrijf_id(index):
    """In 990000000-999999999, so that it is nobody's, and never a number that could be a BSN."""
    number = 990_100_007 + index * 131_071
    while passes_eleven_test(str(number)):
        number += 1
    return str(number)


def kvk_number(index):
    number = 99_900_013 + index * 1_009 if index % 4 else 10_009 + index * 37
    while passes_eleven_test(f"{number:08d}"):
        number += 1
    return f"{number:08d}"


def sheet_hash(seed_text):
    """64 hex digits without a run of digits long enough to look like a BSN."""
    suffix = 0
    while True:
        digest = hashlib.sha256(f"{seed_text}/{suffix}".encode()).hexdigest()
        if all(len(run) < 8 for run in "".join(c if c.isdigit() else " " for c in digest).split()):
            return digest
        suffix += 1


# ---- register -----------------------------------------------------------------------------------------------------------

def make_register(rng):
    companies = []
    staff = list(names.STAFF)
    for index, (naam, leerlijn, kwalificaties) in enumerate(names.COMPANIES):
        erkenningen = []
        for kwalificatie in kwalificaties:
            erkenning = {"kwalificatie": kwalificatie, "van": f"{2019 + index % 4}-0{1 + index % 9}-01", "tot": ENDING.get(naam)}
            if kwalificatie in NOT_FEASIBLE.get(naam, {}):
                erkenning["nietUitvoerbaar"] = NOT_FEASIBLE[naam][kwalificatie]
            erkenningen.append(erkenning)
        if index % 10 == 3:  # an older erkenning that has ended: registers keep them
            erkenningen.append({"kwalificatie": "25960", "van": "2016-08-01", "tot": "2021-07-31"})
        rng.shuffle(staff)
        opleiders = []
        for place in range(1 + index % 4):
            gone = place == 3 or (place == 2 and index % 3 == 0)
            opleiders.append({"naam": staff[place], "functie": rng.choice(names.ROLES[leerlijn]), "van": f"{2020 + place}-03-01",
                              "tot": "2024-12-31" if gone else None})
        plaats = next((place for place in names.PLACES if place in naam), names.PLACES[index % len(names.PLACES)])
        companies.append({"id": leerbedrijf_id(index), "naam": naam, "plaats": plaats,
                          "kvk": kvk_number(index), "erkenningen": erkenningen, "praktijkopleiders": opleiders,
                          **({"logo": LOGOS[naam]} if naam in LOGOS else {})})
    faults = sample_faults.company(leerbedrijf_id(len(companies)), kvk_number(len(companies)))
    return companies, faults


# ---- people and dates ---------------------------------------------------------------------------------------------------

def make_people(rng, count):
    people = list(names.SPECIAL_PEOPLE)
    seen = {person[:3] for person in people}
    weights = [pool[3] for pool in names.POOLS]
    while len(people) < count:
        voornamen, achternamen, places, _ = rng.choices(names.POOLS, weights)[0]
        given = rng.choice(voornamen)
        if rng.random() < 0.2:
            like = voornamen[voornamen.index(given) % 2 :: 2]
            given += " " + rng.choice([name for name in like if name != given])
        person = (given, *rng.choice(achternamen))
        if person not in seen:
            seen.add(person)
            people.append((*person, *(rng.choice(places) if rng.random() < 0.5 else (None, None))))
    rng.shuffle(people)
    return people


def birth_date(rng, start, index):
    """Between 16 and 62 years old at the start; sometimes only the month or the year is known."""
    year = rng.choice([rng.randint(start.year - 61, start.year - 18), rng.randint(start.year - 35, start.year - 18)])
    if index % 29 == 5:
        return f"{year}-00-00"
    if index % 29 == 17:
        return f"{year}-{rng.randint(1, 12):02d}-00"
    return date(year, rng.randint(1, 12), rng.randint(1, 28)).isoformat()


def between(rng, first, last):
    """A day from first to last; a working day when there is one near."""
    day = first + timedelta(rng.randint(0, max(0, (last - first).days)))
    while day.weekday() > 4 and day > first:
        day -= timedelta(1)
    return day


def friday(day):
    return day + timedelta(4 - day.weekday())


def periods(rng, kwalificatie):
    """inschrijfdatum, bpv.van, bpv.tot; 25671 takes no enrolments after 2024-07-31."""
    if kwalificatie == "25671":
        enrolled = between(rng, date(2023, 9, 1), date(2024, 7, 15))
        start = between(rng, enrolled, enrolled + timedelta(30))
        return enrolled, start, friday(start + timedelta(weeks=rng.randint(60, 118)))
    start = between(rng, date(2025, 1, 6), date(2026, 9, 7))
    return between(rng, start - timedelta(45), start), start, friday(start + timedelta(weeks=rng.randint(12, 44)))


# ---- one good record ----------------------------------------------------------------------------------------------------

def covers(company, kwalificatie, start, end):
    return any(e["kwalificatie"] == kwalificatie and e["van"] <= start.isoformat() and (e["tot"] is None or e["tot"] >= end.isoformat())
               for e in company["erkenningen"])


def make_kandidaat(rng, person, start, index):
    voornamen, tussenvoegsel, achternaam, plaats, land = person
    kandidaat = {"voornamen": voornamen, "tussenvoegsel": tussenvoegsel, "achternaam": achternaam,
                 "geboortedatum": birth_date(rng, start, index), "geboorteplaats": plaats, "geboorteland": land}
    return {key: value for key, value in kandidaat.items() if value is not None}


def make_judgements(rng, titles, barred, start, end):
    codes = [code for code in titles if code not in barred]
    chosen = rng.sample(codes, rng.randint(1, min(12, len(codes))))
    if rng.random() < 0.6:
        chosen.sort(key=list(titles).index)
    first = start + (end - start) / 3
    judgements = []
    for code in chosen:
        judgement = {"code": code, "oordeel": "niet-aangetoond" if rng.random() < 0.12 else "aangetoond",
                     "datum": between(rng, first, end).isoformat()}
        if rng.random() < 0.3:
            judgement["titel"] = titles[code]
        judgements.append(judgement)
    if all(j["oordeel"] == "niet-aangetoond" for j in judgements):
        judgements[0]["oordeel"] = "aangetoond"
    for judgement in judgements:
        if rng.random() < 0.25:
            judgement["toelichting"] = rng.choice(names.REMARKS if judgement["oordeel"] == "aangetoond" else names.NOT_YET)
    return judgements


def dutch_offset(day):
    """Dutch time: summer time from the last Sunday of March to that of October."""
    def last_sunday(month):
        last = date(day.year, month, 31)
        return last - timedelta((last.weekday() + 1) % 7)
    return "+02:00" if last_sunday(3) <= day < last_sunday(10) else "+01:00"


def signing_details(index, aftekening):
    """What a portal knows of a sign-off, for most; for some on paper the hash of a scan."""
    if aftekening["wijze"] == "papier":
        return {"scan": sheet_hash(f"voorbeeldscan {index}")} if index % 3 == 0 else {}
    if index % 7 == 0:
        return {}
    details = {"kenmerk": f"BPV-{aftekening['datum'][:4]}-{1000 + index * 7}"}
    if index % 5:
        offset = dutch_offset(date.fromisoformat(aftekening["datum"]))
        details["tijdstip"] = f"{aftekening['datum']}T{8 + index % 10:02d}:{index * 13 % 60:02d}:{index * 29 % 60:02d}{offset}"
    return details


def make_record(rng, index, leerlijn, person, catalogue, companies):
    choice = KWALIFICATIES[leerlijn]
    kwalificatie = rng.choices(list(choice), list(choice.values()))[0]
    dossier, titles = catalogue[kwalificatie]
    enrolled, start, end = periods(rng, kwalificatie)
    company = rng.choice([c for c in companies if covers(c, kwalificatie, start, end)])
    barred = {code for e in company["erkenningen"] if e["kwalificatie"] == kwalificatie for code in e.get("nietUitvoerbaar", [])}
    judgements = make_judgements(rng, titles, barred, start, min(end, ISSUED_ON))
    last = date.fromisoformat(max(j["datum"] for j in judgements))
    signed = between(rng, last, min(ISSUED_ON, last + timedelta(21)))

    opleiding = {"kwalificatie": kwalificatie, "inschrijfdatum": enrolled.isoformat()}
    if rng.random() < 0.25:
        opleiding["dossier"] = dossier
    opleiding["leerweg"] = "BBL" if kwalificatie == "25671" else rng.choices(["OVO", "ODT", "BBL"], [6, 3, 1])[0]
    bpv = {"van": start.isoformat(), "tot": end.isoformat()}
    if rng.random() < 0.7:
        bpv["uren"] = (end - start).days // 7 * rng.choice([16, 20, 24, 28, 32])
    overeenkomsten = {}
    if rng.random() < 0.85:
        agreed = between(rng, enrolled, start)
        overeenkomsten = {"onderwijsovereenkomst": agreed.isoformat(), "praktijkovereenkomst": between(rng, agreed, start).isoformat()}
        if rng.random() < 0.6:
            judged = {j["code"] for j in judgements}
            overeenkomsten["werkprocessen"] = [code for code in titles if code in judged or (code not in barred and rng.random() < 0.3)]
    in_office = [p for p in company["praktijkopleiders"] if p["van"] <= signed.isoformat() and (p["tot"] is None or p["tot"] >= signed.isoformat())]
    opleider = rng.choice(in_office)
    praktijkopleider = {"naam": opleider["naam"]} if rng.random() < 0.12 else {"naam": opleider["naam"], "functie": opleider["functie"]}
    ondertekenaar = None
    if rng.random() < 0.33:
        role = rng.choice(names.SIGNER_ROLES)
        ondertekenaar = {"naam": rng.choice(names.SIGNERS), **({"functie": role} if role else {})}
    aftekening = {"wijze": rng.choice(["papier", "portaal"]), "plaats": company["plaats"], "datum": signed.isoformat()}
    if aftekening["wijze"] == "papier" and rng.random() < 0.15:
        aftekening["blad"] = sheet_hash(f"voorbeeldblad {index}")
    aftekening |= signing_details(index, aftekening)
    step = names.STEPS[0] if end > ISSUED_ON and rng.random() < 0.5 else rng.choice(names.STEPS[1:])
    record = {
        "sleutel": None, "kandidaat": make_kandidaat(rng, person, start, index), "opleiding": opleiding, "leerbedrijf": company["id"], "bpv": bpv,
        "overeenkomsten": overeenkomsten, "werkprocessen": judgements, "praktijkopleider": praktijkopleider, "ondertekenaar": ondertekenaar,
        "aftekening": aftekening,
        "traject": {"leerlijn": leerlijn, "regio": names.REGION, "tranche": f"{start.year}-{1 if start.month < 7 else 2}",
                    "opdrachtgever": rng.choice(names.CLIENTS), "stap": step},
    }
    return {key: value for key, value in record.items() if key == "sleutel" or value}


def make_records(rng, catalogue, companies):
    leerlijnen = [leerlijn for leerlijn in KWALIFICATIES for _ in range(PER_LEERLIJN)]
    people = make_people(rng, len(leerlijnen))
    records = [make_record(rng, i, leerlijn, person, catalogue, companies) for i, (leerlijn, person) in enumerate(zip(leerlijnen, people))]
    rng.shuffle(records)
    for number, record in enumerate(records, 1):
        record["sleutel"] = f"VV-2026-{number:04d}"
    return records


def make_waiting(rng, catalogue, companies, records):
    """Records that wait for a sign-off: six of one leerbedrijf, three of each of the two praktijkopleiders of another."""
    known = {(r["kandidaat"].get("voornamen"), r["kandidaat"]["achternaam"]) for r in records}
    people = [person for person in make_people(rng, len(records) + 60) if (person[0], person[2]) not in known]
    waiting = []
    for company, opleiders in ((companies[0], 1), (companies[1], 2)):
        for place in range(6):
            person = people.pop()
            wanted = company["praktijkopleiders"][place % opleiders]
            while True:
                try:
                    record = make_record(rng, len(records) + len(waiting), names.GROEN, person, catalogue, [company])
                except IndexError:  # the kwalificatie that was drawn is none of theirs
                    continue
                if record["praktijkopleider"]["naam"] == wanted["naam"]:
                    break
            del record["aftekening"]
            waiting.append(record)
    for number, record in enumerate(waiting, 1):
        record["sleutel"] = f"VW-2026-{number:04d}"
    return waiting


# ---- files --------------------------------------------------------------------------------------------------------------

def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(text + "\n" for text in lines), encoding="utf-8", newline="\n")
    print(f"{path.relative_to(CHECKOUT)}: {len(lines)} lines")


def main():
    if "--list" in sys.argv:
        for sleutel, rule in sample_faults.rules():
            print(f"{sleutel}  ->  {rule}")
        return
    rng = random.Random(SEED)
    catalogue = read_catalogue()
    companies, faults = make_register(rng)
    records = make_records(rng, catalogue, companies)
    school = {"brin": "99ZZ", "naam": "ROC De Voorbeeldstad", "plaats": "Voorbeeldstad"}
    write(SAMPLE / "register" / "instelling.json", [line({**school, "huisstijl": HUISSTIJL})])
    write(SAMPLE / "register" / "leerbedrijven.jsonl", [line(company) for company in companies + [faults]])
    write(SAMPLE / "beoordelingen.jsonl", [line(record) for record in records])
    write(SAMPLE / "beoordelingen-wachtend.jsonl",
          [line(record) for record in make_waiting(random.Random(SEED + 1), catalogue, companies, records)])
    write(SAMPLE / "beoordelingen-fout.jsonl", sample_faults.lines(faults["id"]))
    # Malformed BRIN, KvK and LeerbedrijfID stand in the register, not in a record: one small register each.
    for kind, bad_school, bad_company in sample_faults.registers(school, faults):
        write(FAULTY_REGISTERS / kind / "instelling.json", [line(bad_school)])
        write(FAULTY_REGISTERS / kind / "leerbedrijven.jsonl", [line(bad_company)])


if __name__ == "__main__":
    main()
