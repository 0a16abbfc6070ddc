/** Sentences about what was typed over; those about seals and keys are the outcome's own. */
const typedWords = {
  belongs: {
    nl: "Goed overgetypt: deze gegevens horen bij dit controlegetal. Wie ze heeft uitgegeven, is nog niet te zien.",
    en: "Typed over rightly: these data belong to this check number (controlegetal). Who gave them out cannot be seen yet.",
  },
  anybody: {
    nl: "Een controlegetal kan iedereen bij eigen gegevens uitrekenen. Pas met een bewijs is te zien dat de school dit heeft verzegeld.",
    en: "Anyone can work out a check number (controlegetal) for data of their own. Only a proof shows that the school sealed this.",
  },
  filledIn: {
    nl: "Namen en titels die deze pagina zelf invulde, hebt u niet van het papier: vergelijk ze daarmee.",
    en: "Names and titles that this page filled in by itself are not from the paper: compare them with it.",
  },
  otherData: {
    nl: "Dit controlegetal hoort bij andere gegevens dan u hebt overgetypt.",
    en: "This check number (controlegetal) belongs to other data than you typed over.",
  },
  otherDataWhy: {
    nl: "Hierboven staat wat er verschilt. Kijk of u het zo hebt overgetypt als het er staat. Staat het echt zo op het papier, dan klopt het papier niet: vertrouw het dan niet zonder navraag bij de school.",
    en: "Above is what differs. Look whether you typed it over as it is printed. If the paper really has it so, the paper is not right: then do not trust it without asking the school.",
  },
  otherSealed: {
    nl: "De gegevens hieronder zijn echt, maar u hebt iets anders overgetypt.",
    en: "The data below are genuine, but you typed over something else.",
  },
  otherSealedWhy: {
    nl: "De school heeft de gegevens hieronder verzegeld, en niet wat daarvan verschilt. Staat dat echt zo op het papier, dan klopt het papier niet.",
    en: "The school sealed the data below, and not what differs from them. If the paper really has that, the paper is not right.",
  },
  readBelow: {
    nl: "Ga alleen af op de gegevens hieronder, en vraag de houder om het oorspronkelijke bestand.",
    en: "Go by the data below alone, and ask the holder for the original file.",
  },
  askForProof: {
    nl: "Vraag de houder om de zip, of om de bestanden pv-….tlog-proof en pv-….sha256, en sleep die op deze pagina. Of bel de school en noem het id.",
    en: "Ask the holder for the zip, or for the files pv-….tlog-proof and pv-….sha256, and drag those onto this page. Or call the school and name the id.",
  },
  differs: {
    nl: "Wat u hebt overgetypt past niet bij het controlegetal. Dat is meestal een tikfout.",
    en: "What you typed over does not fit the check number (controlegetal). Mostly that is a typing mistake.",
  },
  differsWhy: {
    nl: "Elk teken telt, en het controlegetal zegt niet waar het verschil zit. Zolang niet alles goed is overgetypt, zegt dit niets over de verklaring.",
    en: "Every character counts, and the check number (controlegetal) does not say where the difference is. As long as not all is typed over rightly, this says nothing of the verklaring.",
  },
  lookAgain: {
    nl: "Kijk elk veld na. Blijft het zo, vraag de houder dan om het bestand zelf, of bel de school en noem het id.",
    en: "Look through every field. If it stays so, ask the holder for the file itself, or call the school and name the id.",
  },
  unfinished: {
    nl: "Nog niet te controleren: niet alles is ingevuld zoals het op een verklaring staat.",
    en: "Cannot be checked yet: not everything is filled in as a verklaring has it.",
  },
  unfinishedWhy: {
    nl: "Bij de velden staat wat er nog aan scheelt. Dit zegt niets over de verklaring.",
    en: "Beside the fields is what is amiss yet. This says nothing of the verklaring.",
  },
  typedOver: {
    nl: "Dit gaat over wat u hebt overgetypt, niet over een bestand. Vergelijk de gegevens hieronder met het papier.",
    en: "This is about what you typed over, not about a file. Compare the data below with the paper.",
  },
  otherNumber: {
    nl: "Het controlegetal dat u typte is een ander dan dat van de school bij deze gegevens. Kijk of het op het papier zo staat: dan klopt het papier niet.",
    en: "The check number (controlegetal) that you typed is another than the school's for these data. Look whether the paper has it so: then the paper is not right.",
  },
  listedOther: {
    nl: "Wat u typte past bij het controlegetal, maar bij dit id staat in de lijst die u erbij gaf een ander.",
    en: "What you typed fits the check number (controlegetal), but the list that you gave with it has another for this id.",
  },
};

