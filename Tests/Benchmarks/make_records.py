#!/usr/bin/env python3
"""Writes N valid made records (JSON Lines) to standard output, for measuring: python3 make_records.py N [--werkprocessen 8] [--seed 1]

They go with the dossiers in dossiers/ and the register in dossiers/voorbeeld/register, and are accepted without a warning
with --issued-on 2026-11-20. Nobody and nothing in them exists. The same arguments give the same bytes.

Drawing a record field by field takes Python too long for a million records, so everything that repeats is made once, as
finished pieces of JSON text; a record joins pieces, and a few draws decide which.
"""

import argparse
import json
import os
import random
import sys
from datetime import date, timedelta
from pathlib import Path

sys.dont_write_bytecode = True

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "Tests" / "Samples"))

import make_samples
import sample_names as names

ISSUED_ON = make_samples.ISSUED_ON
FIRST_DAY = date(2024, 11, 1)
DAYS = [(FIRST_DAY + timedelta(n)).isoformat() for n in range(1400)]
LAST = (ISSUED_ON - FIRST_DAY).days  # the day of issue, as an index in DAYS
FIRST_START, LAST_START = (date(2025, 1, 6) - FIRST_DAY).days, (date(2026, 8, 31) - FIRST_DAY).days


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def people():
    """Finished `"kandidaat"` values, but for the day and month of birth."""
    pieces = []
    for voornamen, tussenvoegsel, achternaam, plaats, land in make_samples.make_people(random.Random(7), 1200):
        name = {"voornamen": voornamen, "tussenvoegsel": tussenvoegsel, "achternaam": achternaam}
        place = {"geboorteplaats": plaats, "geboorteland": land}
        name, place = (text({k: v for k, v in part.items() if v})[1:-1] for part in (name, place))
        for year in (1964, 1971, 1979, 1986, 1992, 1998, 2003, 2006):
            pieces.append(('{' + name + f',"geboortedatum":"{year}-', '"' + (',' + place if place else '') + '}'))
    return pieces


class Workplace:
    """A leerbedrijf with one kwalificatie for which it is recognised without an end."""

    def __init__(self, company, leerlijn, kwalificatie, dossier, titles, barred):
        opleiding = {"kwalificatie": kwalificatie}
        self.opleiding = [text(opleiding)[:-1], text({**opleiding, "dossier": dossier})[:-1]]
        self.leerbedrijf = text(company["id"])
        self.plaats = text(company["plaats"])
        self.opleiders = [text({"naam": p["naam"], "functie": p["functie"]}) for p in company["praktijkopleiders"]
                          if p["tot"] is None and p["van"] <= DAYS[0]]
        self.codes = [code for code in titles if code not in barred]
        self.agreed = text(self.codes)
        self.plain = [f'{{"code":"{code}","oordeel":"aangetoond","datum":"' for code in self.codes]
        self.titled = [f'","titel":{text(titles[code])}' for code in self.codes]
        traject = {"leerlijn": leerlijn, "regio": names.REGION}
        self.traject = [text({**traject, "tranche": f"{year}-{half}", "opdrachtgever": client, "stap": step})
                        for year in (2025, 2026) for half in (1, 2) for client in names.CLIENTS for step in names.STEPS[1:]]


def workplaces(werkprocessen):
    catalogue = make_samples.read_catalogue()
    leerlijnen = {naam: leerlijn for naam, leerlijn, _ in names.COMPANIES}
    found = []
    register = make_samples.SAMPLE / "register" / "leerbedrijven.jsonl"
    for company in map(json.loads, register.read_text(encoding="utf-8").splitlines()):
        leerlijn = leerlijnen.get(company["naam"])
        for erkenning in company["erkenningen"]:
            kwalificatie = erkenning["kwalificatie"]
            # Those that end, or that take no enrolments any more, would give warnings for some of the dates drawn below.
            if leerlijn is None or erkenning["tot"] is not None or kwalificatie not in make_samples.KWALIFICATIES[leerlijn]:
                continue
            if kwalificatie == "25671":
                continue
            dossier, titles = catalogue[kwalificatie]
            place = Workplace(company, leerlijn, kwalificatie, dossier, titles, set(erkenning.get("nietUitvoerbaar", [])))
            if len(place.codes) >= werkprocessen and place.opleiders:
                found.append(place)
    if not found:
        sys.exit(f"make_records.py: no kwalificatie in the sample dossiers has {werkprocessen} werkprocessen")
    return found


