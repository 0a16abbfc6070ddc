// Days and moments, as their ISO texts: these sort as the days do.

/** The day that `yyyy-MM-dd` writes, as that text; null for another form or a day that does not exist. */
function readDay(text) {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? text : null;
}

function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The moment that `yyyy-MM-ddThh:mm:ssZ` writes, as that text; null for another form or one that does not exist. */
function readMoment(text) {
  const found = /^(.{10})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/.exec(text);
  return found && readDay(found[1]) ? text : null;
}

function dayOfMoment(moment) {
  return moment.slice(0, 10);
}

function nextDay(day) {
  let [year, month, date] = day.split("-").map(Number);
  date += 1;
  if (date > daysInMonth(year, month)) [month, date] = [month + 1, 1];
  if (month > 12) [year, month] = [year + 1, 1];
  return year > 9999 ? day : isoDay(year, month, date);
}

function isoDay(year, month, day) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** The clock's moment, as its ISO text without fractions. */
function momentOfClock(date = new Date()) {
  return `${date.toISOString().slice(0, 19)}Z`;
}