/** What often is amiss, the likeliest first, for who has to look again: only what these fields give reason for. */
function typedHints(fields, { titels, listed }) {
  const hints = [];
  const add = (nl, en) => hints.push({ nl, en });
  if (listed.has(fields.controlegetal)) {
    add("Het controlegetal is goed overgetypt: het staat zo in de lijst die u erbij gaf.",
      "The check number (controlegetal) was typed over rightly: it is in the list that you gave.");
  } else if (listed.size > 0) {
    add("Ook het controlegetal zelf is anders dan in de lijst die u erbij gaf; begin daar.",
      "The check number (controlegetal) itself is not that of the list that you gave either; begin there.");
  }
  const dossiers = typedDossiers(titels, fields.dossierCrebo, fields.kwalificatieCrebo);
  if (fields.dossierNr === "" && dossiers.length === 0) {
    add("Het nr van de dossierversie hoort bij de gegevens en is niet ingevuld, en deze pagina kent dit dossier niet. Vraag de school naar het nr.",
      "The nr of the dossier version belongs to the data and was not filled in, and this page does not know this dossier. Ask the school for the nr.");
  }
  const dossier = typedDossier(titels, fields);
  if (dossier) addTitleHints(fields, dossier, add);
  if (fields.bpvUren !== "") add("Uren praktijk: staat dat niet op de verklaring, laat het dan leeg.", "Hours of practice: where the verklaring has none, leave it empty.");
  add("Namen, titels en toelichtingen: elke letter, hoofdletter, punt en streep zoals het er staat, ook de laatste punt.",
    "Names, titles and explanations: every letter, capital, full stop and hyphen as printed, the last full stop too.");
  add("Id en zout: een nul en een o, een één en een l mag u door elkaar halen; andere tekens niet.",
    "Id and zout: you may mix up a zero and an o, a one and an l; no other characters.");
  add("Staat er een toelichting, geboorteplaats, ondertekenaar, vervangt of regel van de school op, dan hoort die erbij.",
    "An explanation, place of birth, signatory, replacement or line of the school's that is printed belongs to it.");
  return hints;
}

function addTitleHints(fields, dossier, add) {
  for (const item of fields.kerntaken.flatMap((task) => [task, ...task.werkprocessen])) {
    const title = dossier.titels.get(item.code);
    if (title === undefined) add(`${item.code} komt niet voor in dit dossier.`, `${item.code} does not occur in this dossier.`);
    else if (title !== item.titel) {
      add(`De titel van ${item.code} is in het dossier anders: \u201c${title}\u201d.`, `The title of ${item.code} is another in the dossier: \u201c${title}\u201d.`);
    }
  }
  const { kwalificatie } = dossier;
  if (kwalificatie && kwalificatie.naam && kwalificatie.naam !== fields.kwalificatieNaam) {
    add(`De kwalificatie met dit crebo heet \u201c${kwalificatie.naam}\u201d.`, `The kwalificatie with this crebo is called \u201c${kwalificatie.naam}\u201d.`);
  }
  if (dossier.naam && dossier.naam !== fields.dossierNaam) {
    add(`Het dossier met dit crebo heet \u201c${dossier.naam}\u201d.`, `The dossier with this crebo is called \u201c${dossier.naam}\u201d.`);
  }
}
