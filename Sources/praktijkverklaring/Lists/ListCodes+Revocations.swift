import Diagnostics

extension ListCodes {
  static let revocations = [
    alreadyListed, notInBatch, futureDay, recordForm, replacedTwice, itself, replacesAnother, notLookedUp,
  ]

  static let alreadyListed = DiagnosticCode(
    "MA311", .error,
    nl: (
      "verklaring is al ingetrokken",
      "De verklaring staat al op de lijst. Intrekken of vervangen gebeurt één keer en wordt nooit teruggedraaid of veranderd.",
      "Er hoeft niets te gebeuren: de verklaring geldt al niet meer. Komt er een nieuwe voor in de plaats, geef die dan gewoon af; vervangen hoeft en kan niet meer. Ook na een vergissing is een nieuwe verklaring de weg."
    ),
    en: (
      "verklaring was revoked already",
      "The verklaring is on the list already. It is revoked or replaced once, and that is never undone or changed.",
      "Nothing need be done: the verklaring holds no longer. If a new one takes its place, simply give that out; replacing is neither needed nor possible any more. After a mistake, too, a new verklaring is the way."
    ))
  static let notInBatch = DiagnosticCode(
    "MA312", .error,
    nl: (
      "id staat niet in de partij",
      "Geen van de partijen bij --batch heeft een verklaring met dit id. Waarschijnlijk is het verkeerd overgenomen.",
      "Neem het id over uit de bestandsnaam of van de verklaring zelf, of noem de partij waar ze in zit."
    ),
    en: (
      "id is not in the batch",
      "None of the batches in --batch has a verklaring with this id. Probably it was copied wrongly.",
      "Copy the id from the file name or from the verklaring itself, or name the batch that holds it."
    ))
  static let futureDay = DiagnosticCode(
    "MA313", .error,
    nl: (
      "datum ligt in de toekomst",
      "Een lijst noemt wat al is ingetrokken, niet wat nog ingetrokken wordt. De datum mag hooguit één dag na de dag (UTC) liggen waarop de lijst wordt opgesteld.",
      "Geef een eerdere --date, of wacht tot die dag."
    ),
    en: (
      "date is in the future",
      "A list names what was revoked, not what will be. The date may be at most one day after the day (UTC) on which the list is made.",
      "Give an earlier --date, or wait for that day."
    ))
  static let recordForm = DiagnosticCode(
    "MA314", .error,
    nl: (
      "record niet bruikbaar",
      "Het bestand documenten/<id>.json is niet dat van de lijst van de partij, of heeft een andere vorm. Wat zo'n bestand vervangt, telt niet.",
      "Haal de oorspronkelijke map terug; `praktijkverklaring verify` zegt wat er is veranderd."
    ),
    en: (
      "record not usable",
      "The file documenten/<id>.json is not that of the batch's list, or has another form. What such a file replaces does not count.",
      "Get the original folder back; `praktijkverklaring verify` says what was changed."
    ))
  static let replacedTwice = DiagnosticCode(
    "MA315", .error,
    nl: (
      "twee verklaringen vervangen dezelfde",
      "Een verklaring wordt door één andere vervangen. Twee records noemen dezelfde bij `vervangt`.",
      "Zoek uit welke van de twee geldt, en trek de andere in met `praktijkverklaring status revoke`; vervang daarna met de hand: `status replace ID NIEUW`."
    ),
    en: (
      "two verklaringen replace the same one",
      "A verklaring is replaced by one other. Two records name the same one under `vervangt`.",
      "Find out which of the two holds, and revoke the other with `praktijkverklaring status revoke`; then replace by hand: `status replace ID NEW`."
    ))
  static let itself = DiagnosticCode(
    "MA316", .error,
    nl: (
      "verklaring vervangt zichzelf",
      "Een verklaring kan niet door zichzelf worden vervangen: er moet een nieuwe zijn, met een eigen id.",
      "Geef het id van de nieuwe verklaring."
    ),
    en: (
      "verklaring replaces itself",
      "A verklaring cannot be replaced by itself: there must be a new one, with an id of its own.",
      "Give the id of the new verklaring."
    ))
  static let replacesAnother = DiagnosticCode(
    "MA317", .error,
    nl: (
      "nieuwe verklaring vervangt een andere",
      "Welke verklaring een nieuwe vervangt, staat in haar record (`vervangt`), onder het zegel. De lijst zegt niets anders dan het record.",
      "Controleer de twee id's; eerst de oude, dan de nieuwe. Noemt het record geen `vervangt`, geef dan een verklaring af die dat wel doet, of trek de oude alleen in met `praktijkverklaring status revoke`."
    ),
    en: (
      "new verklaring replaces another one",
      "Which verklaring a new one replaces stands in its record (`vervangt`), under the seal. The list says nothing else than the record.",
      "Check the two ids; first the old one, then the new. If the record names no `vervangt`, give out a verklaring that does, or only revoke the old one with `praktijkverklaring status revoke`."
    ))
  static let notLookedUp = DiagnosticCode(
    "MA318", .warning,
    nl: (
      "id's niet opgezocht",
      "Zonder --batch is niet nagegaan of de id's van uw verklaringen zijn. Een verkeerd overgenomen id trekt de verklaring van een ander in, of geen; dat wordt nooit teruggedraaid.",
      "Noem met --batch de partijen waar de verklaringen in zitten."
    ),
    en: (
      "ids not looked up",
      "Without --batch nobody looked whether the ids are those of your verklaringen. An id copied wrongly revokes somebody else's verklaring, or none; that is never undone.",
      "Name the batches that hold the verklaringen with --batch."
    ))
}
