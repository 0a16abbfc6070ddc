/** As many records are tried as take a phone a few seconds. */
const maximumReadingCount = 20_000;
/** So many between two moments in which the page can answer. */
const readingStep = 100;

/**
 * The record of which these fields are printed, by one of the digests that it may have: `{record, bytes, digest, fields}`,
 * or null. What the paper does not say is tried, and so are the changes that typing brings along unseen: only the record
 * that was meant has the digest.
 *
 * @param digests  a set of hexadecimal SHA-256
 */
async function findTypedRecord(fields, digests, titels, progress = () => {}) {
  let count = 0;
  for (const readings of readingsInSteps(fields, titels)) {
    const tries = await Promise.all(readings.map(async ({ record, fields: read }) => {
      const bytes = canonicalJSON(record);
      return { record, bytes, fields: read, digest: await hexDigest(bytes) };
    }));
    const found = tries.find(({ digest }) => digests.has(digest));
    if (found) return found;
    count += readings.length;
    progress(Math.min(1, count / (2 * maximumReadingCount)));
    await pause();
  }
  return null;
}

function* readingsInSteps(fields, titels) {
  let step = [];
  for (const reading of allReadings(fields, titels)) {
    step.push(reading);
    if (step.length === readingStep) {
      yield step;
      step = [];
    }
  }
  yield step;
}

function* allReadings(fields, titels) {
  const numbers = typedDossiers(titels, fields.dossierCrebo, fields.kwalificatieCrebo).map((dossier) => dossier.nr);
  yield* firstOf(recordReadings(fields, numbers), maximumReadingCount);
  yield* firstOf(guessedReadings(fields, numbers, withTableTitles(fields, typedDossier(titels, fields))), maximumReadingCount);
}

function* guessedReadings(fields, numbers, titles) {
  const tried = new Set([JSON.stringify(fields)]);
  for (const repaired of repairedFields(fields, titles)) {
    const key = JSON.stringify(repaired);
    if (!tried.has(key)) yield* repairReadings(repaired, numbers);
    tried.add(key);
  }
}

function* firstOf(values, count) {
  let left = count;
  for (const value of values) {
    if (left === 0) return;
    left -= 1;
    yield value;
  }
}
