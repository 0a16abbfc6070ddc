"""The text of a document: for people who read it in any editor, and for programs that compare it."""

import re
import unicodedata

import pytest
import regex

from complaints import none_of

WIDTH = 76
LABEL = re.compile(r"(?P<label>(?:  )?\S+(?: \S+)*?) {2,}(?=\S)")


def width(line):
    """Columns: what a reader takes for one character counts once."""
    return len(regex.findall(r"\X", line))


@pytest.fixture(scope="session")
def texts(documents):
    return [(document, document.text.read_bytes().decode("utf-8")) for document in documents]


def test_the_text_is_utf8_in_nfc_without_a_mark_and_ends_its_lines_with_a_line_feed(texts):
    none_of(document.id for document, text in texts
            if text.startswith("\ufeff") or "\r" in text or not text.endswith("\n") or text.endswith("\n\n")
            or not unicodedata.is_normalized("NFC", text) or set(text) & set("\t\f\v\x85\u2028\u2029"))


def test_no_line_ends_with_a_space(texts):
    none_of(f"{document.id}: line {number}" for document, text in texts
            for number, line in enumerate(text.split("\n"), 1) if line != line.rstrip())


def test_no_line_is_wider_than_76_columns(texts):
    none_of(f"{document.id}: line {number}" for document, text in texts for number, line in enumerate(text.split("\n"), 1)
            if width(line) > WIDTH)


def test_the_text_ends_with_id_salt_and_controlegetal(texts):
    def end(document):
        return [f"Id {document.id}", f"Zout {document.record['zout']}", f"Controlegetal {document.controlegetal}"]
    none_of(document.id for document, text in texts
            if not re.search(r"\n" + r"\s+".join(" ".join(end(document)).split()) + r"\n\Z", text))


def wrongly_continued(text):
    """The lines that go on a value in another column than it began in, unless their first word does not fit there."""
    column, wrong, lines = None, [], text.split("\n")
    for number, (line, following) in enumerate(zip(lines, lines[1:]), 1):
        indent = width(line) - width(line.lstrip(" "))
        labelled = LABEL.match(line)
        if labelled:
            column = width(labelled[0])
        elif not line or indent == 0:
            column = None
        elif column is not None and indent != column and fits(line, column) and fits(following, column):
            wrong.append(number)
    return wrong


def fits(line, column):
    """Whether the first word of the line would fit behind the column."""
    return column + width((line.split() or [""])[0]) <= WIDTH


def test_a_value_that_is_wrapped_goes_on_below_its_beginning(texts):
    none_of(f"{document.id}: line {number}" for document, text in texts for number in wrongly_continued(text))


def test_all_values_behind_a_label_begin_in_the_same_column(texts):
    def columns(text):
        return {width(labelled[0]) for labelled in map(LABEL.match, text.split("\n")) if labelled and labelled[0][0] != " "}
    none_of(document.id for document, text in texts if columns(text) != {20})
