"""Keys and lists that a reader adds, and what the page remembers of lists."""

from selenium.webdriver.support.ui import WebDriverWait

from test_page_private import serve

OLD, NEW = "first list", "newest"


def test_a_dropped_list_is_used_for_what_was_judged_before(browser, pages, school):
    browser.open(pages[OLD].as_uri())
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["genuine"]
    name, text = school.newest_list
    assert [card["outcome"] for card in browser.drop((name, text.encode()))] == ["revoked"]
    assert "Statuslijst 3" in browser.script("return document.getElementById('stand').innerText")


def with_bad_signature(school):
    name, text = school.newest_list
    return name, text.replace("fout-in-gegevens", "dubbel-afgegeven").encode()


def test_with_nothing_but_a_list_of_a_bad_signature_nothing_is_green(browser, pages, school):
    browser.open(pages["without list"].as_uri())
    browser.drop(with_bad_signature(school))
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["could-not-check"]


def test_of_a_list_with_a_bad_signature_nothing_is_believed_and_it_is_said(browser, pages, school):
    browser.open(pages[OLD].as_uri())
    browser.drop(with_bad_signature(school))
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["genuine"]
    assert "handtekening" in browser.script("return document.querySelector('#stand .amber').innerText")


def dropped(school, name):
    return name, getattr(school, f"{name}_list")[1].encode()


def test_a_built_in_list_that_is_older_than_one_that_was_seen_is_nobodys_deceit_and_never_fresh(browser, pages, school):
    browser.open(pages[NEW].as_uri()).pick(school.bundle())
    browser.open(pages[OLD].as_uri(), forgets=False)
    [card] = browser.pick(school.bundle())
    assert (card["outcome"], card["tone"]) == ("genuine-status-stale", "good")
    assert "dit apparaat zag eerder al nummer 3" in card["text"]
    assert "ouder dan nummer 3" in browser.script("return document.querySelector('#stand .amber').innerText")
    # A page on a disk can fetch nothing.
    assert browser.script("return document.querySelectorAll('article .fetch-said').length") == 0


def test_an_old_list_that_is_dropped_is_known_for_old(browser, pages, school):
    browser.open(pages[NEW].as_uri()).pick(school.bundle())
    browser.open(pages[OLD].as_uri(), forgets=False)
    browser.drop(dropped(school, "first"))
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["old-list"]


def test_an_old_list_that_the_page_fetches_is_known_for_old(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status=school.newest_list[1])).pick(school.bundle())
    browser.open(serve(host, pages["hosted"], status=school.first_list[1]), forgets=False)
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["old-list"]


def test_beside_an_old_built_in_list_the_newest_can_be_fetched_from_the_result(browser, pages, school, host):
    address = serve(host, pages["hosted"], status=school.newest_list[1])
    browser.open(address).pick(school.bundle())
    del host.files["/c/status"]
    browser.open(address, forgets=False)
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine-status-stale"]
    fetch = browser.driver.find_element("css selector", "article .notice button")
    fetch.click()
    WebDriverWait(browser.driver, 30).until(lambda _: "geen nieuwere lijst" in browser.driver.find_element("css selector", "article .fetch-said").text)
    host.files["/c/status"] = school.newest_list[1].encode()
    before = browser.round()
    fetch.click()
    assert [card["outcome"] for card in browser.wait(before, 30)] == ["genuine"]


def test_a_dropped_list_that_cannot_be_read_is_said_and_spoils_nothing_that_comes_after(browser, pages, school):
    browser.open(pages[NEW].as_uri())
    browser.drop(dropped(school, "cut"))
    notice = browser.script("return document.querySelector('#lijstmeldingen .amber').innerText")
    assert "telt niet mee" in notice and "status-0003" not in browser.script("return document.getElementById('stand').innerText")
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]


def test_lists_that_were_dropped_go_with_the_result_that_is_cleared(browser, pages, school):
    browser.open(pages[OLD].as_uri())
    browser.drop(with_bad_signature(school))
    browser.drop(dropped(school, "newest"))
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["revoked"]
    browser.driver.find_element("id", "opnieuw").click()
    assert "tellen niet meer mee" in browser.script("return document.getElementById('melding').innerText")
    assert "Statuslijst 3" not in browser.script("return document.getElementById('stand').innerText")
    # What was remembered of it stays.
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["genuine-status-stale"]


def test_the_browser_keeps_serials_of_lists_and_the_language_only(browser, pages, school):
    browser.open(pages[NEW].as_uri()).pick(school.bundle())
    kept = browser.script("return Object.entries(localStorage)")
    text = str(kept)
    assert kept and all(key.startswith("praktijkverklaring-") for key, _ in kept)
    assert school.id not in text and len(text) < 1000
    assert browser.script("return document.cookie") == ""


def test_the_page_works_where_the_browser_keeps_nothing(browser, pages, school):
    script = browser.add_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });")
    browser.open(pages[NEW].as_uri(), forgets=False)
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]
    browser.remove_script(script)


def test_a_dropped_key_counts_only_once_its_fingerprint_was_confirmed(browser, pages, school):
    browser.open(pages["without key"].as_uri())
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["unsealed"]
    browser.pick(school.folder / "keys" / "zegel.vkey")
    assert [card["outcome"] for card in browser.cards()] == ["unsealed"]
    question = browser.driver.find_element("css selector", "[data-key=asked]")
    assert school.fingerprint in question.text
    trust = question.find_element("tag name", "button")
    assert not trust.is_enabled()
    question.find_element("tag name", "input").click()
    before = browser.round()
    trust.click()
    assert [card["outcome"] for card in browser.wait(before, 30)] == ["genuine-status-stale"]
    # Of this visit only.
    browser.open(pages["without key"].as_uri(), forgets=False)
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["unsealed"]


def test_a_key_that_comes_with_a_document_is_not_believed(browser, pages, school):
    browser.open(pages[NEW].as_uri())
    cards = browser.pick(school.forged, school.folder / "forger" / "zegel.vkey")
    assert [card["outcome"] for card in cards] == ["unknown-issuer"]


def test_the_page_tells_its_keys_its_lists_and_its_version(browser, pages, school):
    browser.open(pages[NEW].as_uri())
    browser.script("document.querySelector('#over details').open = true")
    about = browser.script("return document.getElementById('over').innerText")
    assert school.fingerprint in about and "sha256sum controleer.html" in about and "Versie" in about
    assert "Statuslijst 3" in browser.script("return document.getElementById('stand').innerText")
    browser.open(pages["without list"].as_uri())
    assert browser.script("return document.querySelector('#stand .notice.amber').innerText").strip()


def test_a_proof_that_comes_later_goes_with_the_document_that_waits_for_it(browser, pages, school):
    batch, held = school.folder / "batch", school.unpacked("in-two-goes")
    browser.open(pages[NEW].as_uri())
    assert [card["outcome"] for card in browser.pick(batch / "documenten" / f"{school.id}.html")] == ["no-proof"]
    cards = browser.pick(held / f"{school.id}.sha256", held / f"{school.id}.tlog-proof")
    assert [card["outcome"] for card in cards] == ["genuine"]
