"""The QR code on paper: large enough for a phone, and read from the printed page as what the record says."""

import base64
import json
import re
import shutil
import subprocess

import pytest

from complaints import none_of
from program import VERIFY_URL
from renditions import PATIENCE

pytestmark = pytest.mark.skipif(not shutil.which("zbarimg"), reason="there is no zbarimg")
# Of a print that is looked at by a camera, not of a scan.
DPI = 200
ALT = 'alt="QR-code'


@pytest.fixture(scope="session")
def codes(visits, spread, tmp_path_factory):
    """(document, texts, least side in millimetres) of the pages of the spread that have a code."""
    folder, found = tmp_path_factory.mktemp("codes"), []
    for document in spread:
        if ALT not in document.page.read_text(encoding="utf-8"):
            continue
        subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", visits[document.id].pdf, folder / document.id], timeout=PATIENCE, check=True)
        read = subprocess.run(["zbarimg", "-q", "--xml", *sorted(folder.glob(f"{document.id}*"))], capture_output=True, timeout=PATIENCE,
                              check=False).stdout.decode()
        texts = re.findall(r"<data><!\[CDATA\[(.*?)\]\]></data>", read)
        sides = []
        for points in re.findall(r"<polygon points='([^']*)'", read):
            corners = [tuple(map(int, point.split(","))) for point in points.split()]
            for axis in (0, 1):
                places = [corner[axis] for corner in corners]
                sides.append((max(places) - min(places)) / DPI * 25.4)
        found.append((document, texts, min(sides, default=0)))
    assert len(found) >= 10
    return found


def test_each_printed_code_is_read(codes):
    none_of(f"{document.id}: {len(texts)} codes" for document, texts, _ in codes if len(texts) != 1)


def test_each_code_is_of_its_own_document(codes):
    def says(text):
        payload = text.split("#1", 1)[1]
        return json.loads(base64.b32decode(payload + "=" * (-len(payload) % 8))[:-64])
    none_of(document.id for document, texts, _ in codes if [says(text)["id"] for text in texts] != [document.id])


def test_the_samples_lead_to_the_page(codes, samples):
    sampled = {document.id for document in samples}
    none_of(document.id for document, texts, _ in codes
            if document.id in sampled and not all(text.startswith(VERIFY_URL + "#1") for text in texts))


def test_each_code_is_at_least_thirty_millimetres_wide(codes):
    none_of(f"{document.id}: {side:.1f} mm" for document, _, side in codes if side < 30)
