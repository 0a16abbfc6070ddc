"""Whatever was judged last (a file, a QR code, what was typed over) is judged again when lists or keys come."""

import shutil

import pytest

from test_page_open_tab import fill_revoked, outcomes
from test_page_private import serve
from test_page_typed import submit

needs_code = pytest.mark.skipif(not shutil.which("zbarimg"), reason="there is no zbarimg")


def scan(browser, text):
    before = browser.round()
    browser.script("window.location.hash = arguments[0]", text)
    return browser.wait(before, 60)


@needs_code
def test_a_code_is_judged_again_with_the_list_that_is_fetched(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status=school.first_list[1]))
    assert outcomes(scan(browser, school.qr_code[school.revoked])) == ["genuine"]
    host.files["/c/status"] = school.newest_list[1].encode()
    before = browser.round()
    browser.driver.find_element("id", "haal-lijst").click()
    assert outcomes(browser.wait(before, 30)) == ["revoked"]


@needs_code
def test_a_code_is_judged_again_with_a_list_that_is_dropped(browser, pages, school):
    browser.open(pages["first list"].as_uri())
    scan(browser, school.qr_code[school.revoked])
    name, text = school.newest_list
    [card] = browser.drop((name, text.encode()))
    assert card["outcome"] == "revoked" and "QR-code" in card["text"]


@needs_code
def test_a_code_stays_when_a_key_is_dropped_and_is_judged_with_it_once_it_is_trusted(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    assert outcomes(scan(browser, school.qr_code[school.id])) == ["unsealed"]
    assert outcomes(browser.pick(school.folder / "keys" / "zegel.vkey")) == ["unsealed"]
    trust(browser)
    [card] = browser.cards()
    assert card["outcome"] == "genuine-status-stale" and "QR-code" in card["text"]


def trust(browser):
    """Says of every key that is asked about that it was compared."""
    question = browser.driver.find_element("css selector", "[data-key=asked]")
    for tick in question.find_elements("tag name", "input"):
        tick.click()
    before = browser.round()
    question.find_element("tag name", "button").click()
    browser.wait(before, 30)


def test_what_was_typed_over_is_judged_again_as_such(browser, pages, school):
    browser.open(pages["first list"].as_uri())
    fill_revoked(browser, school)
    assert outcomes(submit(browser)) == ["genuine"]
    name, text = school.newest_list
    [card] = browser.drop((name, text.encode()))
    assert card["outcome"] == "revoked" and "wat u hebt overgetypt" in card["text"]
    browser.drop(("zegel.vkey", school.text("keys/zegel.vkey").encode()))
    assert outcomes(browser.cards()) == ["revoked"]


def test_a_typing_mistake_is_still_shown_after_a_list_was_dropped(browser, pages, school):
    browser.open(pages["first list"].as_uri())
    fill_revoked(browser, school)
    browser.script("document.querySelector('[data-field=naam]').value = 'Iemand Anders'")
    assert outcomes(submit(browser)) == ["could-not-check"]
    name, text = school.newest_list
    [card] = browser.drop((name, text.encode()))
    assert card["outcome"] == "could-not-check" and "tikfout" in card["title"]


def test_what_is_dropped_with_a_document_judges_that_and_what_was_before_is_gone(browser, pages, school):
    browser.open(pages["first list"].as_uri())
    browser.pick(school.changed)
    name, text = school.newest_list
    assert outcomes(browser.drop((name, text.encode()), ("b.zip", school.bundle(school.revoked).read_bytes()))) == ["revoked"]


def test_nothing_that_was_judged_comes_back_after_it_was_cleared(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status=school.first_list[1]))
    browser.pick(school.bundle())
    browser.driver.find_element("id", "opnieuw").click()
    name, text = school.newest_list
    assert browser.drop((name, text.encode())) == []
