// Proofs from the page's own host, for a document that came without its own: only when the reader asks for it, and then by the
// first characters of the id, so that the host does not learn which verklaring is looked at.

/** How long the page waits for a file of proofs, which can be some tens of megabytes. */
const proofPatience = 60_000;

/** The offer to fetch the proof of what could not be checked, with what the host learns; null where there is no host to ask. */
function proofOffer({ outcome, id, path }) {
  if (outcome !== "no-proof" || !id || !/^https?:$/.test(window.location.protocol)) return null;
  // What holds proofs itself is looked at by itself.
  if (/\.(?:zip|sha256)$/i.test(path)) return null;
  const [two, three] = bucketNames(id).map((name) => name.replace(/\.txt$/, ""));
  return element("div", { class: "fetch not-print" },
    element("p", {}, element("button", { type: "button", class: "secondary", "data-proof-of": id, "data-beside": folderOf(path) },
      both({ nl: "Haal het bewijs op bij de school", en: "Fetch the proof from the school" }))),
    element("p", { class: "hint" }, both({
      nl: `Deze website krijgt dan alleen het begin van het id te zien (${two}, en zo nodig ${three}): niet het id zelf, en niets uit uw bestand.`,
      en: `This website then sees the beginning of the id alone (${two}, and ${three} if need be): not the id itself, and nothing of your file.`,
    })));
}

/** One listener for all cards, which come and go. */
function startProofFetch(session) {
  byID("kaarten").addEventListener("click", ({ target }) => {
    const button = target.closest("[data-proof-of]");
    if (button) fetchProof(session, button.dataset.proofOf, button.dataset.beside);
  });
}

/** Fetches the proof of a verklaring, and judges anew what was given, with its file beside the document. */
function fetchProof(session, id, folder) {
  return runCheck(session, async (isOvertaken) => {
    showBusy({ nl: "Het bewijs wordt opgehaald…", en: "Fetching the proof…" });
    const { subject } = session;
    const { name, bytes, trouble } = await fetchBucket(id);
    if (isOvertaken()) return;
    if (trouble) {
      showMessage(trouble);
      return;
    }
    const bucket = { name: joinedPath(folder, name), size: bytes.length, bytes: async () => bytes };
    const withBucket = { ...subject, files: withNew(subject.files, [bucket]) };
    const judged = await judgeSubject(withBucket, await session.ready());
    if (!isOvertaken()) settle(session, withBucket, judged);
  });
}

const proofTroubles = {
  absent: {
    nl: "Op deze website staat geen bewijs van deze verklaring. Dat zegt niets over het document; vraag de houder om de zip.",
    en: "This website has no proof of this verklaring. That says nothing of the document; ask the holder for the zip.",
  },
  unreachable: {
    nl: "Deze website is nu niet te bereiken. Probeer het later nog eens, of vraag de houder om de zip.",
    en: "This website cannot be reached now. Try again later, or ask the holder for the zip.",
  },
  unreadable: {
    nl: "Wat deze website gaf, is geen bestand met bewijzen dat te lezen is. Dat zegt niets over het document.",
    en: "What this website gave is no file of proofs that can be read. That says nothing of the document.",
  },
};

/** The file that has the proof of a verklaring: `{name, bytes}`, or `{trouble}`. A longer prefix is told only where there is none by the shorter. */
async function fetchBucket(id) {
  for (const name of bucketNames(id)) {
    const answer = await fetchOwn(`${proofFolder}/${name}`, BUCKET_MAXIMUM_BYTES, proofPatience);
    if (answer === null) return { trouble: proofTroubles.unreachable };
    if (answer.isAbsent) continue;
    const { bytes } = answer;
    try {
      if (bytes && (await proofFromBucket(bytes, id, undefined, pause))) return { name, bytes };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { trouble: proofTroubles.unreadable };
    }
    return { trouble: bytes ? proofTroubles.absent : proofTroubles.unreadable };
  }
  return { trouble: proofTroubles.absent };
}

/** A file beside the page on its own host: `{bytes}` (null of one that is too large), `{isAbsent: true}`, or null where nothing answers. */
async function fetchOwn(name, limit, patience) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const address = new URL(name, window.location.href);
    if (address.origin !== window.location.origin) return null;
    const answer = await fetch(address, {
      cache: "no-cache", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", signal: stop.signal,
    });
    if (answer.status === 404 || answer.status === 410) return { isAbsent: true };
    if (!answer.ok) return null;
    return { bytes: Number(answer.headers.get("content-length") || 0) > limit ? null : await bytesUpTo(answer.body.getReader(), limit) };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
