"""A document hides nothing, runs nothing and asks for nothing."""

import pytest

from browser import VIEWS
from complaints import none_of


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view[0]}-{view[1]}px")
def test_all_text_can_be_seen_and_nothing_adds_text_or_scrolls_sideways(visits, documents, view):
    none_of(f"{document.id}: {problem}" for document in documents
            for problem in visits[document.id].facts[view]["problems"])


def test_no_script_runs(visits, documents):
    none_of(document.id for document in documents
            if any(facts["ranScript"] for facts in visits[document.id].facts.values()))


def test_nothing_is_requested_but_the_page_itself(visits, documents):
    none_of(f"{document.id}: {address[:80]}" for document in documents for address in visits[document.id].requests
            if address != document.page.as_uri() and not address.startswith("data:image/"))


def test_every_page_was_requested(visits, documents):
    """Else the test above would see nothing at all."""
    none_of(document.id for document in documents if document.page.as_uri() not in visits[document.id].requests)


def test_the_console_stays_empty(visits, documents):
    none_of(f"{document.id}: {entry['message'][:160]}" for document in documents for entry in visits[document.id].console)
