"""Builds the inputs of a made-up school: SBB's XML, the register and the records, as the program reads them."""

import copy
import json
import shutil
from xml.sax.saxutils import quoteattr

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<sbb>
<domeinen><domein nr="4135" titel="Zorg en welzijn"/></domeinen>
<sectorkamers><sectorkamer nr="5674" titel="Zorg"/></sectorkamers>
<competenties><competentie nr="3088" titel="Samenwerken" code="E"/></competenties>
<dossiers>
"""
RECORD = {
    "kandidaat": {"voornamen": "Sanne", "tussenvoegsel": "van", "achternaam": "Voorbeeld", "geboortedatum": "1998-03-07"},
    "opleiding": {"inschrijfdatum": "2026-01-12", "leerweg": "OVO"},
    "bpv": {"van": "2026-02-02", "tot": "2026-10-30", "uren": 480},
    "praktijkopleider": {"naam": "Marja Opleider", "functie": "praktijkopleider"},
    "aftekening": {"wijze": "papier", "plaats": "Nergenshuizen", "datum": "2026-11-02"},
}


def merged(base, changes):
    """`base` with `changes` in it; a change to None leaves the member out."""
    result = copy.deepcopy(base)
    for key, value in changes.items():
        if isinstance(value, dict):
            result[key] = merged(result.get(key, {}), value)
        elif value is None:
            result.pop(key, None)
        else:
            result[key] = value
    return result


class SchoolInputs:
    def __init__(self, naam="ROC De Voorbeeldstad", plaats="Voorbeeldstad"):
        self.instelling = {"brin": "99ZZ", "naam": naam, "plaats": plaats}
        # name in the register: file to copy there
        self.logos = {}
        self.dossiers, self.leerbedrijven, self.records = [], [], []
        self.kwalificaties = {}

    def add_kwalificatie(self, naam, kerntaken, dossier="Dossier van voorbeelden"):
        """A kwalificatie in a dossier of its own. `kerntaken`: (titel, titels of its werkprocessen); the first half is basis.

        Answers its crebo.
        """
        number = len(self.kwalificaties)
        crebo, half = str(26000 + number), (len(kerntaken) + 1) // 2
        parts = {"B1": ("basiswerkprocessen", kerntaken[:half]), "P1": ("profielwerkprocessen", kerntaken[half:])}
        self.kwalificaties[crebo] = [
            f"{part}-K{k}-W{w}" for part, (_, group) in parts.items()
            for k, (_, titels) in enumerate(group, 1) for w in range(1, len(titels) + 1)]
        xml = {part: "".join(kerntaak_xml(number, part, k, *kerntaak, container)
                             for k, kerntaak in enumerate(group, 1)) for part, (container, group) in parts.items()}
        self.dossiers.append(
            f'<dossier nr="{9000 + number}" titel={quoteattr(dossier)} versie="" referentievorigeversie="" '
            'status="Vastgesteld" referentiedomein="4135"><dossiercrebos><dossiercrebo Geldig_vanaf="01-08-2015" '
            f'Datum_einde_instroom="" Datum_einde_opleiding="">{23500 + number}</dossiercrebo></dossiercrebos>'
            f'<basis><basistaken><basiskerntaken>{xml["B1"]}</basiskerntaken></basistaken></basis><profielen>'
            f'<profiel nr="{80000 + number}" titel={quoteattr(naam)} hoofdstuk="1" niveau="{number % 4 + 1}"><creboinformatie>'
            '<crebo Geldig_vanaf="2016-08-01" Datum_einde_instroom="" Datum_einde_opleiding="">'
            f'{crebo}</crebo></creboinformatie><profielkerntaken>{xml["P1"]}</profielkerntaken></profiel></profielen></dossier>\n')
        return crebo

    def add_leerbedrijf(self, naam, plaats):
        number = 990_100_007 + 131 * len(self.leerbedrijven)
        while sum(w * int(d) for w, d in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), str(number))) % 11 == 0:
            number += 1
        self.leerbedrijven.append({"id": str(number), "naam": naam, "plaats": plaats, "kvk": "00010009"})
        return str(number)

    def add_record(self, crebo, leerbedrijf, codes=None, toelichting=None, **changes):
        """A record of `codes`, or of the first werkproces; each with the toelichting if any."""
        judgements = [{"code": code, "oordeel": "aangetoond", "datum": f"2026-{4 + place % 6:02d}-{3 + place % 25:02d}",
                       **({"toelichting": toelichting} if toelichting else {})}
                      for place, code in enumerate(codes or self.kwalificaties[crebo][:1])]
        record = {"sleutel": f"S-{len(self.records)}", **RECORD, "leerbedrijf": leerbedrijf, "werkprocessen": judgements}
        record["opleiding"] = {**RECORD["opleiding"], "kwalificatie": crebo}
        self.records.append(merged(record, changes))

    def write(self, folder):
        """Lays the files in `folder` and answers what `generate` takes: dossiers, register, records."""
        register = folder / "register"
        register.mkdir(parents=True)
        erkenningen = [{"kwalificatie": crebo, "van": "2019-01-01", "tot": None} for crebo in self.kwalificaties]
        companies = [{**leerbedrijf, "erkenningen": erkenningen} for leerbedrijf in self.leerbedrijven]
        (folder / "dossiers.xml").write_text(HEAD + "".join(self.dossiers) + "</dossiers></sbb>\n", encoding="utf-8")
        write_lines(register / "instelling.json", [self.instelling])
        write_lines(register / "leerbedrijven.jsonl", companies)
        write_lines(folder / "records.jsonl", self.records)
        for name, source in self.logos.items():
            shutil.copyfile(source, register / name)
        return folder / "dossiers.xml", register, folder / "records.jsonl"


def kerntaak_xml(number, part, k, titel, werkprocessen, container):
    base = (10 * number + k) * 100 + (50 if part == "P1" else 0) + 1_000_000
    rows = "".join(f'<werkproces nr="{base + w}" titel={quoteattr(text)} hoofdstuk="{w}"/>'
                   for w, text in enumerate(werkprocessen, 1))
    return f'<kerntaak nr="{base}" titel={quoteattr(titel)} hoofdstuk="{k}"><{container}>{rows}</{container}></kerntaak>'


def write_lines(path, values):
    path.write_text("".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values), encoding="utf-8")
