/** Kinds that are long, or that phones should show digits for. */
const typedLongNames = new Set(["toelichting", "instellingTekst", "controlegetal", "blad", "scan"]);
const typedNumberKinds = new Set(["crebo", "leerbedrijf", "hours"]);

/** How a field is filled in, where its label does not say it all. */
const typedHelp = {
  naam: { nl: "Voornamen en achternaam zoals ze er staan.", en: "First names and surname as printed." },
  controlegetal: { nl: "16 groepen van vier; spaties tellen niet.", en: "16 groups of four; spaces do not count." },
  zout: { nl: "32 tekens.", en: "32 characters." },
  dossierNr: { nl: "Alleen als het er staat.", en: "Only where it is printed." },
  bpvUren: { nl: "Alleen als het er staat.", en: "Only where it is printed." },
  bpvTot: { nl: "Zonder “(gepland einde)”.", en: "Without “(gepland einde)”." },
  kenmerk: { nl: "Zonder de punt erachter.", en: "Without the full stop behind it." },
};

/** Ids are given out in order. */
const typedBoxIDs = { last: 0 };

/** One field with its label, its help and what is amiss with it: `{node, input, value(), set(text), mark(problem)}`. */
function typedBox(field, helpName) {
  typedBoxIDs.last += 1;
  const id = `typ-${typedBoxIDs.last}-${field.name}`;
  if (field.kind === "manner") return mannerBox(field, id);
  const help = helpName ? typedHelp[helpName] : undefined;
  const attributes = { id, spellcheck: "false", autocomplete: "off", autocapitalize: "off", lang: "nl", "data-field": field.name,
    "aria-describedby": `${help ? `${id}-hulp ` : ""}${id}-fout`, "aria-required": field.required ? "true" : undefined,
    inputmode: typedNumberKinds.has(field.kind) ? "numeric" : undefined };
  const input = typedLongNames.has(field.name) ? element("textarea", { ...attributes, rows: "2" }) : element("input", { ...attributes, type: "text" });
  const problem = element("span", { id: `${id}-fout`, class: "problem" });
  return {
    input,
    node: element("div", { class: "field" },
      element("label", { for: id }, both(field.label), field.required ? null : [" ", element("span", { class: "optional" },
        both({ nl: "(als het er staat)", en: "(if printed)" }))]),
      help ? element("span", { id: `${id}-hulp`, class: "help" }, both(help)) : null, input, problem),
    value: () => input.value,
    set: (text) => {
      input.value = text || "";
    },
    mark: (text) => {
      if (text) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      problem.replaceChildren(...(text ? both(text) : []));
    },
  };
}

/** The sentences by which a document says how it was signed off. */
const typedManners = [
  ["papier", { nl: "met de pen op papier", en: "with the pen on paper" }],
  ["portaal", { nl: "in een portaal", en: "in a portal" }],
  ["sshsig", { nl: "digitaal, met een sleutel van het leerbedrijf", en: "digitally, with a key of the leerbedrijf" }],
];

function mannerBox(field, id) {
  const problem = element("span", { id: `${id}-fout`, class: "problem" });
  const inputs = typedManners.map(([value]) => element("input", { type: "radio", name: id, id: `${id}-${value}`, value, "data-field": field.name }));
  const node = element("fieldset", { class: "field", "aria-describedby": `${id}-fout` }, element("legend", {}, both(field.label)),
    typedManners.map(([, words], place) => element("label", { class: "choice" }, inputs[place], element("span", {}, both(words)))), problem);
  return {
    node, input: inputs[0],
    value: () => (inputs.find((input) => input.checked) || { value: "" }).value,
    set: (text) => inputs.forEach((input) => {
      input.checked = input.value === text;
    }),
    mark: (text) => problem.replaceChildren(...(text ? both(text) : [])),
  };
}
