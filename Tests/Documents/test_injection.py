"""No value of a record or register becomes anything but text, whatever is in it."""

import base64
import re
import unicodedata

import html5lib
import pytest

from complaints import none_of
from everywhere_template import write_template
from nasty_strings import SHAPES, harmless_inputs, nasty_inputs
from program import generate
from shown_values import all_values, full_name

COUNT = 320
SEED = 20261120


class Parsed:
    """A page as an HTML5 parser reads it: its elements with the names of their attributes, and all its strings."""

    def __init__(self, page):
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=True)
        tree = parser.parse(page.read_bytes(), transport_encoding="utf-8")
        self.errors = [error for _, error, _ in parser.errors]
        self.elements, self.strings = [], []
        for element in tree.iter():
            self.elements.append((str(element.tag), tuple(element.attrib)))
            # How large the type is follows from how much text there is: that is a class of the whole page.
            values = [] if element.tag.endswith("}html") else element.attrib.values()
            self.strings += [element.text or "", element.tail or "", *values]


def values_of(document):
    """What a template can print of a document: in the same order for all documents of a shape."""
    record = document.record
    kandidaat, work = record["kandidaat"], [w for k in record["kerntaken"] for w in k["werkprocessen"]]
    names = ("voornamen", "tussenvoegsel", "achternaam", "geboorteplaats", "geboorteland")
    return [full_name(kandidaat), base64.b64encode(document.json.read_bytes()).decode(), record["instelling"]["plaats"],
            record["aftekening"]["plaats"], record["opleiding"]["dossier"]["nr"], *(kandidaat[name] for name in names if name in kandidaat),
            *(w["toelichting"] for w in work if "toelichting" in w), *(shown.text for shown in all_values(document))]


def shape(document):
    record = document.record
    work = [[sorted(werkproces) for werkproces in kerntaak["werkprocessen"]] for kerntaak in record["kerntaken"]]
    return repr((sorted(record), work, *(sorted(record[part]) for part in ("kandidaat", "praktijkopleider", "aftekening"))))


def replacer(harmless, document):
    """Puts the values of the document where those of the harmless document of its shape are."""
    pairs = dict(zip(values_of(harmless), values_of(document), strict=True))
    pattern = re.compile("|".join(re.escape(value) for value in sorted(pairs, key=len, reverse=True)))
    return lambda text: pattern.sub(lambda match: pairs[match[0]], text)


@pytest.fixture(scope="module", params=["the built-in templates", "values in every place"])
def batches(request, tmp_path_factory):
    """(harmless documents by shape, nasty documents, the inputs of the nasty ones)"""
    folder = tmp_path_factory.mktemp("injection")
    templates = write_template(folder / "templates") if request.param == "values in every place" else None
    made, inputs = {}, {"harmless": harmless_inputs(), "nasty": nasty_inputs(SEED, COUNT)}
    for name, given in inputs.items():
        made[name] = generate(folder / name, *given.write(folder / name), templates=templates)
        assert len(made[name]) == len(given.records)
    by_shape = {shape(document): (document, Parsed(document.page)) for document in made["harmless"]}
    assert len(by_shape) >= SHAPES - 4
    return by_shape, made["nasty"], inputs["nasty"]


def test_values_are_read_as_text_and_change_no_element_and_no_attribute(batches):
    by_shape, documents, _ = batches
    wrong = []
    for document in documents:
        harmless, expected = by_shape[shape(document)]
        parsed, replaced = Parsed(document.page), replacer(harmless, document)
        if parsed.errors:
            wrong.append(f"{document.id}: {parsed.errors[0]}")
        elif parsed.elements != expected.elements:
            wrong.append(f"{document.id}: other elements or attributes")
        else:
            places = zip(parsed.strings, map(replaced, expected.strings), strict=True)
            wrong += [f"{document.id}: string {number}" for number, (one, other) in enumerate(places) if one != other][:1]
    none_of(wrong)


def test_the_record_has_the_values_as_they_were_given(batches):
    """In NFC and without spaces around them; else the test above would compare what is wrong with what is wrong."""
    _, documents, inputs = batches
    given = {record["leerbedrijf"]: record for record in inputs.records}
    companies = {company["id"]: company for company in inputs.leerbedrijven}
    wrong = []
    for document in documents:
        record, offered = document.record, given[document.record["leerbedrijf"]["id"]]
        pairs = [(record["leerbedrijf"], companies[offered["leerbedrijf"]], ("naam", "plaats")),
                 (record["instelling"], inputs.instelling, ("naam", "plaats")), (record["aftekening"], offered["aftekening"], ("plaats",))]
        pairs += [(record.get(part, {}), offered.get(part, {}), ("voornamen", "tussenvoegsel", "achternaam", "naam", "functie"))
                  for part in ("kandidaat", "praktijkopleider", "ondertekenaar")]
        wrong += [f"{document.id}: {key}" for shown, source, keys in pairs for key in keys
                  if shown.get(key) != (unicodedata.normalize("NFC", source[key].strip(" ")) if key in source else None)]
    none_of(wrong)
