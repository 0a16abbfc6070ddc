/** By whom and when a document was sealed, and what is the matter with that. */
function sealWords({ seal, id }) {
  switch (seal ? seal.kind : null) {
    case "trusted": return [issuerWords(seal.key), ...(seal.day ? [issueWords(seal.day)] : [])];
    case "unknown":
      return seal.signatures.map(({ name, id }) => ({
        nl: `Het zegel noemt als maker “${name}”, met sleutel ${id}. Die naam kan iedereen gebruiken.`,
        en: `The seal names “${name}” as its maker, with key ${id}. Anyone can use that name.`,
      }));
    case "forged": {
      const { name, id } = seal.key;
      return [{
        nl: `De handtekening onder de naam ${name} (sleutel ${id}) is niet van die sleutel.`,
        en: `The signature under the name ${name} (key ${id}) is not that key's.`,
      }];
    }
    case "otherSchool": {
      const name = seal.key.school ? `${seal.key.school.name} (BRIN ${seal.key.school.brin})` : seal.key.key.name;
      return [{
        nl: `De sleutel hoort bij ${name}; het document noemt een school met BRIN ${seal.brin}.`,
        en: `The key belongs to ${name}; the document names a school with BRIN ${seal.brin}.`,
      }];
    }
    case "outsidePeriod": return [issuerWords(seal.key), outsideWords(seal)];
    case "undecided": return [issuerWords(seal.key), undecidedWords(seal, id)];
    default: return [];
  }
}

function issuerWords({ key, school }) {
  const name = `${key.name} (${key.id})`;
  if (!school) return { nl: `Verzegeld met de sleutel ${name}.`, en: `Sealed with the key ${name}.` };
  return {
    nl: `Verzegeld door ${school.name} (BRIN ${school.brin}), met de sleutel ${name}.`,
    en: `Sealed by ${school.name} (BRIN ${school.brin}), with the key ${name}.`,
  };
}

function issueWords(day) {
  return {
    nl: `Afgegeven op ${dutchDay(day)}, volgens de school zelf.`, en: `Issued on ${day}, according to the school.`,
  };
}

function outsideWords({ key, revokedAsOf, day }) {
  if (revokedAsOf) {
    return {
      nl: `De sleutel is ingetrokken per ${revokedAsOf}; de verklaring heeft geen gecontroleerd tijdstempel van daarvoor.`,
      en: `The key was revoked as of ${revokedAsOf}; the verklaring has no timestamp from before that was checked.`,
    };
  }
  const { from, to } = key.period;
  return {
    nl: `De sleutel telt vanaf ${from}${to === null ? "" : ` tot en met ${to}`}; het zegel is van ${day}.`,
    en: `The key counts from ${from}${to === null ? "" : ` until ${to}`}; the seal is of ${day}.`,
  };
}

function undecidedWords({ lacks }, id) {
  if (lacks === "timestamp") {
    // The command line asks for openssl here, which no page has.
    return {
      nl: "Alleen het tijdstempel kan zeggen of de sleutel toen telde, en dat kan deze pagina niet controleren: gebruik het programma.",
      en: "Only the timestamp can tell whether the key counted then, and this page cannot check it: use the program.",
    };
  }
  const name = `${id || "<id>"}.json`;
  return {
    nl: `De datum van afgifte staat in het gegevensbestand; zet ${name} ernaast.`,
    en: `The day of issue stands in the record; put ${name} beside it.`,
  };
}
