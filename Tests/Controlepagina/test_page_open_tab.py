"""A tab that stays open: each check is made by the clock and the list of then, and the check that began last is shown."""

import json

import pytest

from test_page_private import serve
from test_page_typed import filled, paste, put, submit

# The page's clock can be put on, in milliseconds.
CLOCK = """
window.later = 0;
window.Date = class extends Date {
  constructor(...words) {
    if (words.length > 0) super(...words);
    else super(Date.now());
  }
};
const now = Date.now.bind(Date);
window.Date.now = () => now() + later;
"""
# Digests wait for as long as this is held: what asks for them is slow.
SLOW = """
window.held = null;
window.hold = () => { held = {}; held.over = new Promise((resolve) => { held.release = resolve; }); };
window.release = () => { const { release } = held; held = null; release(); };
const digest = window.SubtleCrypto && SubtleCrypto.prototype.digest;
if (digest) SubtleCrypto.prototype.digest = async function (...words) {
  if (held) await held.over;
  return digest.apply(this, words);
};
"""
MINUTE, DAY = 60_000, 86_400_000


@pytest.fixture
def tab(browser):
    scripts = [browser.add_script(CLOCK), browser.add_script(SLOW)]
    yield browser
    for script in scripts:
        browser.remove_script(script)


def pass_time(tab, milliseconds):
    tab.script("window.later += arguments[0]", milliseconds)


def asked_for_lists(host):
    return [path for _, path in host.asked].count("/c/status")


def outcomes(cards):
    return [card["outcome"] for card in cards]


def test_a_list_grows_old_in_a_tab_that_stays_open(tab, pages, school):
    tab.open(pages["newest"].as_uri())
    assert outcomes(tab.pick(school.bundle())) == ["genuine"]
    pass_time(tab, 400 * DAY)
    assert outcomes(tab.pick(school.bundle())) == ["genuine-status-stale"]
    assert "te oud" in tab.script("return document.querySelector('#stand .amber').innerText")


def test_a_list_is_fetched_anew_when_it_was_fetched_some_time_ago(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"], status=school.first_list[1]))
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["genuine"]
    host.files["/c/status"] = school.newest_list[1].encode()
    pass_time(tab, 4 * MINUTE)
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["genuine"] and asked_for_lists(host) == 1
    pass_time(tab, 2 * MINUTE)
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["revoked"] and asked_for_lists(host) == 2


def test_a_list_is_fetched_anew_when_it_could_not_be_had(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"]))
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["genuine"]
    host.files["/c/status"] = school.newest_list[1].encode()
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["revoked"]
    assert "opgehaald" in tab.script("return document.getElementById('ophaal-melding').innerText")


def test_a_list_that_was_fetched_before_counts_on_when_the_host_is_gone(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"], status=school.newest_list[1]))
    tab.pick(school.bundle(school.revoked))
    del host.files["/c/status"]
    pass_time(tab, 6 * MINUTE)
    assert outcomes(tab.pick(school.bundle(school.revoked))) == ["revoked"]


def test_the_button_judges_by_the_clock_of_now_too(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"], status=school.first_list[1]))
    assert outcomes(tab.pick(school.bundle())) == ["genuine"]
    pass_time(tab, 400 * DAY)
    before = tab.round()
    tab.driver.find_element("id", "haal-lijst").click()
    assert outcomes(tab.wait(before, 30)) == ["genuine-status-stale"]


def test_a_typed_paper_is_judged_with_the_newest_list_of_the_host(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"], status=school.newest_list[1]))
    fill_revoked(tab, school)
    assert outcomes(submit(tab)) == ["revoked"] and asked_for_lists(host) == 1


def fill_revoked(tab, school):
    tab.script("document.querySelector('#overtypen details').open = true")
    paste(tab, school.text(f"batch/documenten/{school.revoked}.txt"))
    record = json.loads(school.text(f"batch/documenten/{school.revoked}.json"))
    put(tab, "dossierNr", record["opleiding"]["dossier"]["nr"])
    tab.driver.find_element("id", "typ-bewijs").send_keys(str(school.bundle(school.revoked)))


def test_a_slow_search_does_not_take_the_place_of_what_was_given_after_it(tab, pages, school):
    tab.typed_page = pages["newest"]
    filled(tab, school)
    tab.script("hold(); document.querySelector('form.typed [type=submit]').click()")
    tab.script("const waiting = held; held = null; window.release = waiting.release")
    assert outcomes(tab.pick(school.changed)) == ["changed"]
    tab.script("release()")
    # The form can be used again once its search is over.
    tab.driver.execute_async_script("""
        const [done] = arguments, button = document.querySelector("form.typed [type=submit]");
        const look = () => (button.disabled ? setTimeout(look, 20) : setTimeout(done, 100));
        look();""")
    assert outcomes(tab.cards()) == ["changed"]


def test_a_question_about_what_is_shown_waits_for_the_check_that_is_under_way(tab, pages, school, host):
    tab.open(serve(host, pages["hosted"], status=school.first_list[1]))
    assert outcomes(tab.pick(school.bundle())) == ["genuine"]
    host.files["/c/status"] = school.newest_list[1].encode()
    tab.script("hold()")
    tab.driver.find_element("id", "bestanden").send_keys(str(school.bundle(school.revoked)))
    tab.driver.find_element("id", "haal-lijst").click()
    tab.script("release()")
    tab.driver.execute_async_script("""
        const [done] = arguments;
        const look = () => (document.getElementById("ophaal-melding").textContent.includes("opgehaald")
          && !document.querySelector(".busy") ? done() : setTimeout(look, 20));
        look();""")
    assert outcomes(tab.cards()) == ["revoked"]
