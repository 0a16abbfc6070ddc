/** Judges what came in, and shows it; whatever goes wrong is said, and is never a result about the document. */
async function check(session, filesToCome) {
  const run = ++session.run;
  const isOvertaken = () => run !== session.run;
  showBusy({ nl: "Bezig met controleren…", en: "Checking…" });
  try {
    const files = await filesToCome;
    if (files.length === 0) {
      showMessage({ nl: "Hier zat geen bestand bij.", en: "There was no file in this." });
      return;
    }
    await session.fetchList();
    const context = session.context || (await session.renewContext());
    const verdicts = await judge(files, context);
    if (isOvertaken()) return;
    const added = await takeLists(session, files, verdicts.filter(isListVerdict));
    const others = files.filter((file) => !added.includes(file));
    if (others.length > 0) {
      // What had no proof waits for it: it may be what comes now, if that is nothing by itself.
      const waits = session.verdicts.some((verdict) => verdict.outcome === "no-proof");
      const isPart = verdicts.some(({ outcome }) => outcome === "no-proof" || outcome === "not-a-praktijkverklaring");
      session.files = waits && isPart ? withNew(session.files, others) : others;
    }
    await judgeAgain(session, isOvertaken);
  } catch (error) {
    if (!isOvertaken()) showTrouble(error);
  }
}

/** What was judged before, with the keys and lists of now. */
async function judgeAgain(session, isOvertaken = () => false) {
  const verdicts = session.files.length === 0 ? [] : (await judge(session.files, session.context)).filter((one) => !isListVerdict(one));
  if (isOvertaken()) return;
  session.verdicts = verdicts;
  showOutcome(session);
}

function judge(files, context) {
  return verifyFiles(files, context, { progress: showProgress });
}

/** The files of before, those of now in their place where they have one name. */
function withNew(before, now) {
  const names = new Set(now.map((file) => file.name));
  return [...before.filter((file) => !names.has(file.name)), ...now];
}

async function checkPaper(session, text) {
  const run = ++session.run;
  showBusy({ nl: "Bezig met controleren…", en: "Checking…" });
  try {
    await session.fetchList();
    const context = session.context || (await session.renewContext());
    const verdict = await verifyPaper(text, context);
    if (run === session.run) showVerdict(session, verdict);
  } catch (error) {
    if (run === session.run) showTrouble(error);
  }
}

/** A verdict that was reached elsewhere than from files: from a QR code, or from what was typed over. */
function showVerdict(session, verdict) {
  // What was typed over waits for its proof as a file does.
  session.files = verdict.files || [];
  session.verdicts = [verdict];
  showOutcome(session);
}
