/** What each kind of field accepts, and what it makes of it: the value, or why it can be none. */
const typedKinds = {
  text: (text) => ({ value: text }),
  id: (text) => {
    // Crockford's alphabet has no i, l, o and u, so that these can be nothing but what they look like.
    const tail = lookAlikes(text.replace(/[\s-]/g, "").toLowerCase().replace(/^pv/, ""));
    if (isDocumentID(`pv-${tail}`)) return { value: `pv-${tail}` };
    if (tail.length !== 26) return typedProblem(`Een id is pv- en 26 tekens; hier staan er ${tail.length}.`, `An id is pv- and 26 characters; here are ${tail.length}.`);
    return typedProblem("Zo is geen id; kijk elk teken na, ook het laatste.", "No id is so; look at every character, the last one too.");
  },
  hex32: (text) => typedHex(text, 32),
  hex64: (text) => typedHex(text, 64),
  crebo: (text) => typedDigits(text.replace(/^crebo\s*/i, ""), /^\d{5}$/, "Een crebo is vijf cijfers.", "A crebo is five digits."),
  leerbedrijf: (text) => typedDigits(text, /^[1-9]\d{8}$/, "Een LeerbedrijfID is negen cijfers.", "A LeerbedrijfID is nine digits."),
  level: (text) => {
    const found = /^(?:mbo)?[\s-]*([1-4])$/i.exec(text);
    return found ? { value: found[1] } : typedProblem("Een niveau is mbo-1 tot mbo-4.", "A level is mbo-1 to mbo-4.");
  },
  hours: (text) => typedDigits(text.replace(/\s*(uur|uren)$/i, "").replace(/(\d)\.(\d{3})$/, "$1$2"), /^[1-9]\d{0,4}$/,
    "Uren zijn een getal. Staan er geen uren, laat dit dan leeg.", "Hours are a number. Where there are none, leave this empty."),
  date: (text) => typedDayAs(typedDate(text.replace(/\s*\(gepland einde\)$/i, ""))),
  birth: (text) => typedDayAs(typedBirthDate(text)),
  time: (text) => {
    const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:uur)?$/.exec(text);
    return found ? { value: `${found[1].padStart(2, "0")}:${found[2]}` } : typedProblem("Een tijd is uren en minuten: 14:05.", "A time is hours and minutes: 14:05.");
  },
  zone: (text) => {
    const plain = text.replace(/[()\s]/g, "").toUpperCase().replace(/\u2212/g, "-");
    return /^UTC([+-]\d\d:\d\d)?$/.test(plain) ? { value: plain } : typedProblem("Een klok staat er als UTC of UTC+05:00.", "A clock is printed as UTC or UTC+05:00.");
  },
  brin: (text) => {
    const plain = text.replace(/\s/g, "").toUpperCase();
    return /^\d\d[A-Z]{2}(\d\d)?$/.test(plain) ? { value: plain } : typedProblem("Een BRIN is twee cijfers en twee letters: 25PW.", "A BRIN is two digits and two letters: 25PW.");
  },
  manner: (text) => (["papier", "portaal", "sshsig"].includes(text) ? { value: text } : typedProblem("Kies hoe is afgetekend.", "Choose how it was signed off.")),
  fingerprint: (text) => {
    const plain = text.replace(/\s/g, "");
    return /^SHA256:[A-Za-z0-9+/]{43}$/.test(plain) ? { value: plain } : typedProblem("Een sleutel is SHA256: en 43 tekens.", "A key is SHA256: and 43 characters.");
  },
  kerntaak: (text) => typedTaskCode(text, /^[A-Z]\d+-K\d+$/, "B1-K1"),
  werkproces: (text) => typedTaskCode(text, /^[A-Z]\d+-K\d+-W\d+$/, "B1-K1-W1"),
};

function typedProblem(nl, en) {
  return { problem: { nl, en } };
}

function typedDayAs(value) {
  return value ? { value } : typedProblem("Dit is geen bestaande datum: 29 mei 2026, 29-05-2026 of 2026-05-29.",
    "This is no date that exists: 29 mei 2026, 29-05-2026 or 2026-05-29.");
}

function typedDigits(text, form, nl, en) {
  const plain = lookAlikes(text.replace(/\s/g, ""));
  return form.test(plain) ? { value: plain } : typedProblem(nl, en);
}

/** O, I and l where only digits can be meant. */
function lookAlikes(text) {
  return text.replace(/[oO]/g, "0").replace(/[ilIL|]/g, "1");
}

