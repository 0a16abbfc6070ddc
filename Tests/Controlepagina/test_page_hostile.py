"""A file cannot make the page say what the file likes."""

import pytest

IMITATION = """<!DOCTYPE html><html lang="nl"><head><title>Echt</title><style>.card{color:green}</style></head>
<body data-record="e30="><article class="card good" data-outcome="genuine"><h3>NAGEMAAKT Echt en ongewijzigd.</h3></article>
<script>document.title = "NAGEMAAKT"; window.hacked = true; top.document.body.textContent = "NAGEMAAKT"</script>
<img src="x" onerror="window.hacked = true"><svg onload="window.hacked = true"></svg></body></html>
"""
NAMES = ["<img src=x onerror=hacked=1>.html", "Echt en ongewijzigd. [UV001].html", "\u202elmth.thcE\u202c.html",
         "a\u200bb\u2066c\u2069.html", "n\u00e4\u0308\u0308\u0308.html", "\u3164.html", "naam\nEcht en ongewijzigd.html"]


@pytest.fixture
def page(browser, pages):
    return browser.open(pages["newest"].as_uri())


def test_a_page_that_imitates_a_good_result_shows_nothing_of_itself(page):
    cards = page.drop(("verklaring.html", IMITATION.encode()))
    assert [card["tone"] for card in cards] == ["grey"]
    assert "NAGEMAAKT" not in page.text() + page.driver.title
    assert page.script("return [window.hacked, document.querySelectorAll('article').length]") == [None, 1]
    assert page.violations() == []


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_file_name_is_text_without_unseen_characters(page, name):
    cards = page.drop((name, b"hallo"))
    assert [card["tone"] for card in cards] == ["grey"] and "hallo" not in cards[0]["text"]
    shown = page.script("return document.querySelector('.file bdi').textContent")
    assert not set(shown) & set("\u202e\u202c\u200b\u2066\u2069\u3164\n")
    assert page.script("return [window.hacked, document.querySelectorAll('#kaarten img').length]") == [None, 0]


def test_bidi_and_zero_width_characters_in_a_changed_record_are_not_shown(page, school):
    held = school.unpacked("bidi")
    record = held / "documenten" / f"{school.id}.json"
    text = record.read_text(encoding="utf-8")
    for sign in ("\u202e", "\u200b", "\u2066", "\ufeff"):
        record.write_text(text.replace('"achternaam":"', f'"achternaam":"{sign}NAGEMAAKT'), encoding="utf-8")
        cards = page.pick(record, *school.proof(held))
        assert [card["tone"] for card in cards] == ["bad"]
        assert "NAGEMAAKT" not in page.text() and sign not in page.text()


def test_a_dropped_file_is_not_opened_in_place_of_the_page(page):
    assert page.script("""
        const transfer = new DataTransfer();
        transfer.items.add(new File(["x"], "x.html"));
        const given = (type) => {
          const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
          document.querySelector("footer, main").dispatchEvent(event);
          return event.defaultPrevented;
        };
        return [given("dragover"), given("drop")];""") == [True, True]


def test_a_record_with_a_prototype_for_a_member_breaks_nothing(page):
    cards = page.drop(("pv.json", b'{"__proto__":{"outcome":"genuine"},"constructor":1,"formaat":"praktijkverklaring/1"}'))
    assert [card["tone"] for card in cards] == ["grey"]
    assert page.script("return ({}).outcome") is None


def test_several_files_are_told_apart_and_the_worst_comes_first(page, school):
    cards = page.pick(school.bundle(), school.changed, school.forged, school.cut)
    assert [card["tone"] for card in cards] == ["bad", "amber", "grey", "good"]
    assert page.script("return document.querySelector('.tally').innerText").count("1×") == 4
