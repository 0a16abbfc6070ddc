/** What was checked of the leerbedrijf's signature: nothing is said where none is claimed, for then the record says so. */
function signOffWords({ signOff, counts }) {
  switch (signOff ? signOff.kind : "claimed") {
    case "absent":
      return [{
        nl: "De digitale handtekening van het leerbedrijf is hier niet opnieuw gecontroleerd: het aftekenblad of de handtekening staat er niet bij. Volgens de school klopte die toen zij de verklaring afgaf.",
        en: "The leerbedrijf's digital signature was not checked here again: the sign-off sheet or the signature is not beside it. According to the school it held when the verklaring was given out.",
      }];
    case "holds":
      return [{
        nl: `De digitale handtekening van het leerbedrijf klopt: sleutel ${signOff.claim.key}, aftekenblad van ${dutchDay(signOff.sheetDay)}. Dat de sleutel van het leerbedrijf is, zegt de school.`,
        en: `The leerbedrijf's digital signature holds: key ${signOff.claim.key}, sign-off sheet of ${signOff.sheetDay}. That the key is the leerbedrijf's is the school's word.`,
      }];
    case "wrong": {
      const reason = signOffReason(signOff.reason);
      return [{
        nl: `De digitale handtekening van het leerbedrijf klopt niet: ${reason.nl}.`,
        en: `The leerbedrijf's digital signature does not hold: ${reason.en}.`,
      }];
    }
    default: return signOffCountWords(counts);
  }
}

function signOffCountWords(counts) {
  if (!counts || counts.holds + counts.wrong + counts.absent === 0) return [];
  return [{
    nl: `Digitale handtekeningen van leerbedrijven: ${counts.holds} kloppen, ${counts.wrong} kloppen niet, ${counts.absent} hier niet opnieuw gecontroleerd.`,
    en: `Digital signatures of leerbedrijven: ${counts.holds} hold, ${counts.wrong} do not, ${counts.absent} not checked here again.`,
  }];
}

const signOffReasons = {
  "incomplete-record": {
    nl: "de verklaring noemt geen aftekenblad of geen sleutel", en: "the verklaring names no sign-off sheet or no key",
  },
  "other-sheet": {
    nl: "het aftekenblad is veranderd, of een ander dan de verklaring noemt",
    en: "the sign-off sheet was changed, or is another than the verklaring names",
  },
  "other-purpose": {
    nl: "de handtekening is voor iets anders gezet dan voor het aftekenen van beoordelingen",
    en: "the signature was made for something else than signing off assessments",
  },
  "wrong-signature": {
    nl: "de handtekening is niet die van de sleutel over dit aftekenblad",
    en: "the signature is not the key's over this sign-off sheet",
  },
  "other-leerbedrijf": {
    nl: "het aftekenblad is voor een ander leerbedrijf", en: "the sign-off sheet is for another leerbedrijf",
  },
  "other-praktijkopleider": {
    nl: "het aftekenblad is voor een andere praktijkopleider", en: "the sign-off sheet is for another praktijkopleider",
  },
  "other-school": { nl: "het aftekenblad is voor een andere school", en: "the sign-off sheet is for another school" },
  "later-sheet": {
    nl: "het aftekenblad is van na de dag waarop het zou zijn getekend",
    en: "the sign-off sheet is later than the day on which it is said to have been signed",
  },
  "not-listed": {
    nl: "deze verklaring staat niet op het aftekenblad", en: "this verklaring is not on the sign-off sheet",
  },
  "other-assessment": {
    nl: "op het aftekenblad staat deze verklaring met een andere beoordeling",
    en: "the sign-off sheet has this verklaring with another assessment",
  },
};

/** Why a sheet and its signature do not bear out what a record says of its sign-off, to go behind a colon. */
function signOffReason({ word, form, problem, fingerprint }) {
  switch (word) {
    case "sheet-form": {
      const reason = sheetFormText(form);
      return {
        nl: `het aftekenblad is niet te lezen; ${reason.nl}`, en: `the sign-off sheet cannot be read; ${reason.en}`,
      };
    }
    case "unusable-signature": return sshProblemText(problem);
    case "other-key":
      return {
        nl: `het aftekenblad is getekend met een andere sleutel dan de verklaring noemt: ${fingerprint}`,
        en: `the sign-off sheet was signed with another key than the verklaring names: ${fingerprint}`,
      };
    default: return signOffReasons[word];
  }
}

function sheetFormText({ kind, line, announced, found }) {
  switch (kind) {
    case "notASheet":
      return { nl: "de eerste regel is niet die van een aftekenblad", en: "the first line is not that of a sign-off sheet" };
    case "newerFormat":
      return {
        nl: "het is gemaakt door een nieuwere versie van dit programma", en: "it was made by a newer version of this program",
      };
    case "rewritten":
      return {
        nl: "een programma heeft de regeleinden veranderd (CRLF) of een BOM voor de tekst gezet",
        en: "a program changed the line ends (CRLF) or put a byte order mark before the text",
      };
    case "line": return { nl: `regel ${line} heeft niet de goede vorm`, en: `line ${line} has not the right form` };
    case "repeated":
      return {
        nl: `de beoordeling op regel ${line} staat er twee keer`, en: `the assessment on line ${line} stands there twice`,
      };
    case "order":
      return {
        nl: `regel ${line} staat niet in de volgorde van de id's`, en: `line ${line} is not in the order of the ids`,
      };
    case "unterminated":
      return {
        nl: "de laatste regel heeft geen regeleinde; er kan iets zijn afgeknipt",
        en: "the last line has no line end; something may have been cut off",
      };
    case "count":
      return {
        nl: `het kondigt ${announced} beoordelingen aan en heeft er ${found}`,
        en: `it announces ${announced} assessments and has ${found}`,
      };
  }
}
