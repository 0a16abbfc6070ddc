// Combining marks in a row, of which no language has more than a few: to put very many in order takes a browser minutes, so
// that no text is brought into NFC before they were looked for (Unicode's Stream-Safe Text Format, UAX 15).

/** Whether there are more than thirty in a row. */
function hasManyMarks(text) {
  return /\p{M}{31}/u.test(text);
}

/** The text in NFC, without what is more than thirty of them in a row. */
function composed(text) {
  return text.replace(/(\p{M}{30})\p{M}+/gu, "$1").normalize("NFC");
}
