"""A browser without Ed25519 of its own reaches the same results."""

import pytest

from complaints import none_of
from page_cases import CASES, paths


def test_the_results_are_the_same_without_ed25519_in_the_browser(old_browser, pages, school):
    found = {}
    for name, (page, make, outcome, *_) in CASES.items():
        old_browser.open(pages[page].as_uri())
        assert old_browser.driver.execute_async_script("""
            const done = arguments[0];
            crypto.subtle.importKey("raw", new Uint8Array(32), "Ed25519", true, ["verify"]).then(() => done("there"), () => done("gone"))
            """) == "gone"
        found[name] = [card["outcome"] for card in old_browser.pick(*paths(make(school)))]
    none_of(f"{name}: {found[name]}" for name, case in CASES.items() if found[name] != [case[2]])
