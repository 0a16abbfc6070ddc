"""Every rendition of a document says all that its record says."""

import base64

import html5lib
import pytest

from browser import VIEWS
from complaints import none_of
from shown_values import missing_fields


def lacking(documents, text_of, together="\f"):
    return [f"{document.id}: {field}" for document in documents
            for field in missing_fields(document, text_of(document), together)]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view[0]}-{view[1]}px")
def test_every_value_of_the_record_stands_on_the_page_in_the_browser(visits, documents, view):
    none_of(lacking(documents, lambda document: visits[document.id].facts[view]["text"]))


def test_every_value_of_the_record_stands_in_the_printed_pdf(printed, spread):
    none_of(lacking(spread, lambda document: "\f".join(printed[document.id].texts)))


def test_every_value_of_the_record_stands_in_a_text_browser(dumped, spread):
    none_of(f"{document.id}: {field}" for document in spread for field in dumped[document.id].missing_fields(document))


def test_every_value_of_the_record_stands_in_the_text(documents):
    none_of(lacking(documents, lambda document: document.text.read_text(encoding="utf-8")))


def test_the_page_shows_the_same_text_in_every_view(visits, documents):
    none_of(f"{document.id}: {view[0]} {view[1]} px" for document in documents for view in VIEWS
            if "".join(visits[document.id].facts[view]["text"].split())
            != "".join(visits[document.id].facts[VIEWS[0]]["text"].split()))


def test_the_record_in_the_page_is_the_record(spread):
    """Without it, a page that was saved anew could not be checked."""
    for document in spread:
        tree = html5lib.parse(document.page.read_bytes(), transport_encoding="utf-8", namespaceHTMLElements=False)
        body = tree.find("body")
        assert base64.b64decode(body.get("data-record"), validate=True) == document.json.read_bytes(), document.id
