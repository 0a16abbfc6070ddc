const typedEnglishMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december"];

/** The day that somebody typed, as records have it (`2026-05-29`): in words, in figures with the day first, or so already; else null. */
function typedDate(text) {
  const found = typedBirthDate(text);
  return found && !found.endsWith("-00") ? found : null;
}

/** The same of a day of birth, of which the day, or day and month, may be unknown: `mei 1990 (dag onbekend)`, `1990-05-00`. */
function typedBirthDate(text) {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ").replace(/[\u2010-\u2015]/g, "-");
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  if (iso) return existingDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/.exec(plain);
  if (figures) return existingDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(?:(\d{1,2}) )?(?:([a-z]+) )?(\d{4})(?: ?\((?:dag onbekend|dag en maand onbekend)\))?$/.exec(plain);
  if (!words) return null;
  const month = words[2] === undefined ? 0 : typedMonth(words[2]);
  if (month === null || (month === 0 && words[1] !== undefined)) return null;
  return existingDate(Number(words[3]), month, Number(words[1] || 0));
}

function typedMonth(word) {
  const place = Math.max(dutchMonths.indexOf(word), typedEnglishMonths.indexOf(word));
  return place < 0 ? null : place + 1;
}

/** `YYYY-MM-DD`, with 00 for what is unknown; null for a day that does not exist. */
function existingDate(year, month, day) {
  if (month === 0 && day !== 0) return null;
  return readDay(isoDay(year, month || 1, day || 1)) && isoDay(year, month, day);
}
