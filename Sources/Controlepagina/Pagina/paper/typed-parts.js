// How values are found in a pasted text: each step goes on where the one before it ended, so that no text is read more than
// some times, whatever stands in it. Nothing is looked for over more than a text of a verklaring has.

/** The most that a text on a verklaring can have, in bytes of UTF-8 (Swift's `JSONRecordReader.longestText`). */
const longestTypedText = 4000;
/** The most kerntaken, and werkprocessen, that are read from one text (Swift's `JSONRecordReader.longestList`). */
const longestTypedList = 500;

/** Patterns of what the built-in text prints for a day, and for a day of birth. */
function printedDay() {
  return `\\d{1,2} (?:${dutchMonths.join("|")}) \\d{4}`;
}

function printedBirth() {
  return `${printedDay()}|(?:${dutchMonths.join("|")}) \\d{4} \\(dag onbekend\\)|\\d{4} \\(dag en maand onbekend\\)`;
}

/** A pattern in which a space is a space or a line end, for lines may have been broken anew. */
function printedPattern(pattern, flags = "u") {
  return new RegExp(pattern.replace(/ /g, "\\s"), flags);
}

/** What stands between two headings; all of it where the first is not there. */
function partBetween(text, first, last) {
  const start = printedPattern(`(?:^|\\n)${first}(?=\\s)`).exec(text) || printedPattern(`\\s${first}(?=\\s)`).exec(text);
  const rest = start ? text.slice(start.index + start[0].length) : text;
  const end = last && (printedPattern(`(?:^|\\n)${last}(?=\\s|$)`).exec(rest) || printedPattern(`\\s${last}(?=\\s|$)`).exec(rest));
  return `\n${end ? rest.slice(0, end.index) : rest}\n`;
}

/** A printed value in one line; empty where it is longer than any that a verklaring has. */
function printedText(text) {
  return text.length > longestTypedText ? "" : typedLine(text);
}

/**
 * The values between a label and what stands behind them, each the shortest that there is:
 * `{value, before, after}`, the value as it is and what label and end matched. One begins behind the end of the other.
 *
 * @param work  counts in `steps` what was looked at
 */
function* printedValues(part, label, end, work) {
  // Neither takes the space around it, which may be the other's too.
  const labels = part.matchAll(printedPattern(`(?<=^|\\s)${label}(?=\\s\\S)`, "gu"));
  const ends = part.matchAll(printedPattern(end, "gu"));
  let after = ends.next();
  let last = 0;
  for (const before of labels) {
    work.steps += 1;
    const start = before.index + before[0].length + 1;
    if (before.index < last) continue;
    while (!after.done && after.value.index <= start) {
      work.steps += 1;
      after = ends.next();
    }
    if (after.done) return;
    if (after.value.index - start > longestTypedText) continue;
    yield { value: part.slice(start, after.value.index), before, after: after.value };
    last = after.value.index + after.value[0].length;
  }
}

/** The first of them, or null. */
function printedValue(part, label, end, work) {
  return printedValues(part, label, end, work).next().value || null;
}
