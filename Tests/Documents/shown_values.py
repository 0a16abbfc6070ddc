"""What a reader must see of a record, and whether a text holds all of it.

White space is left out on both sides, since every rendition breaks lines where it likes; all else must be there.
"""

import unicodedata
from typing import NamedTuple

from program import ISSUED_ON

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")
HOW_SIGNED = {"papier": "Volgens de school met de pen afgetekend op papier.", "portaal": "Volgens de school afgetekend in een portaal",
              "sshsig": "Digitaal ondertekend met een sleutel van het leerbedrijf. De datum is die van de ondertekenaar zelf; de handtekening bewijst haar niet."}
# What each document says, whatever its record.
ALWAYS = ("Praktijkverklaring", "onderdeel van de mbo-verklaring", "geen diploma en geen certificaat")


class Shown(NamedTuple):
    field: str
    text: str


def squeezed(text):
    """The text in NFC without any white space."""
    return "".join(unicodedata.normalize("NFC", text).split())


def dutch_date(iso):
    """`2026-11-23` as `23 november 2026`; what is unknown of a birth date in words."""
    year, month, day = iso.split("-")
    if month == "00":
        return f"{year} (dag en maand onbekend)"
    if day == "00":
        return f"{MONTHS[int(month) - 1]} {year} (dag onbekend)"
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def full_name(kandidaat):
    """The parts that there are with spaces between, but none behind an apostrophe (`d'Ancona`)."""
    name = ""
    for part in ("voornamen", "tussenvoegsel", "achternaam"):
        if part in kandidaat:
            name += kandidaat[part] + ("" if part == "tussenvoegsel" and kandidaat[part][-1] in "'’" else " ")
    return name.rstrip(" ")


def how_signed(aftekening):
    """How it was signed off, with what a portal knows of it."""
    said = HOW_SIGNED[aftekening["wijze"]]
    if aftekening["wijze"] != "portaal":
        return said
    time = ""
    if "tijdstip" in aftekening:
        moment = aftekening["tijdstip"]
        zone = "" if moment.endswith(("+01:00", "+02:00")) else " (UTC)" if moment.endswith("Z") else f" (UTC{moment[-6:]})"
        time = f", op {dutch_date(moment[:10])} om {moment[11:16]} uur{zone}"
    reference = f", kenmerk {aftekening['kenmerk']}" if "kenmerk" in aftekening else ""
    return f"{said}{time}{reference}."


def grouped(digits):
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def person_values(record, role):
    return [Shown(f"{role}.{key}", record[role][key]) for key in ("naam", "functie") if key in record.get(role, {})]


def head_values(record):
    """What stands there once, and not of a kerntaak or werkproces."""
    opleiding, leerbedrijf, bpv, school = (record[key] for key in ("opleiding", "leerbedrijf", "bpv", "instelling"))
    end = dutch_date(bpv["tot"]) + (" (gepland einde)" if bpv["tot"] > ISSUED_ON else "")
    values = [Shown("kandidaat", full_name(record["kandidaat"])),
              Shown("kandidaat.geboortedatum", dutch_date(record["kandidaat"]["geboortedatum"])),
              Shown("opleiding.niveau", f"mbo-{opleiding['niveau']}")]
    values += [Shown(f"kandidaat.{key}", record["kandidaat"][key]) for key in ("geboorteplaats", "geboorteland") if key in record["kandidaat"]]
    values += [Shown(f"opleiding.{part}.{key}", opleiding[part][key])
               for part in ("kwalificatie", "dossier") for key in ("naam", "crebo")]
    values += [Shown(f"leerbedrijf.{key}", leerbedrijf[key]) for key in ("naam", "plaats", "id")]
    values += [Shown("bpv", f"{dutch_date(bpv['van'])} tot en met {end}")]
    values += [Shown("bpv.uren", str(bpv["uren"]))] if "uren" in bpv else []
    values += person_values(record, "praktijkopleider") + person_values(record, "ondertekenaar")
    values += [Shown("aftekening", f"{record['aftekening']['plaats']}, {dutch_date(record['aftekening']['datum'])}"),
               Shown("aftekening.wijze", how_signed(record["aftekening"]))]
    values += [Shown(f"aftekening.{key}", grouped(record["aftekening"][key])) for key in ("blad", "scan") if key in record["aftekening"]]
    values += [Shown("aftekening.vingerafdruk", record["aftekening"]["vingerafdruk"])] if "vingerafdruk" in record["aftekening"] else []
    values += [Shown(f"instelling.{key}", school[key]) for key in ("naam", "brin", "tekst") if key in school]
    values += [Shown("afgegeven", f"{school['plaats']}, {dutch_date(record['afgegeven'])}")]
    return values + [Shown(key, record[key]) for key in ("id", "zout", "vervangt") if key in record]


def work_groups(record):
    """Per kerntaak and per werkproces what stands together, the code first."""
    for kerntaak in record["kerntaken"]:
        yield [Shown("kerntaak " + kerntaak["code"], kerntaak["code"]), Shown("titel", kerntaak["titel"])]
        for werkproces in kerntaak["werkprocessen"]:
            shown = {**werkproces, "datum": dutch_date(werkproces["datum"])}
            keys = [key for key in ("titel", "toelichting", "datum") if key in shown]
            yield [Shown("werkproces " + shown["code"], shown["code"]), *(Shown(key, shown[key]) for key in keys)]


def all_values(document):
    """Everything that a reader must see of a document."""
    return [*head_values(document.record), Shown("controlegetal", document.controlegetal),
            *(Shown("what every document says", phrase) for phrase in ALWAYS),
            *(shown for group in work_groups(document.record) for shown in group)]


def missing_fields(document, text, together="\f"):
    """The fields whose value `text` does not show; in a text of pages, with `together` between, a value is on one page.

    What belongs to a werkproces must stand between its code and that of the next.
    """
    text = together.join(squeezed(part) for part in text.split(together))
    lacking = uncounted(document, lambda value: count(value, text))
    return [shown.field for shown in lacking] + misplaced(document.record, text)


def uncounted(document, count_shown, form=squeezed):
    """The values that are shown less often than the record has them: a place may stand in two fields.

    `form` makes the values what `count_shown` counts.
    """
    values = all_values(document)
    fields = [form(shown.text) for shown in values]
    return [shown for shown, value in zip(values, fields)
            if count_shown(value) < sum(count(value, field) for field in fields)]


def spaced(text):
    """The text in NFC, with one space for any white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def misplaced(record, text):
    """The first kerntaak or werkproces of which something does not stand where it belongs, in the order of the record."""
    end = 0
    for group in work_groups(record):
        start = text.find(squeezed(group[0].text), end)
        if start < 0:
            return [f"{group[0].field}: not behind what comes before it"]
        ends = [start]
        for shown in group[1:]:
            value = squeezed(shown.text)
            found = text.find(value, start)
            if found < 0:
                return [f"{group[0].field}: its {shown.field}"]
            ends.append(found + len(value))
        end = max(ends)
    return []


def count(value, text):
    """How often `value` occurs in `text`, also where occurrences overlap."""
    found, position = 0, text.find(value)
    while position >= 0:
        found += 1
        position = text.find(value, position + 1)
    return found
