/**
 * What the page's table says of the dossiers with this crebo, each version by itself:
 * `[{nr, naam, kwalificatie: {naam, niveau} or null, titels: Map of code to title}]`. Empty where the page has no table.
 */
function typedDossiers(titels, dossierCrebo, kwalificatieCrebo) {
  const found = [];
  for (const [nr, dossier] of Object.entries(titels || {})) {
    if (dossierCrebo !== "" && String(dossier.crebo) !== dossierCrebo) continue;
    const kwalificatie = titlesOf(titels, nr, kwalificatieCrebo);
    if (kwalificatieCrebo !== "" && !kwalificatie) continue;
    found.push({ nr, naam: dossier.naam, kwalificatie, titels: kwalificatie ? kwalificatie.titels : new Map() });
  }
  // SBB hands numbers out in order, and the newest is the likeliest.
  return found.sort((one, other) => other.nr.length - one.nr.length || (other.nr > one.nr ? 1 : -1));
}

/** The dossier whose titles are meant: the one that was typed, or the likeliest. */
function typedDossier(titels, fields) {
  const dossiers = typedDossiers(titels, fields.dossierCrebo, fields.kwalificatieCrebo);
  return dossiers.find((dossier) => dossier.nr === fields.dossierNr) || dossiers[0] || null;
}

/** The fields with the names and titles that the table has, or null where it has none or the same. */
function withTableTitles(fields, dossier) {
  if (!dossier) return null;
  const titled = (item) => ({ ...item, titel: dossier.titels.get(item.code) || item.titel });
  const changed = {
    ...fields, dossierNaam: dossier.naam || fields.dossierNaam,
    kwalificatieNaam: (dossier.kwalificatie && dossier.kwalificatie.naam) || fields.kwalificatieNaam,
    kerntaken: fields.kerntaken.map((task) => ({ ...titled(task), werkprocessen: task.werkprocessen.map(titled) })),
  };
  return JSON.stringify(changed) === JSON.stringify(fields) ? null : changed;
}
