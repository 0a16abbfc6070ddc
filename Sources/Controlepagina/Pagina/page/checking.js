/**
 * Does one check. Of several that are under way the one that began last is shown; whatever goes wrong is said, and is never a
 * result about the document. `work` is told how to ask whether it was overtaken.
 */
function runCheck(session, work) {
  session.run += 1;
  const own = session.run;
  const isOvertaken = () => own !== session.run;
  showBusy({ nl: "Bezig met controleren…", en: "Checking…" });
  session.running = work(isOvertaken).catch((error) => {
    if (!isOvertaken()) showTrouble(error);
  });
  return session.running;
}

/** Judges the files that came in. */
function check(session, filesToCome) {
  return runCheck(session, async (isOvertaken) => {
    const files = await filesToCome;
    if (files.length === 0) {
      if (!isOvertaken()) showMessage({ nl: "Hier zat geen bestand bij.", en: "There was no file in this." });
      return;
    }
    const verdicts = await verifyFiles(files, await session.ready(), { progress: showProgress });
    const lists = await givenLists(files, verdicts.filter(isListVerdict));
    if (isOvertaken()) return;
    session.take(lists);
    const others = files.filter((file) => !lists.some(({ name }) => name === file.name));
    const subject = others.length > 0 ? { kind: "files", files: withThoseThatWait(session, others, verdicts) } : session.subject;
    // Alone and without a list they were judged as they are to be.
    const isDone = lists.length === 0 && subject.files === others;
    const judged = isDone ? verdicts.filter((one) => !isListVerdict(one)) : await judgeSubject(subject, await session.renewContext());
    if (!isOvertaken()) settle(session, subject, judged);
  });
}

/** What had no proof waits for it: it may be what comes now, if that is nothing by itself. */
function withThoseThatWait(session, others, verdicts) {
  const waits = session.verdicts.some((verdict) => verdict.outcome === "no-proof");
  const isPart = verdicts.some(({ outcome }) => outcome === "no-proof" || outcome === "not-a-praktijkverklaring");
  return waits && isPart ? withNew(session.files, others) : others;
}

/** The files of before, those of now in their place where they have one name. */
function withNew(before, now) {
  const names = new Set(now.map((file) => file.name));
  return [...before.filter((file) => !names.has(file.name)), ...now];
}

/** Judges the text of a QR code. */
function checkPaper(session, text) {
  return runCheck(session, async (isOvertaken) => {
    const subject = { kind: "paper", text };
    const judged = await judgeSubject(subject, await session.ready());
    if (!isOvertaken()) settle(session, subject, judged);
  });
}

/**
 * Judges what was typed over, with the proof that was picked and what lies on the page already, which may hold one;
 * `showProblems` gets what is amiss in the fields.
 */
function checkTypedOver(session, fields, getProof, showProblems) {
  return runCheck(session, async (isOvertaken) => {
    const subject = { kind: "typed", fields, files: withNew(session.files, getProof()) };
    const judged = await judgeSubject(subject, await session.ready());
    if (isOvertaken()) return;
    const [{ fieldProblems, message }] = judged;
    showProblems(fieldProblems || []);
    if (fieldProblems) showMessage(message, { isOnlySaid: true });
    else settle(session, subject, judged);
  });
}

/** Waits for what is under way: it is not to be lost to what comes of itself. */
async function untilIdle(session) {
  for (let last = null; last !== session.running;) {
    last = session.running;
    await last;
  }
}

/** What was judged before, with the keys, the lists and the clock of now. */
async function judgeAgain(session) {
  await untilIdle(session);
  return runCheck(session, async (isOvertaken) => {
    const { subject } = session;
    const judged = await judgeSubject(subject, await session.renewContext());
    if (!isOvertaken()) settle(session, subject, judged);
  });
}

async function judgeSubject(subject, context) {
  const telling = { progress: showProgress };
  switch (subject ? subject.kind : null) {
    case "files": return (await verifyFiles(subject.files, context, telling)).filter((one) => !isListVerdict(one));
    case "paper": return [await verifyPaper(subject.text, context)];
    case "typed": return [await checkTyped(subject.fields, context, subject.files, telling)];
    default: return [];
  }
}

function settle(session, subject, verdicts) {
  session.subject = subject;
  session.verdicts = verdicts;
  showOutcome(session);
}
