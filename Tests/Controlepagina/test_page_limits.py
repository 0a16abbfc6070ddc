"""Large and strange files end in a clean result, and the page goes on answering meanwhile."""

import io
import zipfile

import pytest

from page_cases import sparse

# Seconds in which the page does nothing else. A reader may wait two; ten tell a page that hangs from a machine that is busy.
LONGEST = 10.0


@pytest.fixture
def page(browser, pages):
    return browser.open(pages["newest"].as_uri())


def judged(page, *paths):
    page.script("gaps.longest = 0; gaps.last = performance.now()")
    cards = page.pick(*paths)
    assert page.longest_gap() < LONGEST
    assert page.violations() == []
    return cards


@pytest.mark.parametrize("name", ["groot.html", "groot.zip", "groot.json", "groot.txt", "status-0009", "groot"])
def test_a_file_of_a_gigabyte_is_grey_at_once(page, folder, name):
    cards = judged(page, sparse(folder / name, 1 << 30))
    assert [card["tone"] for card in cards] == ["grey"]


def test_a_zip_that_grows_beyond_bounds_is_grey(page, folder):
    path = folder / "bom.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb, bomb.open("documenten/pv-0.html", "w") as entry:
        for _ in range(1024):
            entry.write(bytes(1 << 20))
    cards = judged(page, path)
    assert [card["tone"] for card in cards] == ["grey"]


def test_a_zip_of_zips_is_not_opened_further(page, folder):
    data = b"x"
    for depth in range(8):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as outer:
            outer.writestr(f"{depth}.zip", data)
        data = buffer.getvalue()
    (folder / "pop.zip").write_bytes(data)
    assert [card["tone"] for card in judged(page, folder / "pop.zip")] == ["grey"]


@pytest.mark.parametrize("line", ["pv-00000000000000000000000000 ingetrokken 2026-11-20 vervangen\n", "\n",
                                  "— roc.example/praktijkverklaringen/status AAAA\n"])
def test_a_note_of_a_million_lines_is_no_trouble(page, folder, school, line):
    head, signature = school.newest_list[1].split("\n\n")
    path = folder / "status-0004"
    path.write_text(head + "\n" + line * 1_000_000 + "\n" + signature, encoding="utf-8")
    assert path.stat().st_size < 100e6
    judged(page, path)
    assert [card["tone"] for card in page.pick(school.bundle())] != ["bad"]


def test_deep_json_and_endless_lines_are_grey(page, folder):
    (folder / "diep.json").write_text("[" * 1_000_000 + "]" * 1_000_000, encoding="ascii")
    (folder / "lang.txt").write_text("praktijkverklaring " * 2_000_000, encoding="ascii")
    (folder / "lang.html").write_text("<!DOCTYPE html><html data-record=\"" + "A" * 12_000_000, encoding="ascii")
    for name in ("diep.json", "lang.txt", "lang.html"):
        assert [card["tone"] for card in judged(page, folder / name)] == ["grey"]


def test_a_proof_of_a_million_lines_is_not_green(page, folder, school):
    held = school.unpacked("long-proof")
    proof = held / f"{school.id}.tlog-proof"
    lines = proof.read_text(encoding="utf-8").split("\n")
    proof.write_text("\n".join(lines[:2] + [lines[2]] * 1_000_000 + lines[2:]), encoding="utf-8")
    cards = judged(page, proof, held / f"{school.id}.sha256", held / "documenten" / f"{school.id}.html")
    assert cards and all(card["tone"] != "good" for card in cards)


def test_a_folder_is_judged_as_a_whole(page, school):
    folder = school.unpacked("whole-folder")
    assert [card["outcome"] for card in page.pick_folder(folder)] == ["genuine"]
    assert [card["outcome"] for card in page.drag(folder)] == ["genuine"]
    assert [card["outcome"] for card in page.drag(school.bundle(), folder)] == ["genuine", "genuine"]
    batch = page.drag(school.folder / "batch")
    assert [card["outcome"] for card in batch] == ["revoked"] and f"Verklaringen in de lijst: {len(school.ids)}." in batch[0]["text"]


def test_an_empty_file_is_grey(page, folder):
    (folder / "leeg.html").write_bytes(b"")
    assert [card["tone"] for card in judged(page, folder / "leeg.html")] == ["grey"]
