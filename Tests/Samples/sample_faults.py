"""The faulty records: each is a good record with one thing wrong, and its `sleutel` names that thing in Dutch."""

import copy
import json

BIDI_OVERRIDE, ZERO_WIDTH_SPACE, BELL, CYRILLIC_A = "\u202e", "\u200b", "\u0007", "\u0430"


def company(identifier, kvk):
    """The one leerbedrijf that the faulty records name, with erkenningen that are too short, start late or lack a werkproces."""
    return {
        "id": identifier, "naam": "Proefbedrijf voor Fouten & Waarschuwingen B.V.", "plaats": "Voorbeeldstad", "kvk": kvk,
        "erkenningen": [
            {"kwalificatie": "25499", "van": "2014-01-01", "tot": None},
            {"kwalificatie": "25498", "van": "2020-01-01", "tot": "2026-04-30"},
            {"kwalificatie": "25500", "van": "2026-03-01", "tot": None},
            {"kwalificatie": "25774", "van": "2020-01-01", "tot": None, "nietUitvoerbaar": ["P1-K1-W2"]},
            {"kwalificatie": "25775", "van": "2020-01-01", "tot": None},
            {"kwalificatie": "25671", "van": "2020-01-01", "tot": None},
            {"kwalificatie": "25960", "van": "2020-01-01", "tot": None},
        ],
        "praktijkopleiders": [
            {"naam": "Ria Proefopleider", "functie": "praktijkopleider", "van": "2020-01-01", "tot": None},
            {"naam": "Bert Vertrokken", "functie": "praktijkopleider", "van": "2020-01-01", "tot": "2025-12-31"},
        ],
    }


def good(leerbedrijf):
    return {
        "sleutel": "",
        "kandidaat": {"voornamen": "Proef", "achternaam": "Persoon-Voorbeeld", "geboortedatum": "1991-04-12"},
        "opleiding": {"kwalificatie": "25499", "inschrijfdatum": "2026-01-19", "leerweg": "OVO"},
        "leerbedrijf": leerbedrijf,
        "bpv": {"van": "2026-02-02", "tot": "2026-07-17", "uren": 480},
        "overeenkomsten": {"onderwijsovereenkomst": "2026-01-20", "praktijkovereenkomst": "2026-01-26"},
        "werkprocessen": [
            {"code": "B1-K1-W1", "oordeel": "aangetoond", "datum": "2026-05-18"},
            {"code": "B1-K1-W2", "oordeel": "aangetoond", "datum": "2026-06-15"},
        ],
        "praktijkopleider": {"naam": "Ria Proefopleider", "functie": "praktijkopleider"},
        "aftekening": {"wijze": "papier", "plaats": "Voorbeeldstad", "datum": "2026-07-15"},
        "traject": {"leerlijn": "Zorg & Dienstverlening", "regio": "Arbeidsmarktregio Verzonnen Vallei", "tranche": "2026-1"},
    }


def put(path, value):
    """A change that sets the field at a dotted path; a number in the path is a place in a list."""
    def change(record):
        *parents, last = [int(p) if p.isdigit() else p for p in path.split(".")]
        for parent in parents:
            record = record.setdefault(parent, {}) if isinstance(record, dict) else record[parent]
        record[last] = value
    return change


def drop(path):
    def change(record):
        *parents, last = path.split(".")
        for parent in parents:
            record = record[parent]
        del record[last]
    return change


def both(*changes):
    return lambda record: [change(record) for change in changes] and None


def kwalificatie(crebo, *codes, enrolled=None):
    """Another kwalificatie that the proefbedrijf knows, so that only the intended rule breaks."""
    change = [put("opleiding.kwalificatie", crebo)]
    change += [put(f"werkprocessen.{i}.code", code) for i, code in enumerate(codes)]
    change += [put("opleiding.inschrijfdatum", enrolled)] if enrolled else []
    return both(*change)


