/** What a reader of the page can do, where the command line names its options and files. */
const pageRemedies = {
  "genuine-status-stale": {
    doen: {
      nl: "Haal de nieuwste statuslijst bij de school en sleep die op deze pagina.",
      en: "Get the newest status list from the school and drag it onto this page.",
    },
  },
  "data-genuine": {
    doen: {
      nl: "Lees de gegevens die deze pagina toont, en vraag de houder om het oorspronkelijke bestand.",
      en: "Read the data that this page shows, and ask the holder for the original file.",
    },
  },
  "unknown-issuer": {
    doen: {
      nl: "Vertrouw dit niet zonder navraag. Vraag de school zelf waar haar eigen controlepagina staat, of haal haar sleutel bij de school zelf, niet bij het document.",
      en: "Do not trust this without asking. Ask the school itself where its own verification page is, or get its key from the school itself, not from beside the document.",
    },
  },
  "no-proof": {
    doen: {
      nl: "Sleep de zip van de houder op deze pagina, of het document samen met zijn bewijsbestanden (ze zitten in die zip).",
      en: "Drag the holder's zip onto this page, or the document together with its proof files (they are in that zip).",
    },
  },
  "unsealed": {
    uitleg: {
      nl: "Zonder zegel, of zonder sleutel die u vertrouwt, is niet te zien wie de lijst maakte.",
      en: "Without a seal, or without a key that you trust, it cannot be seen who made the list.",
    },
    doen: {
      nl: "Haal de sleutel bij de school zelf (zegel.vkey), sleep die op deze pagina en vergelijk haar vingerafdruk.",
      en: "Get the key from the school itself (zegel.vkey), drag it onto this page and compare its fingerprint.",
    },
  },
  "newer-format": {
    doen: {
      nl: "Gebruik een nieuwere versie van deze pagina: vraag de school waar die staat.",
      en: "Use a newer version of this page: ask the school where it is.",
    },
  },
};

/** The words of the outcomes, with what the page can do in place of what the program can. */
function pageWords(words) {
  const found = {};
  for (const [outcome, word] of Object.entries(words)) found[outcome] = { ...word, ...(pageRemedies[outcome] || {}) };
  return found;
}
