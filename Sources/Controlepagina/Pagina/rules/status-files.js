/** Takes up status lists, `{name, bytes, isBuiltIn}` each, into the book of `context`. */
async function readStatusLists(context, files, memory) {
  const memories = new ListMemories(memory);
  for (const key of context.trust.verifiersFor("status")) {
    if (!(await memories.read(key))) doubtMemory(context, key);
  }
  const lists = [];
  for (const { name, bytes, isBuiltIn } of files) {
    const signed = await readOneStatusList(context, name, bytes);
    if (signed) lists.push({ name, signed, isBuiltIn });
  }
  // In the order of their numbers, so that several lists are judged as if they had come one after the other.
  for (const { name, signed, isBuiltIn } of lists.sort((one, other) => one.signed.list.serial - other.signed.list.serial)) {
    const { judgement: found, signer } = await judgeStatusList(context.trust, signed, context.now, (key) => memories.of(key));
    const judgement = isBuiltIn ? judgementOfBuiltIn(found) : found;
    if (signer) await memories.remember(signer, signed);
    if (judgement.kind === "unknownSigner") {
      context.notes.push(noteOn("MA116", name, {
        nl: "niet ondertekend met een statussleutel die u vertrouwt en die nu telt",
        en: "not signed with a status key that you trust and that counts now",
      }));
    } else if (judgement.kind === "forged") {
      context.notes.push(noteOn("MA302", name, {
        nl: "de handtekening is niet van de sleutel waarvan ze de naam draagt",
        en: "the signature is not that of the key whose name it bears",
      }));
    }
    context.book.add(judgement, signed.list.origin);
    context.lists.push({ name, list: signed.list, judgement });
  }
}

async function readOneStatusList(context, name, bytes) {
  try {
    return await readSignedList("status", name, bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.notes.push(...error.notes);
    const { kind, details } = error.problem;
    context.book.fail(kind === "count"
      ? { kind: "incomplete", announced: details.announced, found: details.found }
      : { kind: "unusable" });
    return null;
  }
}
