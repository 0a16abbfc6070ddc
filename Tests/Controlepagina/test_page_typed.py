"""What is typed over from paper, by keyboard alone, or pasted from a mail."""

import json

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()


def day(iso):
    year, month, date = (int(part) for part in iso.split("-"))
    if not month:
        return f"{year} (dag en maand onbekend)"
    if not date:
        return f"{MONTHS[month - 1]} {year} (dag onbekend)"
    return f"{date} {MONTHS[month - 1]} {year}"


def record_of(school):
    return json.loads(school.text(f"batch/documenten/{school.id}.json"))


def number_of(school):
    return next(line[:64] for line in school.text("batch/SHA256SUMS").splitlines() if line.endswith(f"/{school.id}.json"))


def open_form(browser, page, language="nl"):
    browser.open(page.as_uri(), language)
    browser.script("document.querySelector('#overtypen details').open = true")


def typed_values(school):
    """What a reader types, in the order of the form; by the names of the fields."""
    record = record_of(school)
    person, training, company, signed = record["kandidaat"], record["opleiding"], record["leerbedrijf"], record["aftekening"]
    signer, other, own = record["praktijkopleider"], record.get("ondertekenaar", {}), record["instelling"]
    moment = signed.get("tijdstip")
    return {
        "id": record["id"], "zout": record["zout"], "controlegetal": number_of(school),
        "naam": school.text(f"batch/documenten/{school.id}.txt").split("Naam                ")[1].split("\n")[0],
        "geboortedatum": day(person["geboortedatum"]), "geboorteplaats": person.get("geboorteplaats"), "geboorteland": person.get("geboorteland"),
        "kwalificatieNaam": training["kwalificatie"]["naam"], "kwalificatieCrebo": training["kwalificatie"]["crebo"],
        "niveau": f"mbo-{training['niveau']}", "dossierNaam": training["dossier"]["naam"], "dossierCrebo": training["dossier"]["crebo"],
        "dossierNr": training["dossier"]["nr"], "leerbedrijfNaam": company["naam"], "leerbedrijfPlaats": company["plaats"],
        "leerbedrijfID": company["id"], "bpvVan": day(record["bpv"]["van"]), "bpvTot": day(record["bpv"]["tot"]),
        "bpvUren": str(record["bpv"].get("uren", "")), "aftekeningPlaats": signed["plaats"], "aftekeningDatum": day(signed["datum"]),
        "praktijkopleiderNaam": signer["naam"], "praktijkopleiderFunctie": signer.get("functie"), "ondertekenaarNaam": other.get("naam"),
        "ondertekenaarFunctie": other.get("functie"), "wijze": signed["wijze"], "portaalDatum": moment and day(moment[:10]),
        "portaalTijd": moment and moment[11:16], "kenmerk": signed.get("kenmerk"), "scan": signed.get("scan"), "blad": signed.get("blad"),
        "instellingPlaats": own["plaats"], "afgegeven": day(record["afgegeven"]), "instellingNaam": own["naam"], "instellingBrin": own["brin"],
        "instellingTekst": own.get("tekst"), "vervangt": record.get("vervangt"),
    }


def tab_until(browser, wanted):
    """Goes on with the Tab key until the element that has focus is the one wanted."""
    for _ in range(200):
        # Not sent to the element: to a field for files, keys are the name of one.
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        if browser.script(f"const at = document.activeElement; return {wanted}"):
            return browser.driver.switch_to.active_element
    raise AssertionError(f"the Tab key never came to {wanted}")


def type_by_keyboard(browser, school):
    values, tasks = typed_values(school), record_of(school)["kerntaken"]
    browser.script("document.getElementById('typ-lees').focus()")
    names = list(values)
    first, rest = names[: names.index("aftekeningPlaats")], names[names.index("aftekeningPlaats"):]
    for name in first:
        tab_until(browser, f"at.dataset.field === '{name}'").send_keys(values[name] or "")
    for number, task in enumerate(tasks):
        if number:
            tab_until(browser, "at.id === 'typ-kerntaak-erbij'").send_keys(Keys.ENTER)
        else:
            tab_until(browser, "at.dataset.field === 'code'")
        browser.driver.switch_to.active_element.send_keys(task["code"])
        tab_until(browser, "at.dataset.field === 'titel'").send_keys(task["titel"])
        for row, work in enumerate(task["werkprocessen"]):
            if row:
                tab_until(browser, "at.innerText === 'Werkproces erbij'").send_keys(Keys.ENTER)
                browser.driver.switch_to.active_element.send_keys(Keys.CONTROL, "a")
            else:
                tab_until(browser, "at.dataset.field === 'code'")
            browser.driver.switch_to.active_element.send_keys(work["code"])
            tab_until(browser, "at.dataset.field === 'titel'").send_keys(work["titel"])
            tab_until(browser, "at.dataset.field === 'datum'").send_keys(day(work["datum"]))
            tab_until(browser, "at.dataset.field === 'toelichting'").send_keys(work.get("toelichting", ""))
    for name in rest:
        if name == "wijze":
            radio = tab_until(browser, "at.dataset.field === 'wijze'")
            radio.send_keys(Keys.SPACE)
            for _ in range(["papier", "portaal", "sshsig"].index(values[name])):
                browser.driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
        elif values[name]:
            tab_until(browser, f"at.dataset.field === '{name}'").send_keys(values[name])
    return tab_until(browser, "at.type === 'submit'")


