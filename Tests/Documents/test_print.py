"""On paper: A4, one page where that can be, and where not, pages that cannot be taken for others."""

import re

import pytest

from browser import VIEWS
from complaints import none_of
from shown_values import all_values, full_name, squeezed

A4 = (595.28, 841.89)
PAGE_NUMBER = re.compile(r"pagina(\d+)van(\d+)", re.IGNORECASE)


@pytest.fixture(scope="session")
def longer(printed, spread):
    """The documents of more than one page."""
    return [document for document in spread if len(printed[document.id].texts) > 1]


def test_every_page_is_a4(printed, spread):
    none_of(f"{document.id}: {width} x {height}" for document in spread for width, height in printed[document.id].sizes
            if abs(width - A4[0]) > 1 or abs(height - A4[1]) > 1)


def test_every_word_lies_within_its_page(printed, spread):
    none_of(f"{document.id}: page {number}" for document in spread
            for number, words in enumerate(printed[document.id].boxes, 1)
            if any(x0 < 0 or y0 < 0 or x1 > A4[0] or y1 > A4[1] for x0, y0, x1, y1 in words))


def test_ten_werkprocessen_with_the_longest_titles_fill_one_page(printed, named):
    pages = len(printed[named["Tien"].id].texts)
    none_of([f"{pages} pages"] if pages != 1 else [])


def test_up_to_ten_werkprocessen_without_toelichting_fill_one_page(printed, spread):
    def is_short(record):
        work = [werkproces for kerntaak in record["kerntaken"] for werkproces in kerntaak["werkprocessen"]]
        return len(work) <= 10 and not any("toelichting" in werkproces for werkproces in work)
    short = [document for document in spread if is_short(document.record)]
    assert len(short) >= 3
    none_of(f"{document.id}: {len(printed[document.id].texts)} pages" for document in short
            if len(printed[document.id].texts) != 1)


@pytest.mark.parametrize("surname", ["Veertig", "Uitgebreid"])
def test_forty_werkprocessen_fill_more_pages(printed, named, surname):
    none_of(["one page"] if len(printed[named[surname].id].texts) == 1 else [])


def test_every_further_page_names_document_person_and_id(printed, longer):
    assert longer
    none_of(f"{document.id}: page {number} lacks the {what}" for document in longer
            for number, text in enumerate(printed[document.id].texts[1:], 2)
            for what, value in (("heading", "Praktijkverklaring"), ("name", full_name(document.record["kandidaat"])),
                                ("id", document.id))
            if squeezed(value) not in text)


def test_every_further_page_has_its_number_and_their_count(printed, longer):
    assert longer
    def numbers(text):
        return [(int(number), int(count)) for number, count in PAGE_NUMBER.findall(text)]
    none_of(f"{document.id}: page {number} of {len(pages)}" for document in longer
            for pages in [printed[document.id].texts] for number, text in enumerate(pages[1:], 2)
            if numbers(text) != [(number, len(pages))])


def test_no_row_of_a_table_is_divided_over_pages(visits, printed, spread):
    none_of(f"{document.id}: row {row}" for document in spread
            for row, text in enumerate(visits[document.id].facts[VIEWS[0]]["rows"], 1)
            if not printed[document.id].holding(text))


def test_no_block_is_divided_over_pages(visits, printed, spread):
    """Who it is for, who signed, who issued and how to check are each read as a whole."""
    def blocks(document):
        return list(map(squeezed, visits[document.id].facts[VIEWS[0]]["blocks"]))
    none_of(f"{document.id}: block {number}" for document in spread for number, text in enumerate(blocks(document), 1)
            if not printed[document.id].holding(text))


def test_what_belongs_together_stands_in_one_block(visits, spread):
    """Else the test above would look at less than it says."""
    together = ({"praktijkopleider.naam", "ondertekenaar.naam", "aftekening", "aftekening.wijze"}, {"instelling.naam", "afgegeven"},
                {"id", "controlegetal", "zout"})
    for document in spread:
        blocks = list(map(squeezed, visits[document.id].facts[VIEWS[0]]["blocks"]))
        for fields in together:
            texts = [squeezed(shown.text) for shown in all_values(document) if shown.field in fields]
            none_of([] if any(all(text in block for text in texts) for block in blocks) else [f"{document.id}: {sorted(fields)}"])


def test_no_title_of_a_kerntaak_stands_alone_at_the_end_of_a_page(printed, spread):
    def is_with_work(pages, kerntaak):
        work = kerntaak["werkprocessen"][0]
        both = re.compile(re.escape(squeezed(kerntaak["code"] + ":" + kerntaak["titel"])) + "(?:(?!Kerntaak).)*?"
                          + re.escape(squeezed(work["code"] + work["titel"])))
        return any(both.search(page) for page in pages.texts)
    none_of(f"{document.id}: kerntaak {kerntaak['code']}" for document in spread for kerntaak in document.record["kerntaken"]
            if not is_with_work(printed[document.id], kerntaak))
