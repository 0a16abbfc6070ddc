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
def codes(visits, spread, browser, tmp_path_factory):
    """(document, texts, width in millimetres) of the pages of the spread that have a code."""
    folder, found = tmp_path_factory.mktemp("codes"), []
    for document in spread:
        if ALT not in document.page.read_text(encoding="utf-8"):
            continue
        subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", visits[document.id].pdf, folder / document.id], timeout=PATIENCE, check=True)
        read = subprocess.run(["zbarimg", "-q", "--xml", "-Sdisable", "-Sqrcode.enable", *sorted(folder.glob(f"{document.id}*"))], capture_output=True, timeout=PATIENCE,
                              check=False).stdout.decode()
        texts = re.findall(r"<data><!\[CDATA\[(.*?)\]\]></data>", read)
        browser.driver.get(document.page.as_uri())
        browser.show(("print", 1200))
        # CSS has 96 pixels to the inch.
        width = browser.driver.execute_script("return document.querySelector('img[alt^=QR-code]').getBoundingClientRect().width")
        found.append((document, texts, width / 96 * 25.4))
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
    none_of(f"{document.id}: {width:.1f} mm" for document, _, width in codes if width < 30)