FAULTS = [
    # malformed or unknown fields
    ("fout-veld-ontbreekt", "required field missing (kandidaat.geboortedatum)", drop("kandidaat.geboortedatum")),
    ("fout-geen-naam", "no name at all (kandidaat.achternaam, voornamen missing)", both(drop("kandidaat.achternaam"), drop("kandidaat.voornamen"))),
    ("fout-naam-leeg", "required text is empty (praktijkopleider.naam)", put("praktijkopleider.naam", "")),
    ("fout-onbekend-veld", "unknown field, near miss (bpv.uuren)", both(drop("bpv.uren"), put("bpv.uuren", 480))),
    ("fout-onbekend-veld-kandidaat", "unknown field, near miss (kandidaat.voornaam)", both(drop("kandidaat.voornamen"), put("kandidaat.voornaam", "Proef"))),
    ("fout-onbekend-veld-buitenste", "unknown field on the outermost level (leerbedrijven)", put("leerbedrijven", "Voorbeeld")),
    ("fout-veld-soort", "text where an integer is due (bpv.uren)", put("bpv.uren", "480")),
    ("fout-veld-soort-getal", "number where text is due (opleiding.kwalificatie)", put("opleiding.kwalificatie", 25499)),
    ("fout-veld-soort-lijst", "object where a list is due (werkprocessen)", put("werkprocessen", {"code": "B1-K1-W1"})),
    ("fout-veld-null", "null where text is due (aftekening.plaats)", put("aftekening.plaats", None)),
    ("fout-uren-gebroken", "number that is not an integer (bpv.uren)", put("bpv.uren", 480.5)),
    ("fout-uren-negatief", "negative hours (bpv.uren)", put("bpv.uren", -40)),
    ("fout-oordeel-onbekende-waarde", "oordeel is neither aangetoond nor niet-aangetoond", put("werkprocessen.0.oordeel", "voldoende")),
    ("fout-leerweg-onbekend", "leerweg is not OVO, ODT, BOL or BBL", put("opleiding.leerweg", "OVX")),
    ("fout-wijze-onbekend", "aftekening.wijze is not papier, portaal or sshsig", put("aftekening.wijze", "telefoon")),
    ("fout-blad-vorm", "aftekening.blad is not a SHA-256", put("aftekening.blad", "blad-zeven")),
    ("fout-vervangt-vorm", "vervangt is not an id of a verklaring", put("vervangt", "pv-kort")),
    ("fout-code-vorm", "malformed werkproces code", put("werkprocessen.0.code", "B1K1W1")),
    ("fout-crebo-vorm", "malformed crebo (4 digits)", put("opleiding.kwalificatie", "2549")),
    ("fout-leerbedrijfid-vorm", "malformed LeerbedrijfID", put("leerbedrijf", "12345")),
    ("fout-datum-bestaat-niet", "date that does not exist (30 February)", put("werkprocessen.0.datum", "2026-02-30")),
    ("fout-datum-vorm", "date not written YYYY-MM-DD", put("aftekening.datum", "15-07-2026")),
    ("fout-geboortedatum-dag-zonder-maand", "birth date with a day but no month", put("kandidaat.geboortedatum", "1991-00-12")),
    ("fout-bpv-omgekeerd", "bpv.tot before bpv.van (any judgement is then outside it too)",
     both(put("bpv.van", "2026-07-17"), put("bpv.tot", "2026-02-02"))),
    ("fout-werkprocessen-leeg", "no werkproces at all (so none aangetoond either)", put("werkprocessen", [])),
    # kwalificatie and werkprocessen
    ("fout-onbekende-kwalificatie", "kwalificatie not in the dossiers", put("opleiding.kwalificatie", "25960")),
    ("fout-dossier-onbekend", "opleiding.dossier is not a loaded dossier", put("opleiding.dossier", "2631")),
    ("fout-dossier-van-ander", "kwalificatie is not in the dossier that opleiding.dossier names", put("opleiding.dossier", "2635")),
    ("fout-nog-geen-dossier", "no version of the dossier was in force on inschrijfdatum", put("opleiding.inschrijfdatum", "2014-09-01")),
    ("fout-code-niet-in-kwalificatie", "werkproces code does not exist in the kwalificatie", put("werkprocessen.0.code", "B1-K1-W10")),
    ("fout-p2-onder-p1", "P2 code under a P1 kwalificatie", put("werkprocessen.0.code", "P2-K1-W1")),
    ("fout-werkproces-dubbel", "the same werkproces twice", put("werkprocessen.1.code", "B1-K1-W1")),
    ("fout-niets-aangetoond", "no werkproces aangetoond",
     both(put("werkprocessen.0.oordeel", "niet-aangetoond"), put("werkprocessen.1.oordeel", "niet-aangetoond"))),
    # dates
    ("fout-oordeel-buiten-bpv", "judgement before bpv.van", put("werkprocessen.0.datum", "2026-01-30")),
    ("fout-oordeel-na-bpv", "judgement after bpv.tot, before the sign-off", both(put("bpv.tot", "2026-06-30"), put("werkprocessen.1.datum", "2026-07-06"))),
    ("fout-oordeel-na-aftekening", "judgement after the sign-off", put("werkprocessen.1.datum", "2026-07-16")),
    ("fout-aftekening-na-afgifte", "sign-off after --issued-on 2026-11-20", put("aftekening.datum", "2026-12-01")),
    ("fout-geboren-na-afgifte", "birth date after --issued-on", put("kandidaat.geboortedatum", "2027-03-01")),
    ("fout-bpv-voor-overeenkomst", "bpv begins before the onderwijsovereenkomst", put("overeenkomsten", {"onderwijsovereenkomst": "2026-02-09"})),
    ("fout-bpv-voor-praktijkovereenkomst", "bpv begins before the praktijkovereenkomst", put("overeenkomsten.praktijkovereenkomst", "2026-02-03")),
    # leerbedrijf and sign-off
    ("fout-onbekend-leerbedrijf", "LeerbedrijfID not in the register", put("leerbedrijf", "999999991")),
    ("fout-geen-erkenning", "no erkenning for that kwalificatie",
     kwalificatie("25486", "B1-K1-W1", "B1-K1-W2")),
    ("fout-erkenning-deel-van-periode", "erkenning ends before the bpv ends", put("opleiding.kwalificatie", "25498")),
    ("fout-erkenning-begint-later", "erkenning begins after the bpv begins", put("opleiding.kwalificatie", "25500")),
    ("fout-niet-uitvoerbaar", "werkproces nietUitvoerbaar at that leerbedrijf", kwalificatie("25774", "B1-K1-W1", "P1-K1-W2")),
    ("fout-geen-praktijkopleider", "no praktijkopleider", drop("praktijkopleider")),
    ("fout-geen-aftekening", "no aftekening", drop("aftekening")),
    ("fout-sshsig-zonder-blad", "sshsig sign-off without blad", put("aftekening.wijze", "sshsig")),
    ("fout-sshsig-onbekend-blad", "sshsig sign-off whose blad is not in the register", both(put("aftekening.wijze", "sshsig"), put("aftekening.blad", "ab" * 32))),
    # what must not stand in any value
    ("fout-bsn", "value that passes the BSN eleven-test (toelichting)", put("werkprocessen.0.toelichting", "Nummer 111222333 staat op de lijst.")),
    ("fout-bsn-in-traject", "value that passes the BSN eleven-test (traject.tranche)", put("traject.tranche", "123456782")),
    ("fout-stuurteken", "control character in printed text (U+0007 in achternaam)", put("kandidaat.achternaam", "Voor" + BELL + "beeld")),
    ("fout-regeleinde", "control character in printed text (line feed in toelichting)", put("werkprocessen.0.toelichting", "Eerste regel.\nTweede regel.")),
    ("fout-bidi", "bidi override in printed text (U+202E in ondertekenaar)", put("ondertekenaar", {"naam": "Carla " + BIDI_OVERRIDE + "Bestuur"})),
    ("fout-nulbreedte", "zero-width character in printed text (U+200B in achternaam)", put("kandidaat.achternaam", "Voor" + ZERO_WIDTH_SPACE + "beeld")),
    # sleutel
    ("fout-sleutel-dubbel", "sleutel that occurs more than once (first)", lambda record: None),
    ("fout-sleutel-dubbel", "sleutel that occurs more than once (second)", put("kandidaat.voornamen", "Tweede")),
    # warnings
    ("waarschuwing-titel-wijkt-af", "titel differs from the code's title", put("werkprocessen.1.titel", "Maakt ruimtes schoon")),
    ("waarschuwing-niet-in-praktijkovereenkomst", "werkproces not in the praktijkovereenkomst", put("overeenkomsten.werkprocessen", ["B1-K1-W1", "B1-K1-W3"])),
    ("waarschuwing-na-einde-instroom", "enrolment after the crebo's last enrolment date", kwalificatie("25671", "B1-K1-W1", "B1-K1-W2", enrolled="2024-09-02")),
    ("waarschuwing-na-einde-opleiding", "issue after the crebo's last diploma date", kwalificatie("25775", "B1-K1-W1", "B1-K1-W2", enrolled="2023-05-01")),
    ("waarschuwing-praktijkopleider-niet-in-register", "praktijkopleider not in the register", put("praktijkopleider.naam", "Onno Onbekend")),
    ("waarschuwing-praktijkopleider-uit-functie", "praktijkopleider in the register, but not for that date", put("praktijkopleider.naam", "Bert Vertrokken")),
    ("waarschuwing-gemengd-schrift", "mixed scripts in a name (Cyrillic U+0430)", put("kandidaat.achternaam", "Voorb" + "eeld-J" + CYRILLIC_A + "nsen")),
]
LINE_FAULTS = [
    ("(no sleutel)", "required field missing (sleutel)"),
    ("fout-json-kapot", "line that is cut in the middle"),
    ("fout-json-geen-object", "line that is JSON but not an object"),
]
# Written as \\u escapes: a reader of the file must be able to see them.
INVISIBLE = (BIDI_OVERRIDE, ZERO_WIDTH_SPACE, CYRILLIC_A)


def rules():
    return [(sleutel, rule) for sleutel, rule, _ in FAULTS] + LINE_FAULTS


def line(record):
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    for character in INVISIBLE:
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def lines(leerbedrijf):
    result = []
    for sleutel, _, change in FAULTS:
        record = copy.deepcopy(good(leerbedrijf))
        record["sleutel"] = sleutel
        change(record)
        result.append(line(record))
    nameless = good(leerbedrijf)
    del nameless["sleutel"]
    cut = line({**good(leerbedrijf), "sleutel": "fout-json-kapot"})
    result.append(line(nameless))
    result.append(cut[: len(cut) * 3 // 5])
    result.append(line(["fout-json-geen-object"]))
    return result


def registers(school, leerbedrijf):
    """(kind, instelling, leerbedrijf) with one malformed identifier each."""
    return [
        ("brin", {**school, "brin": "9ZZZ"}, leerbedrijf),
        ("kvk", school, {**leerbedrijf, "kvk": "1234567"}),
        ("leerbedrijfid", school, {**leerbedrijf, "id": "012345678"}),
    ]
