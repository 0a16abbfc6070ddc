"""Strings that are valid in a record and that careless HTML or text would stumble over; and inputs full of them."""

import random
import unicodedata

from hostile_records import MARKUP
from school_inputs import SchoolInputs

PIECES = [
    "<", ">", '"', "'", "&", "`", "=", "/", "\\", ";", "#", "%3C", "{{naam}}", "{{{", "}}", "{{#x}}", "{{/x}}", "{{! }}", "{{> stijl}}",
    "&lt;", "&gt", "&amp;amp;", "&#60;", "&#x3c;", "&#0;", "&notin;", "&copy", "&quot;", "&NewLine;", "&", "&a", "&#",
    "</td>", "</table>", "</title>", "</style>", "</main></body></html>", "<!--", "-->", "--!>", "]]>", "<![CDATA[", "<?php ?>", "</",
    MARKUP, "<img src=x onerror=alert(1)>", '" onmouseover="alert(1)', "' autofocus onfocus='alert(1)", "javascript:alert(1)",
    "<svg><script>", "<math><mtext>", "<plaintext>", "<textarea>", "<noscript>", "<base href=//x>", "</script >", "<a href=x>",
    "<\u0301", ">\u0338", '"\u0301', "'\u0327", "&\u0308", "=\u0338", "\u0338", "\u0301a",
    "a\u0323\u0302", "\u0131\u0307", "q\u0307\u0323",
    "ſcript", "\u212a", "＜script＞", "﹤", "‹›", "«»", "“”", "„", "’", "ʿ", "ʾ", "ﬁ", "ß", "İ", "ı", "ĳ", "Ĳ", "ǆ",
    "Ǆ",
    "\u00a0", "\u2003", "\u3000", " ", " ", "  ", "é", "ş", "ğ", "Ḥ", "ệ", "ł", "Ж", "😀", "𝒳", "漢", "\ufffd", "\ufffc",
    "Jan", "van", "x",
]
OPTIONAL = ["voornamen", "tussenvoegsel", "geboorteplaats", "praktijkopleider", "ondertekenaar", "toelichting", "blad",
            "vervangt"]
SHAPES = 16


def nasty(rng):
    """A string of some pieces; now and then between harmless letters, and always with something to see."""
    text = "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 6)))
    text = text if rng.random() < 0.7 else f"a{text}b"
    return text if any(unicodedata.category(character)[0] in "LNPS" for character in text) else text + "z"


def plain(field):
    """A word for a field, that stands nowhere else and in no other word."""
    return f"Q{field}Q"


def shape_of(number):
    """Which optional fields the record of this number has, and how many werkprocessen; the same in every run."""
    rng = random.Random(number % SHAPES)
    present = {name for name in OPTIONAL if rng.random() < 0.6} if number % SHAPES else set(OPTIONAL)
    return present, rng.randint(1, 4)


def inputs_with(word, numbers, kwalificaties):
    """Inputs whose every text is `word(field)`."""
    inputs = SchoolInputs(word("instelling.naam"), word("instelling.plaats"))
    crebos = [inputs.add_kwalificatie(
        word("kwalificatie"), [(word(f"kerntaak{k}"), [word(f"werkproces{k}{w}") for w in range(2)]) for k in range(2)],
        dossier=word("dossier")) for _ in range(kwalificaties)]
    for number in numbers:
        add_shape(inputs, word, crebos[number % kwalificaties], *shape_of(number))
    return inputs


def add_shape(inputs, word, crebo, present, count):
    def if_present(name, value):
        return value if name in present else None
    blad, vervangt = "0a1b2c3d" * 8, "pv-0123456789abcdefghjkmnpqr0"
    inputs.add_record(
        crebo, inputs.add_leerbedrijf(word("leerbedrijf.naam"), word("leerbedrijf.plaats")), inputs.kwalificaties[crebo][:count],
        kandidaat={"voornamen": if_present("voornamen", word("voornamen")), "achternaam": word("achternaam"),
                   "tussenvoegsel": if_present("tussenvoegsel", word("tussenvoegsel")),
                   "geboorteplaats": if_present("geboorteplaats", word("geboorteplaats")),
                   "geboorteland": if_present("geboorteplaats", word("geboorteland"))},
        praktijkopleider={"naam": word("praktijkopleider.naam"),
                          "functie": if_present("praktijkopleider", word("praktijkopleider.functie"))},
        aftekening={"plaats": word("aftekening.plaats"), "blad": if_present("blad", blad)},
        vervangt=if_present("vervangt", vervangt))
    record = inputs.records[-1]
    if "ondertekenaar" in present:
        record["ondertekenaar"] = {"naam": word("ondertekenaar.naam"), "functie": word("ondertekenaar.functie")}
    if "toelichting" in present:
        for place, judgement in enumerate(record["werkprocessen"]):
            judgement["toelichting"] = word(f"toelichting{place}")


def nasty_inputs(seed, count):
    rng = random.Random(seed)
    return inputs_with(lambda field: nasty(rng), range(count), 20)


def harmless_inputs():
    return inputs_with(plain, range(SHAPES), 1)
