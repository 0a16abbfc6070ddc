"""Documents are valid HTML that everybody can read."""

import pytest

from browser import VIEWS
from complaints import none_of
from shown_values import full_name, squeezed


@pytest.mark.parametrize("width", [1200, 360])
def test_axe_finds_no_violation(visits, spread, width):
    none_of(f"{document.id}: {rule}: {html[:80]}" for document in spread
            for rule, html in visits[document.id].violations["screen", width])


def test_the_html_checker_has_no_error_and_no_warning(html_messages):
    none_of(": ".join(message)[:200] for message in html_messages)


def of_facts(visits, documents, is_right):
    return [document.id for document in documents if not is_right(visits[document.id].facts[VIEWS[0]], document.record)]


def test_the_language_is_dutch(visits, documents):
    none_of(of_facts(visits, documents, lambda facts, _: facts["lang"] in ("nl", "nl-NL")))


def test_the_title_names_the_person_and_the_document(visits, documents):
    none_of(of_facts(visits, documents, lambda facts, record: "Praktijkverklaring" in facts["title"]
                     and squeezed(full_name(record["kandidaat"])) in squeezed(facts["title"])))


def test_there_is_one_heading_of_the_first_level_and_no_level_is_skipped(visits, documents):
    def is_right(facts, _):
        levels = [level for level, text in facts["headings"] if text.strip()]
        return (len(levels) == len(facts["headings"]) and levels.count(1) == 1 and levels[0] == 1
                and all(after <= before + 1 for before, after in zip(levels, levels[1:])))
    none_of(of_facts(visits, documents, is_right))


def test_there_is_one_main_part(visits, documents):
    none_of(of_facts(visits, documents, lambda facts, _: facts["mains"] == 1))


def test_every_table_has_headers_and_every_header_has_a_scope(visits, documents):
    none_of(of_facts(visits, documents, lambda facts, _: facts["headersWithoutScope"] == facts["tablesWithoutHeader"] == 0))
