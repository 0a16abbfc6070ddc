/** What a short record says, in the order of the paper: `[{label, value}]`; with titles where the page's table has them. */
function qrLines({ members, id, day, brin, crebo, nr, codes, digest }, titels) {
  const known = titlesOf(titels, nr, crebo);
  const lines = [];
  const add = (nl, en, value) => {
    if (value !== null) lines.push({ label: { nl, en }, value: typeof value === "string" ? { nl: value, en: value } : value });
  };
  const part = (name, index) => members.get(name)[index];
  const titled = (title, number) => (title === null ? number : `${title} (${number})`);
  add("Naam", "Name", textOf(members, "naam"));
  add("Geboren", "Born", textOf(members, "geb"));
  add("Kwalificatie", "Kwalificatie", titled(known && known.naam, `crebo ${crebo}`));
  add("Niveau", "Level", known && `mbo-${known.niveau}`);
  add("Dossier", "Dossier", titled(known && `${known.dossier.naam}, crebo ${known.dossier.crebo}`, `nr ${nr}`));
  add("Leerbedrijf", "Leerbedrijf", part("lb", 1));
  add("LeerbedrijfID", "LeerbedrijfID", part("lb", 0));
  add("Praktijk van", "Practice from", part("bpv", 0));
  add("Praktijk tot en met", "Practice until", part("bpv", 1));
  const withTitle = (code) => (known && known.titels.has(code) ? `${code} ${known.titels.get(code)}` : code);
  codes.forEach(({ kerntaak, code }, index) => {
    if (known && (index === 0 || codes[index - 1].kerntaak !== kerntaak)) add("Kerntaak", "Kerntaak", withTitle(kerntaak));
    add("Werkproces", "Werkproces", withTitle(code));
  });
  add("Praktijkopleider", "Praktijkopleider", textOf(members, "op"));
  add("Namens", "For", part("lb", 1));
  add("Afgetekend", "Signed off", `${part("aft", 1)}, ${part("aft", 2)}`);
  const method = part("aft", 0);
  add("Hoe afgetekend", "How signed off", qrSignOffWords[method] || method);
  add("School", "School", `BRIN ${brin}`);
  add("Afgegeven", "Given out", day);
  add("Vervangt", "Replaces", textOf(members, "verv"));
  add("Id", "Id", id);
  add("Controlegetal", "Check number (controlegetal)", hexOf(digest).match(/.{4}/g).join(" "));
  return lines;
}