def records(count, werkprocessen, seed):
    rng = random.Random(seed)
    draw = rng.random
    candidates, places = people(), workplaces(werkprocessen)
    remarks = [f'","toelichting":{text(remark)}}}' for remark in names.REMARKS]
    remark_chance, titled_chance = 0.14, 0.14
    signers = [""] * 2 * len(names.SIGNERS)
    signers += [',"ondertekenaar":' + text({"naam": naam, "functie": names.SIGNER_ROLES[0]}) for naam in names.SIGNERS]
    birthdays = [f"{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29)] + ["00-00", "05-00", "11-00"]
    wijzen = ["papier", "portaal"]
    number_of = len
    for index in range(1, count + 1):
        place = places[int(draw() * number_of(places))]
        before, after = candidates[int(draw() * number_of(candidates))]
        birthday = birthdays[int(draw() * number_of(birthdays))]
        start = FIRST_START + int(draw() * (LAST_START - FIRST_START))
        end = start + 80 + int(draw() * 210)
        enrolled = start - int(draw() * 40)
        agreed = enrolled + int(draw() * (start - enrolled))
        shown_until = end if end < LAST else LAST
        first = start + (shown_until - start) // 3
        span = shown_until - first
        chosen = rng.sample(range(number_of(place.codes)), werkprocessen)
        chance = draw()
        if chance < 0.6:
            chosen.sort()
        judgements, last = [], first
        for code in chosen:
            day = first + int(draw() * span)
            if day > last:
                last = day
            judgement = place.plain[code] + DAYS[day]
            more = draw()
            if more < titled_chance:
                judgements.append(judgement + place.titled[code] + "}")
            elif more < titled_chance + remark_chance:
                judgements.append(judgement + remarks[int(draw() * number_of(remarks))])
            else:
                judgements.append(judgement + '"}')
        signed = last + int(draw() * 15)
        if signed > LAST:
            signed = LAST
        uren = f',"uren":{160 + 8 * int(draw() * 100)}' if chance < 0.7 else ""
        list_agreed = f',"werkprocessen":{place.agreed}' if 0.3 < chance < 0.6 else ""
        yield (
            f'{{"sleutel":"MAAK-2026-{index:07d}","kandidaat":{before}{birthday}{after}'
            f',"opleiding":{place.opleiding[chance < 0.25]},"inschrijfdatum":"{DAYS[enrolled]}","leerweg":"OVO"}}'
            f',"leerbedrijf":{place.leerbedrijf},"bpv":{{"van":"{DAYS[start]}","tot":"{DAYS[end]}"{uren}}}'
            f',"overeenkomsten":{{"onderwijsovereenkomst":"{DAYS[enrolled]}","praktijkovereenkomst":"{DAYS[agreed]}"{list_agreed}}}'
            f',"werkprocessen":[{",".join(judgements)}]'
            f',"praktijkopleider":{place.opleiders[int(draw() * number_of(place.opleiders))]}'
            f'{signers[int(draw() * number_of(signers))]}'
            f',"aftekening":{{"wijze":"{wijzen[chance < 0.4]}","plaats":{place.plaats},"datum":"{DAYS[signed]}"}}'
            f',"traject":{place.traject[int(draw() * number_of(place.traject))]}}}\n'
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int, metavar="N", help="how many records")
    parser.add_argument("--werkprocessen", type=int, default=8, metavar="K", help="aangetoonde werkprocessen a record (default: 8)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="other seeds give other records (default: 1)")
    options = parser.parse_args()
    if not 1 <= options.count <= 9_999_999 or options.werkprocessen < 1:
        parser.error("N is 1 to 9999999 and --werkprocessen at least 1")
    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", buffering=1 << 18, closefd=False) as out:
        try:
            for record in records(options.count, options.werkprocessen, options.seed):
                out.write(record)
            out.flush()
        except BrokenPipeError:
            os._exit(1)  # nobody reads on


if __name__ == "__main__":
    main()
