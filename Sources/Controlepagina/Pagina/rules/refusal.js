/** Why something beside a document keeps it from being judged, or makes it changed; with what is said of it. */
class Refusal extends Error {
  constructor(outcome, notes) {
    super(outcome);
    this.outcome = outcome;
    this.notes = notes;
  }
}

/** What is said of a file: in which line, and what; `code` is that of the command line's message. */
function noteOn(code, file, text, line = null) {
  const name = printable(file);
  const place = (word) => (name === "" ? "" : `${name}${line === null ? "" : `, ${word} ${line}`}: `);
  return {
    nl: `${place("regel")}${printable(text.nl)}`, en: `${place("line")}${printable(text.en)}`,
    code, file, line, message: { nl: printable(text.nl), en: printable(text.en) },
  };
}

/** The text with U+FFFD for controls, line breaks and characters that turn the reading direction or take no room. */
function printable(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}

function printableBoth(text) {
  return { nl: printable(text.nl), en: printable(text.en) };
}
