"""The page reads well for everybody: on a narrow screen, enlarged, in the dark, by keyboard, on paper, in two languages."""

import re
import subprocess

import pytest
from selenium.webdriver.common.keys import Keys

from complaints import none_of


@pytest.fixture
def page(browser, pages):
    yield browser.open(pages["newest"].as_uri())
    browser.media()


def widths(page):
    return page.script("return [document.documentElement.scrollWidth, window.innerWidth]")


# 320 is also a screen of 1280 enlarged to 400 %.
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_runs_off_the_side(page, school, width):
    page.script("for (const part of document.querySelectorAll('details')) part.open = true")
    page.width(width)
    shown, there = widths(page)
    assert shown <= there
    page.pick(school.bundle(), school.changed, school.forged)
    page.script("for (const part of document.querySelectorAll('details')) part.open = true")
    shown, there = widths(page)
    assert shown <= there


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_axe_finds_no_violation_with_everything_unfolded(page, school, scheme, language):
    page.media(prefers_color_scheme=scheme)
    page.script(f"document.querySelector('[data-language={language}]').click()")
    page.pick(school.bundle(), school.changed, school.forged, school.cut)
    page.script("for (const part of document.querySelectorAll('details')) part.open = true")
    none_of(page.axe())


def test_the_language_is_the_documents_and_is_remembered(page, browser, pages):
    assert page.script("return [document.documentElement.lang, document.title]") == ["nl", "Praktijkverklaring controleren"]
    page.driver.find_element("css selector", "[data-language=en]").click()
    assert page.script("return [document.documentElement.lang, document.title]") == ["en", "Check a praktijkverklaring"]
    browser.driver.refresh()
    assert page.script("return document.documentElement.lang") == "en"
    assert "Is this praktijkverklaring genuine?" in page.text() and "Is deze praktijkverklaring" not in page.text()


def test_every_text_is_there_in_both_languages(page, school):
    page.pick(school.bundle())
    lonely = page.script("""
        return [...document.querySelectorAll("main span[lang], header span[lang]")].filter((one) => !one.classList.contains("always"))
          .filter((one) => {
            const other = one.lang === "nl" ? one.nextElementSibling : one.previousElementSibling;
            return !other || other.lang === one.lang || !other.textContent.trim();
          }).map((one) => one.textContent);""")
    none_of(lonely)


def test_everything_can_be_reached_and_worked_by_keyboard(page, school):
    page.pick(school.bundle())
    page.script("document.querySelector('.skip').focus()")
    reached = []
    for _ in range(40):
        name = page.script("const it = document.activeElement; return it.id || it.dataset.language || it.className || it.tagName")
        if name in reached and name != "SUMMARY":
            break
        reached.append(name)
        if page.script("return document.activeElement === document.body"):
            break
        outline = page.script("return getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", name
        page.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert {"skip", "nl", "en", "kies", "druk-af", "opnieuw", "SUMMARY"} <= set(reached)


def test_a_print_has_the_result_its_day_and_the_version_and_nothing_to_press(page, school, folder):
    page.pick(school.bundle())
    text = subprocess.run(["pdftotext", "-layout", page.print(folder / "uitkomst.pdf"), "-"], capture_output=True, text=True,
                          check=True).stdout
    assert "Echt en ongewijzigd." in text
    assert re.search(r"Gecontroleerd op \d+ \w+ \d{4}", text) and "controlepagina 0." in text
    assert "Kies een bestand" not in text and "Over deze pagina" not in text


def test_motion_is_left_out_where_the_reader_wants_none(page):
    page.media(prefers_reduced_motion="reduce")
    moving = "[...document.querySelectorAll('*')].filter((it) => parseFloat(getComputedStyle(it).transitionDuration) > 0).length"
    assert page.script(f"return {moving}") == 0
    page.media()
    assert page.script(f"return {moving}") > 0


def test_results_can_be_cleared(page, school):
    page.pick(school.bundle())
    page.driver.find_element("id", "opnieuw").click()
    assert page.cards() == [] and page.script("return document.activeElement.id") == "kies"


# A screen of 1280 enlarged to 400 % has 320 pixels, and a mouse.
@pytest.mark.parametrize("width", [320, 640, 1280])
def test_a_folder_can_be_chosen_at_every_width(page, school, width):
    page.width(width)
    assert page.driver.find_element("id", "kies-map").is_displayed()
    page.pick(school.bundle())
    assert page.driver.find_element("id", "kies-map").is_displayed()
    shown, there = widths(page)
    assert shown <= there
