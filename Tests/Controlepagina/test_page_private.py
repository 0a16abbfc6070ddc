"""Nothing leaves the device: the page asks its own host for a newer status list, and for nothing else."""


import pytest


def serve(host, page, **files):
    host.files["/c/controleer.html"] = page.read_bytes()
    for name, text in files.items():
        host.files[f"/c/{name}"] = text.encode()
    return f"{host.address}/c/controleer.html"


def test_a_page_on_a_disk_asks_for_nothing(browser, pages, school):
    browser.open(pages["hosted"].as_uri())
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]
    assert browser.outside_requests() == []
    assert not browser.driver.find_element("id", "haal-lijst").is_displayed()


def test_a_hosted_page_asks_for_itself_and_the_newest_list_once(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status=school.newest_list[1]))
    host.forget()
    browser.driver.refresh()
    assert host.asked == [("GET", "/c/controleer.html")]
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["revoked"]
    browser.pick(school.bundle(school.replaced))
    assert host.asked == [("GET", "/c/controleer.html"), ("GET", "/c/status")]
    assert {url.removeprefix(host.address) for url in browser.outside_requests()} <= {"/c/controleer.html", "/c/status"}
    assert browser.violations() == []


def test_a_hosted_page_without_a_name_of_a_list_asks_for_none(browser, pages, school, host):
    browser.open(serve(host, pages["newest"]))
    host.forget()
    browser.pick(school.bundle())
    assert host.asked == []


def test_a_list_that_cannot_be_fetched_is_said_and_changes_nothing(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"]))
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]
    assert "geen nieuwere lijst" in browser.script("return document.getElementById('ophaal-melding').innerText")


def test_an_answer_that_is_no_list_says_nothing_of_the_document(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status="<html>Inloggen op het netwerk</html>"))
    assert [card["outcome"] for card in browser.pick(school.bundle())] == ["genuine"]
    assert "geen nieuwere lijst" in browser.script("return document.getElementById('ophaal-melding').innerText")


def test_the_newest_list_can_be_asked_for_with_a_button(browser, pages, school, host):
    browser.open(serve(host, pages["hosted"], status=school.first_list[1]))
    assert [card["outcome"] for card in browser.pick(school.bundle(school.revoked))] == ["genuine"]
    host.files["/c/status"] = school.newest_list[1].encode()
    before = browser.round()
    browser.driver.find_element("id", "haal-lijst").click()
    assert [card["outcome"] for card in browser.wait(before, 30)] == ["revoked"]


@pytest.mark.parametrize("fragment, outcome", [("1ABCDEFGH", "not-a-praktijkverklaring"), ("2ABCDEFGH", "newer-format")])
def test_a_fragment_is_judged_and_reaches_no_server(browser, pages, host, fragment, outcome):
    address = serve(host, pages["newest"])
    browser.open(address)
    before = browser.round()
    browser.script("window.location.hash = arguments[0]", fragment)
    assert [card["outcome"] for card in browser.wait(before, 30)] == [outcome]
    assert {path for _, path in host.asked} == {"/c/controleer.html"}
