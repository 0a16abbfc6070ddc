const reasonSentences = {
  "vervangen": { nl: "Er is een nieuwe verklaring voor in de plaats gekomen.", en: "A new verklaring has taken its place." },
  "fout-in-gegevens": { nl: "Er stond een fout in de gegevens.", en: "There was a mistake in the data." },
  "op-verzoek-van-houder": { nl: "De houder heeft om intrekking gevraagd.", en: "The holder asked for the revocation." },
  "dubbel-afgegeven": { nl: "De verklaring was twee keer afgegeven.", en: "The verklaring was given out twice." },
  "ten-onrechte-afgegeven": {
    nl: "De verklaring had niet afgegeven mogen worden.", en: "The verklaring should not have been given out.",
  },
};

function listWords(list) {
  return {
    nl: `statuslijst ${list.serial} van ${dutchDay(dayOfMoment(list.madeAt))}`,
    en: `status list ${list.serial} of ${dayOfMoment(list.madeAt)}`,
  };
}

function keyListWords(serial, madeAt, count) {
  const day = dayOfMoment(madeAt);
  return {
    nl: `Sleutellijst ${serial} van ${dutchDay(day)}. Sleutels erop: ${count}.`, en: `Key list ${serial} of ${day}. Keys on it: ${count}.`,
  };
}

function nextListWords(list) {
  return {
    nl: `De volgende komt uiterlijk op ${dutchDay(dayOfMoment(list.nextAtLatest))}.`,
    en: `The next one comes by ${dayOfMoment(list.nextAtLatest)} at the latest.`,
  };
}

/** What is known of the revocation, always with the list by which it is known. */
function statusWords({ status, counts }) {
  const name = status && status.list ? listWords(status.list) : null;
  switch (status ? status.kind : null) {
    case "notChecked":
      // The command line names its option here.
      return [{
        nl: "Intrekking is niet gecontroleerd: er is geen statuslijst van deze school gegeven.",
        en: "Revocation was not checked: no status list of this school was given.",
      }];
    case "notListed":
      return [
        counts
          ? { nl: `Gecontroleerd met ${name.nl}.`, en: `Checked with ${name.en}.` }
          : { nl: `Niet ingetrokken volgens ${name.nl}.`, en: `Not revoked according to ${name.en}.` },
        ...(status.isStale ? [status.known ? newerSeenWords(status.known) : staleWords(status.list)] : []),
      ];
    case "listed": return listedWords(status.entry, name);
    case "old":
      return [{
        nl: `Gegeven: ${name.nl}. Dit apparaat kende al nummer ${status.known}.`,
        en: `Given: ${name.en}. This machine has seen number ${status.known}.`,
      }];
    case "conflicting":
      return [{
        nl: `Gegeven: ${name.nl}, die niet past bij een lijst die dit apparaat eerder zag.`,
        en: `Given: ${name.en}, which does not fit a list that this machine saw before.`,
      }];
    case "madeLater": return [{ nl: `Gegeven: ${name.nl}.`, en: `Given: ${name.en}.` }];
    case "incomplete":
      return [{
        nl: `De statuslijst kondigt ${status.announced} regels aan en heeft er ${status.found}.`,
        en: `The status list announces ${status.announced} lines and has ${status.found}.`,
      }];
    case "unusable":
      return [{
        nl: "De gegeven statuslijst is niet te gebruiken; zie de melding.",
        en: "The status list that was given cannot be used; see the message.",
      }];
    default: return [];
  }
}

function listedWords(entry, name) {
  const sentence = reasonSentences[entry.reason];
  const lines = [{
    nl: `${entry.replacedBy ? "Vervangen" : "Ingetrokken"} op ${dutchDay(entry.date)}, volgens ${name.nl}: ${sentence.nl}`,
    en: `${entry.replacedBy ? "Replaced" : "Revoked"} on ${entry.date}, according to ${name.en}: ${sentence.en}`,
  }];
  if (entry.replacedBy) {
    lines.push({
      nl: `De nieuwe verklaring heeft id ${entry.replacedBy}.`, en: `The new verklaring has id ${entry.replacedBy}.`,
    });
  }
  return lines;
}

/** Of a list that is built into the page, and older than one that this browser saw. */
function newerSeenWords(known) {
  return {
    nl: `Die lijst is in deze pagina ingebouwd en niet de nieuwste: dit apparaat zag eerder al nummer ${known}.`,
    en: `That list is built into this page and not the newest: this machine has seen number ${known} before.`,
  };
}

function staleWords(list) {
  const day = dayOfMoment(list.nextAtLatest);
  return {
    nl: `Die lijst is te oud: uiterlijk op ${dutchDay(day)} had er een nieuwe moeten zijn.`,
    en: `That list is too old: a new one should have been there by ${day}.`,
  };
}