def paste(browser, text):
    browser.script("document.getElementById('typ-tekst').value = arguments[0]; document.getElementById('typ-lees').click()", text)


def put(browser, name, text):
    browser.script("document.querySelector(`[data-field=${arguments[0]}]`).value = arguments[1]", name, text)


def submit(browser):
    before = browser.round()
    browser.script("document.querySelector('form.typed [type=submit]').click()")
    return browser.wait(before, 60)


def filled(browser, school):
    open_form(browser, browser.typed_page)
    paste(browser, school.text(f"batch/documenten/{school.id}.txt"))
    put(browser, "dossierNr", record_of(school)["opleiding"]["dossier"]["nr"])


def test_a_paper_can_be_typed_over_by_keyboard_alone_and_is_no_more_than_its_own_word(browser, pages, school):
    open_form(browser, pages["newest"])
    button = type_by_keyboard(browser, school)
    before = browser.round()
    button.send_keys(Keys.ENTER)
    [card] = browser.wait(before, 60)
    assert (card["outcome"], card["tone"], card["code"], card["record"]) == ("no-proof", "grey", "UV201", "")
    assert "Wie ze heeft uitgegeven, is nog niet te zien" in card["title"]
    assert browser.violations() == [] and browser.outside_requests() == []


def test_a_typed_paper_with_the_bundle_is_judged_whole(browser, pages, school):
    browser.typed_page = pages["newest"]
    filled(browser, school)
    browser.driver.find_element("id", "typ-bewijs").send_keys(str(school.bundle()))
    [card] = submit(browser)
    assert (card["outcome"], card["tone"]) == ("genuine", "good")
    assert record_of(school)["kandidaat"]["achternaam"] in card["record"]


def test_a_proof_that_comes_later_settles_what_was_typed(browser, pages, school):
    browser.typed_page = pages["newest"]
    filled(browser, school)
    assert [card["outcome"] for card in submit(browser)] == ["no-proof"]
    folder = school.unpacked("typed-proof")
    assert [card["outcome"] for card in browser.pick(*school.proof(folder))] == ["genuine"]


def test_a_text_from_a_mail_fills_the_form(browser, pages, school):
    browser.typed_page = pages["newest"]
    open_form(browser, pages["newest"])
    text = school.text(f"batch/documenten/{school.id}.txt")
    paste(browser, "\r\n".join("> " + line.replace("  ", "\u00a0 ") for line in text.split("\n")))
    put(browser, "dossierNr", record_of(school)["opleiding"]["dossier"]["nr"])
    assert [card["outcome"] for card in submit(browser)] == ["no-proof"]


def test_a_typing_mistake_is_grey_and_is_called_one(browser, pages, school):
    browser.typed_page = pages["newest"]
    filled(browser, school)
    put(browser, "naam", "Iemand Anders")
    [card] = submit(browser)
    assert (card["outcome"], card["tone"], card["record"]) == ("could-not-check", "grey", "")
    assert "tikfout" in card["title"] and "zegt dit niets over de verklaring" in card["text"]


def test_a_field_that_cannot_be_right_is_named_and_led_to(browser, pages, school):
    browser.typed_page = pages["newest"]
    filled(browser, school)
    put(browser, "controlegetal", number_of(school)[:-1])
    assert submit(browser) == []
    invalid = browser.driver.find_elements("css selector", "form.typed [aria-invalid]")
    assert [field.get_attribute("data-field") for field in invalid] == ["controlegetal"]
    assert browser.script("return document.activeElement.className") == "problems"
    browser.driver.find_element("css selector", ".problems a").send_keys(Keys.ENTER)
    assert browser.script("return document.activeElement.dataset.field") == "controlegetal"


def test_markup_in_typed_fields_is_only_text(browser, pages, school):
    browser.typed_page = pages["newest"]
    filled(browser, school)
    put(browser, "zout", "<img src=x onerror=alert(1)>")
    submit(browser)
    assert browser.script("return document.querySelectorAll('main img').length") == 0
    assert browser.violations() == []


def test_the_form_has_no_axe_violations_in_both_languages_and_on_a_phone(browser, pages, school):
    browser.typed_page = pages["newest"]
    for language in ("nl", "en"):
        open_form(browser, pages["newest"], language)
        submit(browser)
        assert browser.axe() == [], language
    browser.width(320)
    assert browser.script("return document.documentElement.scrollWidth") <= 320
