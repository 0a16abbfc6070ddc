/** As many records are tried as take a phone a few seconds. */
const maximumReadingCount = 20_000;
/** And no more bytes of them, where they are long. */
const maximumReadingLength = 256 << 20;
/** So many, or so many bytes, between two moments in which the page can answer. */
const readingStep = 100;
const readingStepLength = 1 << 19;

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
    const tries = await Promise.all(readings.map(async (reading) => ({ ...reading, digest: await hexDigest(reading.bytes) })));
    const found = tries.find(({ digest }) => digests.has(digest));
    if (found) return found;
    count += readings.length;
    progress(Math.min(1, count / (2 * maximumReadingCount)));
    await pause();
  }
  return null;
}

function* readingsInSteps(fields, titels) {
  let step = [], length = 0;
  for (const reading of allReadings(fields, titels)) {
    const bytes = canonicalJSON(reading.record);
    step.push({ ...reading, bytes });
    length += bytes.length;
    if (step.length < readingStep && length < readingStepLength) continue;
    yield step;
    [step, length] = [[], 0];
  }
  yield step;
}

function* allReadings(fields, titels) {
  const numbers = typedDossiers(titels, fields.dossierCrebo, fields.kwalificatieCrebo).map((dossier) => dossier.nr);
  const most = Math.min(maximumReadingCount, Math.ceil(maximumReadingLength / JSON.stringify(fields).length));
  yield* firstOf(recordReadings(fields, numbers), most);
  yield* firstOf(guessedReadings(fields, numbers, withTableTitles(fields, typedDossier(titels, fields))), most);
}

function* guessedReadings(fields, numbers, titles) {
  for (const repaired of repairedFields(fields, titles)) yield* repairReadings(repaired, numbers);
}

function* firstOf(values, count) {
  let left = count;
  for (const value of values) {
    if (left === 0) return;
    left -= 1;
    yield value;
  }
}
