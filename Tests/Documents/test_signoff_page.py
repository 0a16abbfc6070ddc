"""The page of a sign-off sheet: everybody can read it, it shows all that is signed for, and no value becomes markup."""

import html5lib
import pytest

from browser import VIEWS
from complaints import none_of
from hostile_records import hostile_inputs
from program import signoff_pages
from renditions import Pages, checker_messages, start_html_checker
from shown_values import dutch_date, full_name, squeezed

A4 = (595.28, 841.89)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    return signoff_pages(tmp_path_factory.mktemp("sheets"), hostile_inputs())


@pytest.fixture(scope="module")
def seen(pages, browser, tmp_path_factory):
    """What the browser showed of every page, by id."""
    folder = tmp_path_factory.mktemp("printed-sheets")
    return {page.id: browser.visit(page, folder) for page in pages}


def shown_of(record):
    """What a praktijkopleider must see of a record: all that the digest on the sheet is of and that a record gives."""
    kandidaat, bpv = record["kandidaat"], record["bpv"]
    yield full_name(kandidaat)
    yield dutch_date(kandidaat["geboortedatum"])
    yield f"{dutch_date(bpv['van'])} tot en met {dutch_date(bpv['tot'])}"
    yield f"crebo {record['opleiding']['kwalificatie']}"
    if "uren" in bpv:
        yield f"{bpv['uren']} uur"
    for person in ("praktijkopleider", "ondertekenaar"):
        yield from (record.get(person, {})[key] for key in ("naam", "functie") if key in record.get(person, {}))
    yield from (record[key] for key in ("vervangt",) if key in record)
    for judgement in record["werkprocessen"]:
        yield judgement["code"]
        yield f"aangetoond op {dutch_date(judgement['datum'])}"
        yield from (judgement[key] for key in ("toelichting",) if key in judgement)


@pytest.mark.parametrize("width", [1200, 360])
def test_axe_finds_no_violation(seen, pages, width):
    none_of(f"{page.id}: {rule}: {html[:80]}" for page in pages for rule, html in seen[page.id].violations["screen", width])


def test_the_html_checker_has_no_error_and_no_warning(pages):
    none_of(": ".join(message)[:200] for message in checker_messages(start_html_checker([page.page for page in pages])))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view[0]}-{view[1]}px")
def test_all_text_can_be_seen_and_nothing_adds_text_or_scrolls_sideways(seen, pages, view):
    none_of(f"{page.id}: {problem}" for page in pages for problem in seen[page.id].facts[view]["problems"])


def test_no_script_runs_and_nothing_is_loaded(seen, pages):
    none_of(page.id for page in pages if any(facts["ranScript"] for facts in seen[page.id].facts.values()))
    none_of(f"{page.id}: {address[:80]}" for page in pages for address in seen[page.id].requests
            if address != page.page.as_uri() and not address.startswith("data:image/"))
    none_of(f"{page.id}: {entry['message'][:160]}" for page in pages for entry in seen[page.id].console)


def test_values_are_text_and_no_element_of_their_own(pages):
    known = {"html", "head", "meta", "title", "style", "body", "div", "main", "p", "h1", "h2", "h3", "img", "section", "table",
             "thead", "tbody", "tr", "th", "td", "span", "br", "ol", "li"}
    for page in pages:
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        tree = parser.parse(page.page.read_bytes(), transport_encoding="utf-8")
        assert not parser.errors, page.id
        none_of(f"{page.id}: <{element.tag}>" for element in tree.iter() if element.tag not in known)
        none_of(f"{page.id}: {name}" for element in tree.iter() for name in element.attrib if name.startswith("on"))
        text = squeezed("".join(tree.find("body").itertext()))
        none_of(f"{page.id}: record {number}" for number, record in enumerate(page.records) for value in shown_of(record)
                if squeezed(value) not in text)


def test_the_headings_go_down_one_level_at_a_time_and_there_is_one_main_part(seen, pages):
    for page in pages:
        facts = seen[page.id].facts[VIEWS[0]]
        levels = [level for level, _ in facts["headings"]]
        assert levels[0] == 1 and levels.count(1) == 1 and levels.count(3) == len(page.records), page.id
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), page.id
        assert facts["lang"] == "nl" and facts["mains"] == 1, page.id
        assert facts["headersWithoutScope"] == facts["tablesWithoutHeader"] == 0, page.id


def test_on_paper_it_is_a4_with_everybody_and_a_block_for_the_pen(seen, pages):
    wrong = []
    for page in pages:
        printed = Pages(seen[page.id].pdf)
        wrong += [f"{page.id}: {size}" for size in printed.sizes if abs(size[0] - A4[0]) > 1 or abs(size[1] - A4[1]) > 1]
        wrong += [f"{page.id}: a word beside the page" for words in printed.boxes for x0, y0, x1, y1 in words
                  if x0 < 0 or y0 < 0 or x1 > A4[0] or y1 > A4[1]]
        whole = "".join(printed.texts)
        wrong += [f"{page.id}: record {number} is not printed" for number, record in enumerate(page.records)
                  if any(judgement["code"] not in whole for judgement in record["werkprocessen"])]
        pen = printed.holding("Tekenen met de pen")
        wrong += [] if pen and pen == printed.holding("Handtekening")[-1:] else [f"{page.id}: the pen's block is not on one page"]
    none_of(wrong)
