"""A reader sees each outcome for what it is, and of a file that is not genuine nothing."""

import pytest

from complaints import none_of
from page_cases import CASES, paths, person


@pytest.fixture(scope="module")
def seen(browser, pages, school):
    """What the page shows of each case, in both languages, and what went on meanwhile."""
    found = {}
    for name, (page, make, *_) in CASES.items():
        browser.open(pages[page].as_uri())
        dutch = browser.pick(*paths(make(school)))
        browser.script("document.querySelector('[data-language=en]').click()")
        found[name] = {"nl": dutch, "en": browser.cards(), "violations": browser.violations(),
                       "axe": browser.axe(), "requests": browser.outside_requests(), "console": browser.driver.get_log("browser"),
                       "focus": browser.script("return document.activeElement.id"),
                       "said": browser.script("return document.querySelector('[role=status]').innerText")}
    return found


def cases(seen, is_right):
    return [name for name in CASES if not is_right(seen[name], *CASES[name])]


def test_each_file_has_its_outcome_code_and_tone(seen):
    none_of(f"{name}: {[(card['outcome'], card['code'], card['tone']) for card in seen[name]['nl']]}" for name in cases(
        seen, lambda it, page, make, outcome, code, tone, shows:
        [(card["outcome"], card["code"], card["tone"]) for card in it["nl"]] == [(outcome, code, tone)]))


def test_the_sentence_is_that_of_the_command_line_in_both_languages(seen, school):
    def is_right(it, page, make, outcome, code, *_):
        return all(it[language][0]["title"] in school.run("explain", code, "--lang", language) for language in ("nl", "en"))
    none_of(cases(seen, is_right))


def test_each_tone_has_a_word_of_its_own(seen):
    words = {(CASES[name][4], it["nl"][0]["word"].lower()) for name, it in seen.items()}
    assert len({tone for tone, _ in words}) == len({word for _, word in words}) == len(words) == 4


def test_the_record_is_shown_only_where_a_trusted_seal_covers_it(seen):
    none_of(cases(seen, lambda it, page, make, outcome, code, tone, shows: bool(it["nl"][0]["record"]) == shows))


def test_nothing_of_a_file_is_shown_that_is_not_genuine(seen, school):
    words = person(school, school.id)
    none_of(cases(seen, lambda it, page, make, outcome, code, tone, shows:
                  shows or not any(word in it[language][0]["text"] for word in words for language in ("nl", "en"))))


def test_a_genuine_document_says_who_sealed_it_until_when_and_to_look_at_an_id(seen, school):
    text = seen["a bundle"]["nl"][0]["text"]
    assert "roc.example/praktijkverklaringen" in text and "Niet ingetrokken volgens statuslijst 3" in text
    assert "Controleer zelf of de persoon voor u deze persoon is (ID-bewijs)." in text
    for word in person(school, school.id):
        assert word in seen["a bundle"]["nl"][0]["record"]


def test_without_a_list_the_green_result_has_an_amber_line(browser, pages, school):
    browser.open(pages["without list"].as_uri()).pick(school.bundle())
    assert browser.script("return document.querySelector('article.good .notice.amber').innerText").strip()


def test_the_result_is_said_aloud_and_gets_the_focus(seen):
    none_of(cases(seen, lambda it, *_: it["focus"] == "uitkomst-kop" and it["said"] == it["en"][0]["title"]))


def test_axe_finds_no_violation_in_any_outcome(seen):
    none_of(f"{name}: {violation}" for name, it in seen.items() for violation in it["axe"])


def test_the_policy_is_not_violated_and_nothing_is_asked_for(seen):
    none_of(f"{name}: {it[what]}" for name, it in seen.items() for what in ("violations", "requests", "console") if it[what])
