"""The documents that the tests look at, made and looked at once a run."""

import shutil
import sys

import pytest

sys.dont_write_bytecode = True

from browser import Browser
from hostile_records import hostile_inputs
from program import CHECKOUT, VERIFY_URL, generate, preview
from renditions import Pages, Screen, checker_messages, start_html_checker

SAMPLES = CHECKOUT / "dossiers" / "voorbeeld"
SPREAD = 12


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    """The documents of the sample records, with QR codes."""
    folder = tmp_path_factory.mktemp("samples")
    shutil.copytree(SAMPLES / "register", folder / "register")
    try:
        documents = generate(folder, CHECKOUT / "dossiers", folder / "register", SAMPLES / "beoordelingen.jsonl",
                             verify_url=VERIFY_URL)
    except AssertionError as error:
        pytest.exit(f"the program makes no documents of the samples: {error}", returncode=1)
    assert len(documents) == 240
    return documents


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Documents of records that are hard to lay out, by the surname of the person."""
    folder = tmp_path_factory.mktemp("hostile")
    inputs = hostile_inputs()
    documents = generate(folder, *inputs.write(folder / "inputs"))
    assert len(documents) == len(inputs.records)
    return documents


@pytest.fixture(scope="session")
def previews(tmp_path_factory):
    """The samples of `template preview`: each way of signing off, logos, the longest titles and names."""
    documents = preview(tmp_path_factory.mktemp("preview"))
    assert {document.record["aftekening"]["wijze"] for document in documents} == {"papier", "portaal", "sshsig"}
    return documents


@pytest.fixture(scope="session")
def named(hostile):
    """The hostile documents by surname."""
    return {document.record["kandidaat"]["achternaam"]: document for document in hostile}


@pytest.fixture(scope="session")
def documents(samples, hostile, previews):
    return samples + hostile + previews


@pytest.fixture(scope="session")
def spread(samples, hostile, previews):
    """Some of the samples, and all that is hostile."""
    return samples[:: len(samples) // SPREAD] + hostile + previews


@pytest.fixture(scope="session")
def html_checker(documents):
    checker = start_html_checker([document.page for document in documents])
    yield checker
    checker.kill()
    checker.wait()


@pytest.fixture(scope="session")
def html_messages(html_checker, visits):
    """What the HTML checker says, asked for when the browser is done."""
    return checker_messages(html_checker)


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    browser = Browser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def visits(documents, spread, browser, html_checker, tmp_path_factory):
    """What the browser showed of every document, by id; those of the spread printed too, and seen by axe."""
    printed, thorough = tmp_path_factory.mktemp("printed"), {document.id for document in spread}
    return {document.id: browser.visit(document, printed if document.id in thorough else None) for document in documents}


@pytest.fixture(scope="session")
def printed(visits, spread):
    """The printed pages of the spread, by id."""
    return {document.id: Pages(visits[document.id].pdf) for document in spread}


@pytest.fixture(scope="session")
def dumped(spread):
    """What a text browser shows of the spread, by id."""
    return {document.id: Screen(document.page) for document in spread}
