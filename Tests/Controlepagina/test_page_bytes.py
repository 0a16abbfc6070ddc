"""No byte of a bundle can be another."""

import pytest

from complaints import none_of

AT_ONCE = 100


def flipped(data, place, bit=1):
    changed = bytearray(data)
    changed[place] ^= bit
    return bytes(changed)


def test_a_bundle_with_any_byte_changed_is_never_green(browser, pages, school):
    """Each of them is a file of its own, a hundred dropped at once."""
    data = school.bundle().read_bytes()
    browser.open(pages["newest"].as_uri())
    assert [card["tone"] for card in browser.drop(("whole.zip", data))] == ["good"]
    green = []
    for start in range(0, len(data), AT_ONCE):
        places = range(start, min(start + AT_ONCE, len(data)))
        cards = browser.drop(*[(f"{place}.zip", flipped(data, place, 1 << place % 8)) for place in places], patience=120)
        assert len(cards) == len(places)
        green += [card["title"] + card["text"][:60] for card in cards if card["tone"] == "good"]
    none_of(green)


@pytest.mark.parametrize("ending", ["json", "sha256", "tlog-proof"])
def test_a_proof_with_any_byte_changed_is_never_green(browser, pages, school, ending):
    held = school.unpacked("flips")
    names = {f"{school.id}.json": "documenten/", f"{school.id}.sha256": "", f"{school.id}.tlog-proof": ""}
    files = {name: (held / folder / name).read_bytes() for name, folder in names.items()}
    browser.open(pages["newest"].as_uri())
    assert [card["tone"] for card in browser.drop(*files.items())] == ["good"]
    name = f"{school.id}.{ending}"
    data, green = files[name], []
    for start in range(0, len(data), AT_ONCE):
        places = range(start, min(start + AT_ONCE, len(data)))
        given = [(f"{place}/{other}", flipped(data, place, 1 << place % 8) if other == name else content)
                 for place in places for other, content in files.items()]
        browser.drop(*given, patience=120)
        green += browser.script("return [...document.querySelectorAll('article.good')].map((card) => card.querySelector('.file').innerText)")
    none_of(green)
