"""The page, a school that it knows, and a browser to look with, made once a run."""

import shutil
import sys
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Documents"))

from page_browser import PageBrowser
from page_build import build_page
from page_school import School
from page_server import PageServer


@pytest.fixture(scope="session")
def school(tmp_path_factory):
    return School(tmp_path_factory.mktemp("school"))


@pytest.fixture(scope="session")
def pages(school, tmp_path_factory):
    """Pages by what is built in: each a path."""
    folder = tmp_path_factory.mktemp("pages")
    return {
        "newest": build_page(folder / "newest.html", school.trust, [school.newest_list]),
        "without list": build_page(folder / "without.html", school.trust),
        "first list": build_page(folder / "first.html", school.trust, [school.first_list]),
        "two lists": build_page(folder / "two.html", school.trust, [school.newest_list, school.other_third_list]),
        "hosted": build_page(folder / "hosted.html", school.trust, [school.first_list], statusName="status"),
        "late key": build_page(folder / "late.html", school.late_key_list),
        "cut list": build_page(folder / "cut.html", school.trust, [school.cut_list]),
        "later list": build_page(folder / "later.html", *school.list_of_a_later_year),
        # Made by the program, with titles.
        "whole": school.whole_page,
        "without key": build_page(folder / "keyless.html"),
    }


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    browser = PageBrowser(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


@pytest.fixture
def host():
    host = PageServer()
    yield host
    host.close()


@pytest.fixture
def old_browser(browser):
    """The same browser as if it had no Ed25519 of its own."""
    from page_browser import NO_ED25519
    script = browser.add_script(NO_ED25519)
    yield browser
    browser.remove_script(script)


@pytest.fixture
def folder(tmp_path):
    yield tmp_path
    shutil.rmtree(tmp_path, ignore_errors=True)
