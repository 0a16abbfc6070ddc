"""Concepts: nobody takes one for a praktijkverklaring, on whatever sheet or screen."""

import json
import subprocess

import pytest

from browser import VIEWS
from complaints import none_of
from hostile_records import hostile_inputs
from program import ISSUED_ON, PATIENCE, program
from renditions import Pages, Screen
from shown_values import squeezed

TITLE = "Praktijkverklaring (concept)"
STATEMENT = "Nog niet afgetekend door het leerbedrijf. Dit is een concept, geen praktijkverklaring."


class Concept:
    def __init__(self, page, surname):
        self.page = page
        self.text = page.with_suffix(".txt")
        self.id = page.stem
        self.surname = surname


@pytest.fixture(scope="session")
def concepts(tmp_path_factory):
    """Concepts of records that are hard to lay out, without their sign-offs."""
    folder = tmp_path_factory.mktemp("concepts")
    dossiers, register, records = hostile_inputs().write(folder / "inputs")
    lines = [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines()]
    for record in lines:
        del record["aftekening"]
    records.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in lines), encoding="utf-8")
    command = [program(), "generate", "--concept", "--dossiers", dossiers, "--register", register, "--records", records,
               "--issued-on", ISSUED_ON, "--out", folder / "proef", "--lang", "en"]
    subprocess.run([str(word) for word in command], capture_output=True, timeout=PATIENCE, check=True)
    return [Concept(folder / "proef" / "concepten" / f"regel-{number}.html", record["kandidaat"]["achternaam"])
            for number, record in enumerate(lines, 1)]


@pytest.fixture(scope="session")
def seen(concepts, browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("printed-concepts")
    return {concept.id: browser.visit(concept, folder) for concept in concepts}


def test_every_printed_sheet_says_that_it_is_a_concept(concepts, seen):
    sheets = {concept.surname: Pages(seen[concept.id].pdf).texts for concept in concepts}
    assert len(sheets["Veertig"]) > 1
    none_of(f"{surname}: sheet {number}" for surname, texts in sheets.items() for number, text in enumerate(texts, 1)
            if "CONCEPT" not in text or squeezed(TITLE) not in text)


def test_the_mark_can_be_seen_at_every_width(concepts, seen):
    none_of(f"{concept.surname}: {view}" for concept in concepts for view in VIEWS
            if "CONCEPT" not in seen[concept.id].facts[view]["text"] or TITLE not in seen[concept.id].facts[view]["text"])


def test_a_text_browser_and_the_text_file_say_it_too(concepts):
    for concept in concepts:
        for text in (Screen(concept.page).text, concept.text.read_text(encoding="utf-8")):
            assert text.count("CONCEPT") >= 2 and squeezed(STATEMENT) in squeezed(text), concept.surname


def test_it_loads_nothing_and_can_be_read_by_everybody(concepts, seen):
    none_of(f"{concept.surname}: {seen[concept.id].console}" for concept in concepts if seen[concept.id].console)
    none_of(f"{concept.surname}: {violations}" for concept in concepts
            for violations in seen[concept.id].violations.values() if violations)
