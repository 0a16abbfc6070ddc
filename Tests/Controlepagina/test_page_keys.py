"""One tick for one fingerprint: only the keys that the reader compared are believed, and a list of keys by the key that signed it."""

from test_page_again import trust
from test_page_open_tab import outcomes


def two_keys(school):
    """A file with the school's key and somebody else's of the same name."""
    school.forged
    return ("sleutels.txt", (school.text("keys/zegel.vkey") + school.text("forger/zegel.vkey")).encode())


def question(browser):
    [card] = browser.driver.find_elements("css selector", "[data-key=asked]")
    return card


def group_of(card, fingerprint):
    [group] = [one for one in card.find_elements("css selector", "[role=group]") if fingerprint in one.text]
    return group


def test_only_the_keys_that_were_ticked_are_trusted(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    browser.pick(school.bundle(), school.forged)
    assert outcomes(browser.drop(two_keys(school))) == ["unsealed", "unsealed"]
    card = question(browser)
    assert len(card.find_elements("tag name", "input")) == 2 and not card.find_element("tag name", "button").is_enabled()
    assert browser.axe() == []
    group_of(card, school.fingerprint).find_element("tag name", "input").click()
    before = browser.round()
    card.find_element("tag name", "button").click()
    assert sorted(outcomes(browser.wait(before, 30))) == ["genuine-status-stale", "unknown-issuer"]
    trusted = browser.driver.find_element("css selector", "[data-key=trusted]").text
    assert school.fingerprint in trusted and trusted.count("roc.example/") == 1
    assert browser.axe() == []


def test_a_key_is_trusted_no_longer_when_that_is_asked(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    browser.pick(school.bundle())
    browser.drop(two_keys(school))
    trust(browser)
    before = browser.round()
    browser.driver.find_element("css selector", "[data-key=trusted] button").click()
    assert outcomes(browser.wait(before, 30)) == ["unsealed"]
    assert not question(browser).find_element("tag name", "button").is_enabled()


def test_a_trusted_key_can_still_be_given_up_after_other_lists_came(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    browser.pick(school.bundle())
    browser.pick(school.folder / "keys" / "zegel.vkey")
    trust(browser)
    name, text = school.first_list
    browser.drop((name, text.encode()))
    assert browser.driver.find_element("css selector", "[data-key=trusted] button").is_displayed()


def test_a_file_of_very_many_keys_is_refused(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    for number in range(6):
        if not (school.folder / f"many-{number}").exists():
            school.run("key", "new", "--out", f"many-{number}", "--name", f"school{number}.example")
    keys = [school.text(f"many-{number}/zegel.vkey") for number in range(6)]
    browser.drop(("alle.vkey", "".join(keys).encode()))
    assert browser.script("return document.querySelectorAll('#lijstmeldingen input, [data-key]').length") == 0
    assert "6 sleutels" in browser.script("return document.getElementById('lijstmeldingen').innerText")
    browser.drop(("vijf.vkey", "".join(keys[:5]).encode()))
    assert browser.script("return document.querySelectorAll('[data-key=asked] input').length") == 5


def test_of_a_list_of_keys_only_the_key_that_signed_it_is_asked(browser, pages, school):
    (root, root_text), (name, text) = school.late_key_list
    browser.open(pages["without key"].as_uri())
    browser.pick(school.bundle())
    # By itself the list asks for nothing, and puts nothing in doubt.
    assert outcomes(browser.drop((name, text.encode()))) == ["unsealed"]
    assert browser.script("return document.querySelectorAll('[data-key]').length") == 0
    assert "raad.example/sleutels" in browser.script("return document.getElementById('lijstmeldingen').innerText")
    browser.drop((root, root_text.encode()))
    assert len(question(browser).find_elements("tag name", "input")) == 1
    trust(browser)
    assert outcomes(browser.cards()) == ["key-outside-period"]
    assert "een sleutel die u vertrouwt" in browser.script("return document.getElementById('lijstmeldingen').innerText")


def test_a_list_of_keys_by_somebody_else_changes_nothing(browser, pages, school):
    _, (name, text) = school.late_key_list
    browser.open(pages["newest"].as_uri())
    browser.drop((name, text.encode()))
    assert outcomes(browser.pick(school.bundle())) == ["genuine"]


def test_what_was_given_counts_no_longer_once_the_result_is_cleared_and_that_is_said(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    browser.pick(school.bundle())
    browser.pick(school.folder / "keys" / "zegel.vkey")
    trust(browser)
    browser.driver.find_element("id", "opnieuw").click()
    assert "tellen niet meer mee" in browser.script("return document.getElementById('melding').innerText")
    assert outcomes(browser.pick(school.bundle())) == ["unsealed"]
