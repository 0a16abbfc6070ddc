"""Reads the QR codes on pages as what they draw.

    qr_drawings.py OUT PAGE…     writes OUT/<name of the page>.pgm, a picture of the code on each page that has one
"""

import base64
import re
import sys
from pathlib import Path

SCALE = 4


def picture(svg):
    side = int(re.search(r'viewBox="0 0 (\d+) \1"', svg)[1])
    ground, *lines = re.findall(r'<path [^>]*?d="([^"]*)"', svg)
    assert len(lines) == 1 and ground == f"M0 0h{side}v{side}H0z", "one light square and one path"
    rows = [bytearray(b"\xff" * side) for _ in range(side)]
    row, column = 0, 0
    assert re.fullmatch(r"M\d+ \d+h(\d+)v1h-\1z(?:m-?\d+ \d+h(\d+)v1h-\2z)*", lines[0]), "rectangles, one module high"
    for right, down, length in re.findall(r"[Mm](-?\d+) (\d+)h(\d+)", lines[0]):
        row, column = row + int(down), column + int(right)
        rows[row][column : column + int(length)] = bytes(int(length))
    wide = [b"".join(bytes([value]) * SCALE for value in line) for line in rows]
    return b"P5\n%d %d\n255\n" % (side * SCALE, side * SCALE) + b"".join(line * SCALE for line in wide)


def main(out, pages):
    for page in map(Path, pages):
        found = re.findall(r'<img src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)" alt="QR-code', page.read_text("utf-8"))
        assert len(found) <= 1, f"{page.stem}: more than one code"
        if found:
            (Path(out) / f"{page.stem}.pgm").write_bytes(picture(base64.b64decode(found[0]).decode()))


main(sys.argv[1], sys.argv[2:])
