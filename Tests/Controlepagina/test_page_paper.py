"""A QR code on paper opens the page, which shows what the school attested; no server gets what the code says."""

import json
import shutil

import pytest
from selenium.webdriver.support.ui import WebDriverWait

from page_cases import person
from test_page_private import serve

pytestmark = pytest.mark.skipif(not shutil.which("zbarimg"), reason="there is no zbarimg")


def scan(browser, address, text, language="nl"):
    """Opens the page as a phone does that has read the code; the page judges at once."""
    browser.open(address, language)
    before = browser.round()
    browser.script("window.location.hash = arguments[0]", text)
    cards = browser.wait(before, 60)
    assert browser.violations() == [] and browser.axe() == []
    return cards


@pytest.mark.parametrize("language, word", [("nl", "vergelijk"), ("en", "ompare")])
def test_what_the_school_attested_is_shown_with_titles_to_be_compared(browser, pages, school, language, word):
    [card] = scan(browser, pages["whole"].as_uri(), school.qr_code[school.id], language)
    record = json.loads((school.folder / "paper" / "documenten" / f"{school.id}.json").read_bytes())
    assert (card["outcome"], card["tone"]) == ("genuine", "good")
    assert word in card["text"]
    for text in [*person(school, school.id), record["opleiding"]["kwalificatie"]["naam"], record["praktijkopleider"]["naam"]]:
        assert text in card["record"]
    for task in record["kerntaken"]:
        for work in task["werkprocessen"]:
            assert work["code"] in card["record"] and work["titel"] in card["record"]
    assert browser.outside_requests() == []


def test_a_revoked_one_says_so(browser, pages, school):
    [card] = scan(browser, pages["whole"].as_uri(), school.qr_code[school.revoked])
    assert (card["outcome"], card["tone"]) == ("revoked", "bad")


def test_a_changed_code_shows_nothing_of_it(browser, pages, school):
    text = school.qr_code[school.id]
    changed = text[:-20] + ("A" if text[-20] != "A" else "B") + text[-19:]
    [card] = scan(browser, pages["whole"].as_uri(), changed)
    assert card["outcome"] == "changed"
    assert not [word for word in person(school, school.id) if word in browser.text()]


def test_the_code_reaches_no_server(browser, pages, school, host):
    [card] = scan(browser, serve(host, pages["whole"]), school.qr_code[school.id])
    assert card["outcome"] == "genuine"
    assert {path for _, path in host.asked} == {"/c/controleer.html"}


@pytest.mark.parametrize("is_hosted", [False, True])
def test_the_person_of_a_code_stays_in_no_address_and_goes_with_the_result(browser, pages, school, host, is_hosted):
    page, code = pages["whole"], school.qr_code[school.id]
    address = serve(host, page) if is_hosted else page.as_uri()
    browser.open(address)
    for _ in ("first", "the same once more"):
        before = browser.round()
        browser.script("window.location.hash = arguments[0]", code)
        [card] = browser.wait(before, 60)
        assert card["outcome"] == "genuine"
        assert browser.script("return [window.location.hash, window.location.href]") == ["", address]
        browser.driver.find_element("id", "opnieuw").click()
        assert not [word for word in person(school, school.id) if word in browser.script("return document.body.textContent")]
    browser.driver.refresh()
    assert browser.cards() == [] and browser.violations() == []


def test_a_page_that_is_opened_by_a_code_takes_it_out_of_its_address(browser, pages, school, host):
    address = serve(host, pages["whole"]) + "?taal=nl"
    browser.open(f"{address}#{school.qr_code[school.id]}", forgets=False)
    WebDriverWait(browser.driver, 60).until(lambda _: browser.cards())
    assert browser.script("return window.location.href") == address


def test_where_an_address_cannot_be_replaced_the_code_leaves_it_all_the_same(browser, pages, school):
    script = browser.add_script("History.prototype.replaceState = () => { throw new DOMException('no', 'SecurityError'); };")
    [card] = scan(browser, pages["whole"].as_uri(), school.qr_code[school.id])
    browser.remove_script(script)
    assert card["outcome"] == "genuine" and browser.script("return window.location.hash") == ""


def test_a_code_says_check_number_in_english_as_the_form_does(browser, pages, school):
    [card] = scan(browser, pages["whole"].as_uri(), school.qr_code[school.id], "en")
    browser.script("document.querySelector('#overtypen details').open = true")
    assert "Check number (controlegetal)" in card["record"] and "ontrol number" not in browser.text()
    assert browser.text().lower().count("controlegetal") == browser.text().lower().count("check number (controlegetal)")
