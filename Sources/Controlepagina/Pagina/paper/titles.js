/**
 * What the page's table has of a kwalificatie in a version of a dossier: `{naam, niveau, dossier: {naam, crebo}, titels: Map of
 * code to title}`; null where it has nothing. The table comes with the page; names in it are looked up as its own only.
 */
function titlesOf(titels, nr, crebo) {
  const own = (object, name) => (object && Object.hasOwn(object, name) ? object[name] : null);
  const dossier = own(titels, nr);
  const kwalificatie = dossier && own(dossier.kwalificaties, crebo);
  if (!kwalificatie) return null;
  return {
    naam: kwalificatie.naam, niveau: kwalificatie.niveau, dossier: { naam: dossier.naam, crebo: dossier.crebo },
    titels: new Map([...Object.entries(dossier.basis), ...Object.entries(kwalificatie.eigen)]),
  };
}
