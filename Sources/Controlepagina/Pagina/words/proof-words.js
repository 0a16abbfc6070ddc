const bucketTexts = {
  tooLarge: tooLargeText,
  newerFormat: {
    nl: "dit is een nieuwere versie dan dit programma kent", en: "this is a newer version than this program knows",
  },
  form: {
    nl: "deze regel heeft niet de vorm die hier hoort (kopregels, of een lege regel voor elk bewijs)",
    en: "this line has not the form that belongs here (header, or an empty line before each proof)",
  },
  leaf: {
    nl: "hier horen de drie regels van een verklaring te staan", en: "the three lines of a verklaring belong here",
  },
  proof: { nl: "hier hoort een bewijs te staan", en: "a proof belongs here" },
  order: {
    nl: "dit id hoort niet in dit bestand, of niet op deze plaats",
    en: "this id does not belong in this file, or not in this place",
  },
};

/** What is wrong with a file of proofs. */
function bucketProblemText({ kind, details }) {
  if (kind !== "count") return bucketTexts[kind];
  const { announced, found } = details;
  const isMore = BigInt(found) > announced;
  return {
    nl: `het bestand noemt ${announced} bewijzen en heeft er ${found}${isMore ? " of meer" : ""}: het is niet heel`,
    en: `the file names ${announced} proofs and has ${found}${isMore ? " or more" : ""}: it is not whole`,
  };
}
