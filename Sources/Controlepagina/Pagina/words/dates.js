const dutchMonths = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
];

/** `23 november 2026`, of a day as ISO text. */
function dutchDay(day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${dutchMonths[month - 1]} ${year}`;
}
