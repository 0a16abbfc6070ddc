"""No byte of a bundle can be another."""

import os
import zipfile

import pytest

from complaints import none_of

AT_ONCE = 100
# All bytes of a ZIP file take a quarter of an hour; every 25th takes less than one (EVERY_BYTE=1 takes all).
STEP = 1 if os.environ.get("EVERY_BYTE") else 25
GREEN = "return [...document.querySelectorAll('article.good .file bdi')].map((name) => name.textContent)"


def flipped(data, place):
    """The bit that is flipped wanders."""
    changed = bytearray(data)
    changed[place] ^= 1 << place % 8
    return bytes(changed)


def green_of(browser, places, files_at):
    """Drops what `files_at` makes of each place, many at once, and answers what was green of it."""
    green = []
    for start in range(0, len(places), AT_ONCE):
        browser.driver.find_element("css selector", "#opnieuw").click()
        chosen = places[start:start + AT_ONCE]
        cards = browser.drop(*[file for place in chosen for file in files_at(place)], patience=120)
        assert len(cards) >= len(chosen)
        green += browser.script(GREEN)
    return green


@pytest.mark.parametrize("ending", ["json", "sha256", "tlog-proof"])
def test_a_record_its_lines_and_its_proof_with_any_byte_changed_are_never_green(browser, pages, school, ending):
    """No checksum of a ZIP file stands between."""
    held = school.unpacked("flips")
    files = {path.name: path.read_bytes() for path in [held / "documenten" / f"{school.id}.json", *school.proof(held)]}
    browser.open(pages["newest"].as_uri())
    assert [card["tone"] for card in browser.drop(*files.items())] == ["good"]
    name = f"{school.id}.{ending}"
    none_of(green_of(browser, range(len(files[name])), lambda place: [
        (f"{place}/{other}", flipped(data, place) if other == name else data) for other, data in files.items()]))


def test_a_bundle_with_a_byte_changed_is_never_green(browser, pages, school):
    """Of its names and contents: dates and rights in a ZIP file are nobody's."""
    path = school.bundle()
    data, covered = path.read_bytes(), []
    with zipfile.ZipFile(path) as bundle:
        for info in bundle.infolist():
            start = info.header_offset + 30
            end = start + len(info.filename.encode()) + int.from_bytes(data[start - 2:start], "little") + info.compress_size
            covered += range(start, end)
    assert len(covered) > 0.9 * len(data)
    browser.open(pages["newest"].as_uri())
    assert [card["tone"] for card in browser.drop(("whole.zip", data))] == ["good"]
    none_of(green_of(browser, covered[::STEP], lambda place: [(f"{place}.zip", flipped(data, place))]))
