"""Proofs from the school's own site: fetched when the reader asks for them, by the beginning of an id alone."""

import pytest
from test_page_typed import paste, put, record_of, submit

BUTTON = "[data-proof-of]"


def serve(host, page, files=None):
    host.files["/c/controleer.html"] = page.read_bytes()
    for name, body in (files or {}).items():
        host.files[f"/c/{name}"] = body
    return f"{host.address}/c/controleer.html"


def document(school, ending="html", id=None):
    return school.folder / "batch" / "documenten" / f"{id or school.id}.{ending}"


def alone(browser, host, page, school, files=None, **which):
    """A document without its proof on a page of that host, which was not asked for anything yet."""
    browser.open(serve(host, page, files))
    host.forget()
    [card] = browser.pick(document(school, **which))
    assert (card["outcome"], card["tone"]) == ("no-proof", "grey")
    assert host.asked == []


def fetch(browser):
    before = browser.round()
    browser.driver.find_element("css selector", BUTTON).click()
    return browser.wait(before, 30)


def message(browser):
    return browser.script("return document.getElementById('melding').innerText")


def test_the_proof_is_fetched_by_two_characters_and_the_document_is_judged_anew(browser, pages, school, host):
    name, body = school.proofs(2)
    alone(browser, host, pages["newest"], school, {name: body})
    assert browser.axe() == []
    assert browser.driver.find_element("css selector", BUTTON).text == "Haal het bewijs op bij de school"
    [card] = fetch(browser)
    assert (card["outcome"], card["tone"]) == ("genuine", "good")
    assert host.asked == [("GET", f"/c/{name}")]
    assert not any(school.id in url or school.id[:7] in url for url in browser.outside_requests())
    assert browser.violations() == []
    assert browser.driver.find_elements("css selector", BUTTON) == []


def test_where_the_host_divides_by_three_characters_it_is_asked_for_two_and_then_for_three(browser, pages, school, host):
    name, body = school.proofs(3)
    alone(browser, host, pages["newest"], school, {name: body}, ending="txt")
    assert [card["outcome"] for card in fetch(browser)] == ["genuine"]
    assert host.asked == [("GET", f"/c/bewijzen/{school.id[3:5]}.txt"), ("GET", f"/c/{name}")]


def test_a_revoked_document_is_revoked_once_its_proof_is_there(browser, pages, school, host):
    name, body = school.proofs(2, school.revoked)
    alone(browser, host, pages["newest"], school, {name: body}, id=school.revoked)
    assert [card["outcome"] for card in fetch(browser)] == ["revoked"]


def test_a_document_whose_proof_comes_has_no_need_of_its_name(browser, pages, school, host):
    name, body = school.proofs(2)
    browser.open(serve(host, pages["newest"], {name: body}))
    host.forget()
    [card] = browser.drop(("brief (1).html", document(school).read_bytes()))
    assert card["outcome"] == "no-proof"
    assert [card["outcome"] for card in fetch(browser)] == ["genuine"]
    assert host.asked == [("GET", f"/c/{name}")]


def test_what_was_typed_over_can_have_its_proof_fetched_too(browser, pages, school, host):
    name, body = school.proofs(2)
    browser.open(serve(host, pages["newest"], {name: body}))
    paste(browser, school.text(f"batch/documenten/{school.id}.txt"))
    put(browser, "dossierNr", record_of(school)["opleiding"]["dossier"]["nr"])
    assert [card["outcome"] for card in submit(browser)] == ["no-proof"]
    host.forget()
    [card] = fetch(browser)
    assert card["outcome"] == "genuine" and "wat u hebt overgetypt" in card["text"]
    assert host.asked == [("GET", f"/c/{name}")]


def test_a_host_without_proofs_is_said_and_changes_nothing(browser, pages, school, host):
    alone(browser, host, pages["newest"], school)
    [card] = fetch(browser)
    assert card["outcome"] == "no-proof" and "geen bewijs van deze verklaring" in message(browser)
    assert host.asked == [("GET", f"/c/bewijzen/{school.id[3:5]}.txt"), ("GET", f"/c/bewijzen/{school.id[3:6]}.txt")]
    # It can be asked again.
    name, body = school.proofs(2)
    host.files[f"/c/{name}"] = body
    assert [card["outcome"] for card in fetch(browser)] == ["genuine"]


def test_a_file_without_this_proof_is_said_and_no_more_of_the_id_is_told(browser, pages, school, host):
    name, body = school.proofs(2)
    other = next(id for id in school.ids if id[3:5] != school.id[3:5])
    alone(browser, host, pages["newest"], school, {name: school.proofs(2, other)[1]})
    [card] = fetch(browser)
    assert card["outcome"] == "no-proof" and "geen bewijs van deze verklaring" in message(browser)
    assert host.asked == [("GET", f"/c/{name}")]


@pytest.mark.parametrize("change", ["portal", "cut", "empty"])
def test_an_answer_that_is_no_file_of_proofs_says_nothing_of_the_document(browser, pages, school, host, change):
    name, body = school.proofs(2)
    answers = {"portal": b"<html>Inloggen op het netwerk</html>", "cut": body[:-1], "empty": b""}
    alone(browser, host, pages["newest"], school, {name: answers[change]})
    [card] = fetch(browser)
    assert card["outcome"] == "no-proof" and "geen bestand met bewijzen dat te lezen is" in message(browser)
    assert host.asked == [("GET", f"/c/{name}")]


def test_a_host_that_is_gone_is_said(browser, pages, school, host):
    alone(browser, host, pages["newest"], school)
    host.close()
    [card] = fetch(browser)
    assert card["outcome"] == "no-proof" and "niet te bereiken" in message(browser)


def test_a_page_on_a_disk_offers_nothing_to_fetch(browser, pages, school):
    browser.open(pages["newest"].as_uri())
    [card] = browser.pick(document(school))
    assert card["outcome"] == "no-proof" and browser.driver.find_elements("css selector", BUTTON) == []
    assert browser.outside_requests() == []


def test_what_is_no_verklaring_or_was_judged_offers_nothing_to_fetch(browser, pages, school, host, folder):
    browser.open(serve(host, pages["newest"]))
    other = folder / "brief.txt"
    other.write_text("Beste Kim", encoding="utf-8")
    for paths in ([other], [school.bundle()]):
        browser.pick(*paths)
        assert browser.driver.find_elements("css selector", BUTTON) == []


def test_a_file_of_proofs_that_is_dropped_later_settles_a_document(browser, pages, school):
    browser.open(pages["newest"].as_uri())
    assert [card["outcome"] for card in browser.pick(document(school))] == ["no-proof"]
    name, body = school.proofs(2)
    assert [card["outcome"] for card in browser.drop((name.removeprefix("bewijzen/"), body))] == ["genuine"]
