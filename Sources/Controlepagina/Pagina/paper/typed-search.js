/** As many records are tried as takes a phone some seconds. */
const maximumReadingCount = 60_000;
/** So many between two moments in which the page can answer. */
const readingStep = 64;

/**
 * The record of which these fields are printed, by one of the digests that it may have: `{record, bytes, digest, fields}`,
 * or null. What the paper does not say is tried, and so are the changes that typing brings along unseen: only the record
 * that was meant has the digest.
 *
 * @param digests  a set of hexadecimal SHA-256
 */
async function findTypedRecord(fields, digests, titels, progress = () => {}) {
  const dossiers = typedDossiers(titels, fields.dossierCrebo, fields.kwalificatieCrebo);
  const numbers = dossiers.map((dossier) => dossier.nr);
  const titles = withTableTitles(fields, typedDossier(titels, fields));
  const tried = new Set();
  let step = [];
  let count = 0;
  const answer = async () => {
    const found = await matching(step, digests);
    step = [];
    progress(count / maximumReadingCount);
    return found;
  };
  for (const repaired of repairedFields(fields, titles)) {
    const key = JSON.stringify(repaired);
    if (tried.has(key)) continue;
    tried.add(key);
    for (const reading of recordReadings(repaired, numbers)) {
      step.push(reading);
      count += 1;
      if (step.length < readingStep && count < maximumReadingCount) continue;
      const found = await answer();
      if (found || count >= maximumReadingCount) return found;
      await new Promise((resume) => setTimeout(resume, 0));
    }
  }
  return answer();
}

async function matching(readings, digests) {
  const tries = await Promise.all(readings.map(async ({ record, fields }) => {
    const bytes = typedRecordBytes(record);
    return { record, bytes, fields, digest: hexOf(await sha256(bytes)) };
  }));
  return tries.find(({ digest }) => digests.has(digest)) || null;
}
