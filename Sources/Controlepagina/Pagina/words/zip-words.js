const zipTexts = {
  notAZip: () => ({ nl: "dit is geen hele zip", en: "this is no whole zip" }),
  broken: () => ({ nl: "de zip is beschadigd", en: "the zip is damaged" }),
  unsupported: () => ({
    nl: "deze soort zip wordt niet gelezen; maak hem opnieuw met een gewoon zipprogramma",
    en: "this kind of zip is not read; make it again with an ordinary zip program",
  }),
  encrypted: () => ({ nl: "de zip is versleuteld", en: "the zip is encrypted" }),
  tooManyFiles: ({ limit }) => ({
    nl: `de zip heeft meer dan ${limit} bestanden`, en: `the zip has more than ${limit} files`,
  }),
  tooLarge: ({ limit }) => ({
    nl: `uitgepakt is de zip groter dan ${limit >> 20} MiB`, en: `unpacked the zip is larger than ${limit >> 20} MiB`,
  }),
  name: ({ entry }) => ({
    nl: `de naam van bestand ${entry} in de zip kan daar niet staan`,
    en: `the name of file ${entry} in the zip cannot stand there`,
  }),
  repeatedName: ({ entry }) => ({
    nl: `de naam van bestand ${entry} in de zip staat er twee keer`,
    en: `the name of file ${entry} in the zip stands there twice`,
  }),
  notAFile: ({ entry }) => ({
    nl: `bestand ${entry} in de zip is een verwijzing of apparaat`, en: `file ${entry} in the zip is a link or a device`,
  }),
};

function zipProblemText({ kind, details }) {
  return zipTexts[kind](details);
}