function typedTaskCode(text, form, example) {
  const plain = text.replace(/\s/g, "").toUpperCase().replace(/[\u2010-\u2015]/g, "-");
  return form.test(plain) ? { value: plain } : typedProblem(`Een code ziet eruit als ${example}.`, `A code looks like ${example}.`);
}

function typedHex(text, length) {
  const plain = lookAlikes(text.replace(/[\s:.-]/g, "")).toLowerCase();
  const odd = /[^0-9a-f]/.exec(plain);
  if (odd) return typedProblem(`Hier staan alleen cijfers en a tot f; \u201c${odd[0]}\u201d kan niet.`, `Here are only digits and a to f; \u201c${odd[0]}\u201d cannot be.`);
  if (plain.length === length) return { value: plain };
  const groups = text.trim().split(/\s+/);
  const short = groups.length > 1 ? groups.findIndex((group) => group.length !== 4) : -1;
  return short < 0
    ? typedProblem(`Dit zijn ${plain.length} tekens; het moeten er ${length} zijn.`, `These are ${plain.length} characters; there must be ${length}.`)
    : typedProblem(`Dit zijn ${plain.length} tekens; het moeten er ${length} zijn. Kijk naar groep ${short + 1}.`,
      `These are ${plain.length} characters; there must be ${length}. Look at group ${short + 1}.`);
}

/** Spaces as one, none around, and letters with their accents in one piece: what cannot be seen on paper is not typed over. */
function typedLine(text) {
  // One that is longer is too long all the same.
  const some = String(text || "").slice(0, 2 * longestTypedText);
  return composed(some.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "").replace(/\s+/g, " ").trim();
}

/**
 * The fields in the form that records have, and what is wrong with those that can have none:
 * `{fields, problems: [{place, label, text}]}`.
 */
function cleanTypedFields(typed) {
  const fields = {
    ...typed,
    kerntaken: (typed.kerntaken || []).map((task) => ({ ...task, werkprocessen: (task.werkprocessen || []).map((work) => ({ ...work })) })),
  };
  const problems = [];
  eachTypedField(fields, (field, holder, place) => {
    const text = typedLine(holder[field.name]);
    if (text === "") {
      holder[field.name] = "";
      if (field.required) problems.push({ place, label: field.label, text: { nl: "Dit staat op elke verklaring; het is nog leeg.", en: "This is on every verklaring; it is still empty." } });
      return;
    }
    if (utf8Bytes(text).length > longestTypedText) {
      holder[field.name] = text;
      problems.push({ place, label: field.label, text: {
        nl: `Dit is langer dan op een verklaring past: hooguit ${longestTypedText} bytes.`,
        en: `This is longer than a verklaring has: at most ${longestTypedText} bytes.`,
      } });
      return;
    }
    const { value, problem } = typedKinds[field.kind](text);
    holder[field.name] = value === undefined ? text : value;
    if (problem) problems.push({ place, label: field.label, text: problem });
  });
  return { fields, problems: [...problems, ...typedTaskProblems(fields)] };
}

function typedTaskProblems(fields) {
  const problems = [];
  const add = (place, label, nl, en) => problems.push({ place, label, text: { nl, en } });
  if (fields.kerntaken.length === 0) {
    add("kerntaken", { nl: "Wat is aangetoond", en: "What was shown" }, "Er is nog geen kerntaak met een werkproces.", "There is no kerntaak with a werkproces yet.");
  }
  const seen = new Set();
  fields.kerntaken.forEach((task, number) => {
    const place = `kerntaken.${number}`;
    if (task.werkprocessen.length === 0) {
      add(`${place}.code`, typedTaskFields[0].label, "Deze kerntaak heeft nog geen werkproces.", "This kerntaak has no werkproces yet.");
    }
    task.werkprocessen.forEach((work, row) => {
      const at = `${place}.werkprocessen.${row}.code`;
      if (work.code !== "" && task.code !== "" && !work.code.startsWith(`${task.code}-W`)) {
        add(at, typedWorkFields[0].label, `Dit werkproces hoort niet bij kerntaak ${task.code}.`, `This werkproces does not belong to kerntaak ${task.code}.`);
      }
      if (seen.has(work.code) && work.code !== "") add(at, typedWorkFields[0].label, "Deze code staat er twee keer.", "This code is there twice.");
      seen.add(work.code);
    });
  });
  if (fields.wijze === "portaal" && (fields.portaalDatum === "") !== (fields.portaalTijd === "")) {
    const name = fields.portaalDatum === "" ? "portaalDatum" : "portaalTijd";
    add(name, typedFields.find((field) => field.name === name).label, "Een portaal noemt dag en tijd samen, of geen van beide.", "A portal names day and time together, or neither.");
  }
  return problems;
}
