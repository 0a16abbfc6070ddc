public import Diagnostics

/// Codes for records that are not in the format, whatever they mean.
public enum FormatCodes {
  public static let all = [
    notJSON, invalidUnicode, lineTooLong, wrongKind, unknownField, missingField, repeatedField, emptyValue, tooDeep,
    tooManyProblems, tooLongList, textTooLong,
    malformedDate, malformedGeboortedatum, malformedCrebo, malformedLeerbedrijfID, malformedWerkprocesCode,
    unknownChoice, numberOutOfRange, malformedDigest, malformedVerklaringID,
    malformedTijdstip,
  ]

  static let notJSON = DiagnosticCode(
    "BO001", .error,
    title: Bilingual(nl: "de regel is geen JSON", en: "the line is not JSON"),
    explanation: Bilingual(
      nl:
        "Elke regel van het bestand met beoordelingen is één JSON-object (RFC 8259). Op de genoemde plaats klopt de vorm niet meer, vaak door een vergeten komma, aanhalingsteken of accolade, of doordat de regel is afgebroken.",
      en:
        "Each line of the records file is one JSON object (RFC 8259). At the place named the form breaks, often by a forgotten comma, quote or brace, or because the line was cut off."
    ),
    remedy: Bilingual(
      nl: "Herstel de regel op de genoemde kolom, of maak het bestand opnieuw met een programma dat JSON schrijft.",
      en: "Mend the line at the column named, or make the file again with a program that writes JSON."))

  static let invalidUnicode = DiagnosticCode(
    "BO002", .error,
    title: Bilingual(nl: "de regel is geen geldige UTF-8", en: "the line is not valid UTF-8"),
    explanation: Bilingual(
      nl: "Records staan in UTF-8. De regel bevat bytes die daarin niet bestaan, of een halve surrogaatcode (\\ud800).",
      en: "Records are in UTF-8. The line holds bytes that do not exist in it, or half a surrogate pair (\\ud800)."),
    remedy: Bilingual(
      nl: "Bewaar het bestand als UTF-8; Windows-1252 en Latin-1 gaan mis bij letters als é en ş.",
      en: "Save the file as UTF-8; Windows-1252 and Latin-1 go wrong at letters such as é and ş."))

  static let lineTooLong = DiagnosticCode(
    "BO003", .error,
    title: Bilingual(nl: "de regel is te lang", en: "the line is too long"),
    explanation: Bilingual(
      nl:
        "Een record is hooguit 1 MiB lang; een echt record heeft een of twee kilobyte. Een langere regel is meestal een bestand zonder regeleinden.",
      en:
        "A record is at most 1 MiB long; a real one has one or two kilobytes. A longer line is mostly a file without line ends."
    ),
    remedy: Bilingual(nl: "Schrijf één record per regel.", en: "Write one record a line."))

  static let wrongKind = DiagnosticCode(
    "BO004", .error,
    title: Bilingual(nl: "waarde van de verkeerde soort", en: "value of the wrong kind"),
    explanation: Bilingual(
      nl:
        "Een veld heeft een vaste soort: tekst tussen aanhalingstekens, een geheel getal, een lijst of een object. `null` is geen waarde: een veld dat er niet is, wordt weggelaten.",
      en:
        "A field has one kind: text in quotes, a whole number, a list or an object. `null` is no value: a field that is not there is left out."
    ),
    remedy: Bilingual(
      nl: "Geef de waarde in de genoemde soort, of laat het veld weg als het niet verplicht is.",
      en: "Give the value in the kind named, or leave the field out if it is not required."))

  static let unknownField = DiagnosticCode(
    "BO005", .error,
    title: Bilingual(nl: "onbekend veld", en: "unknown field"),
    explanation: Bilingual(
      nl:
        "Het record heeft een veld dat het formaat niet kent. Een tikfout in een veldnaam zou anders stilletjes gegevens laten verdwijnen.",
      en:
        "The record has a field that the format does not know. A typing error in a field's name would otherwise lose data without a word."
    ),
    remedy: Bilingual(
      nl: "Verbeter de naam of verwijder het veld; de velden staan in docs/beoordeling.schema.json.",
      en: "Correct the name or remove the field; the fields are in docs/beoordeling.schema.json."))

  static let missingField = DiagnosticCode(
    "BO006", .error,
    title: Bilingual(nl: "verplicht veld ontbreekt", en: "required field is missing"),
    explanation: Bilingual(
      nl: "Zonder dit veld kan de verklaring niet worden gemaakt of niet worden gecontroleerd.",
      en: "Without this field the verklaring cannot be made or cannot be checked."),
    remedy: Bilingual(
      nl: "Vul het veld in en bied het record opnieuw aan.", en: "Fill in the field and offer the record again."))

  static let repeatedField = DiagnosticCode(
    "BO007", .error,
    title: Bilingual(nl: "veld staat er twee keer", en: "field stands there twice"),
    explanation: Bilingual(
      nl:
        "Een veld dat twee keer in één object staat, heeft geen zekere waarde: het ene programma leest de eerste, het andere de laatste.",
      en: "A field that stands twice in one object has no certain value: one program reads the first, another the last."
    ),
    remedy: Bilingual(nl: "Laat één van de twee weg.", en: "Leave one of the two out."))

  static let emptyValue = DiagnosticCode(
    "BO008", .error,
    title: Bilingual(nl: "lege waarde", en: "empty value"),
    explanation: Bilingual(
      nl: "Een leeg veld (\"\", alleen spaties of een lege lijst) zou een lege plek op het document worden.",
      en: "An empty field (\"\", nothing but spaces, or an empty list) would become an empty spot on the document."),
    remedy: Bilingual(
      nl: "Vul het veld in, of laat het weg als het niet verplicht is.",
      en: "Fill in the field, or leave it out if it is not required."))

  static let tooDeep = DiagnosticCode(
    "BO009", .error,
    title: Bilingual(nl: "te diep genest", en: "nested too deeply"),
    explanation: Bilingual(
      nl: "Objecten en lijsten staan dieper in elkaar dan 64 niveaus; een record heeft er drie.",
      en: "Objects and lists are nested deeper than 64 levels; a record has three."),
    remedy: Bilingual(
      nl: "Controleer het programma dat het bestand maakte.", en: "Check the program that made the file."))

  static let tooManyProblems = DiagnosticCode(
    "BO010", .error,
    nl: (
      "te veel problemen in één record",
      "Van één record worden hooguit honderd problemen genoemd. Meer zijn het alleen als de regel iets anders is dan een beoordeling.",
      "Controleer of dit het goede bestand is."
    ),
    en: (
      "too many problems in one record",
      "At most a hundred problems of one record are listed. There are more only when the line is something other than an assessment.",
      "Check whether this is the right file."
    ))

  static let tooLongList = DiagnosticCode(
    "BO011", .error,
    nl: (
      "lijst is te lang",
      "Een kwalificatie heeft enkele tientallen werkprocessen; een lijst van meer dan 500 is iets anders.",
      "Controleer het programma dat het bestand maakte."
    ),
    en: (
      "list is too long", "A kwalificatie has some tens of werkprocessen; a list of more than 500 is something else.",
      "Check the program that made the file."
    ))

  static let textTooLong = DiagnosticCode(
    "BO012", .error,
    nl: (
      "tekst is te lang",
      "Een tekst op een verklaring is hooguit 4000 bytes lang, meer dan een bladzijde. Een naam is veel korter.",
      "Kort de tekst in, of controleer of het goede veld is gevuld."
    ),
    en: (
      "text is too long",
      "A text on a verklaring is at most 4000 bytes long, more than a page. A name is much shorter.",
      "Shorten the text, or check whether the right field was filled."
    ))

  static let malformedDate = DiagnosticCode(
    "BO101", .error,
    title: Bilingual(nl: "geen bestaande datum", en: "not a date that exists"),
    explanation: Bilingual(
      nl: "Een datum staat er als JJJJ-MM-DD (ISO 8601) en moet bestaan: 2026-02-30 bestaat niet.",
      en: "A date is written YYYY-MM-DD (ISO 8601) and must exist: 2026-02-30 does not."),
    remedy: Bilingual(nl: "Schrijf de datum als 2026-11-23.", en: "Write the date like 2026-11-23."))

  static let malformedGeboortedatum = DiagnosticCode(
    "BO102", .error,
    title: Bilingual(nl: "geen geldige geboortedatum", en: "not a valid date of birth"),
    explanation: Bilingual(
      nl:
        "Een geboortedatum staat er als JJJJ-MM-DD. Is de dag niet bekend, dan is die 00; is ook de maand niet bekend, dan zijn beide 00.",
      en:
        "A date of birth is written YYYY-MM-DD. If the day is not known it is 00; if the month is not known either, both are 00."
    ),
    remedy: Bilingual(
      nl: "Schrijf 1990-05-17, 1990-05-00 of 1990-00-00.", en: "Write 1990-05-17, 1990-05-00 or 1990-00-00."))

  static let malformedCrebo = DiagnosticCode(
    "BO103", .error,
    title: Bilingual(nl: "geen crebo", en: "not a crebo"),
    explanation: Bilingual(
      nl: "Het crebo van een kwalificatie heeft vijf cijfers.", en: "The crebo of a kwalificatie has five digits."),
    remedy: Bilingual(
      nl: "Zoek het crebo op met `praktijkverklaring dossier list`.",
      en: "Look the crebo up with `praktijkverklaring dossier list`."))

  static let malformedLeerbedrijfID = DiagnosticCode(
    "BO104", .error,
    title: Bilingual(nl: "geen LeerbedrijfID", en: "not a LeerbedrijfID"),
    explanation: Bilingual(
      nl:
        "Een LeerbedrijfID van SBB heeft negen cijfers en ligt tussen 100000000 en 999999999. Het is niet het KvK-nummer.",
      en: "SBB's LeerbedrijfID has nine digits and lies between 100000000 and 999999999. It is not the KvK number."),
    remedy: Bilingual(
      nl: "Neem het LeerbedrijfID over uit het register van SBB.", en: "Take the LeerbedrijfID from SBB's register."))

  static let malformedWerkprocesCode = DiagnosticCode(
    "BO105", .error,
    title: Bilingual(nl: "geen code van een werkproces", en: "not the code of a werkproces"),
    explanation: Bilingual(
      nl: "De code van een werkproces is B1 of P met een nummer, dan K en W met een nummer: B1-K1-W2, P3-K1-W1.",
      en: "The code of a werkproces is B1 or P with a number, then K and W with a number: B1-K1-W2, P3-K1-W1."),
    remedy: Bilingual(
      nl: "Zoek de code op met `praktijkverklaring dossier show CREBO`.",
      en: "Look the code up with `praktijkverklaring dossier show CREBO`."))

  static let unknownChoice = DiagnosticCode(
    "BO106", .error,
    title: Bilingual(nl: "waarde die hier niet kan", en: "value that cannot stand here"),
    explanation: Bilingual(
      nl: "Dit veld kent alleen een paar vaste woorden.", en: "This field knows only a few fixed words."),
    remedy: Bilingual(
      nl: "Kies een van de genoemde woorden, precies zo geschreven.",
      en: "Choose one of the words named, written exactly so."))

  static let numberOutOfRange = DiagnosticCode(
    "BO107", .error,
    title: Bilingual(nl: "getal buiten de grenzen", en: "number out of range"),
    explanation: Bilingual(
      nl: "Het getal kan niet kloppen voor dit veld.", en: "The number cannot be right for this field."),
    remedy: Bilingual(
      nl: "Verbeter het getal, of laat het veld weg als het niet bekend is.",
      en: "Correct the number, or leave the field out if it is not known."))

  static let malformedDigest = DiagnosticCode(
    "BO108", .error,
    title: Bilingual(nl: "geen SHA-256", en: "not a SHA-256"),
    explanation: Bilingual(
      nl: "Een SHA-256 staat er als 64 kleine hexadecimale tekens, zoals sha256sum die toont.",
      en: "A SHA-256 is written as 64 lower-case hexadecimal digits, as sha256sum prints it."),
    remedy: Bilingual(nl: "Bepaal de waarde met `sha256sum BESTAND`.", en: "Find the value with `sha256sum FILE`."))

  static let malformedVerklaringID = DiagnosticCode(
    "BO109", .error,
    title: Bilingual(nl: "geen id van een praktijkverklaring", en: "not the id of a praktijkverklaring"),
    explanation: Bilingual(
      nl: "Het id van een praktijkverklaring is `pv-` met 26 tekens uit 0-9 en a-z zonder i, l, o en u.",
      en: "The id of a praktijkverklaring is `pv-` and 26 characters of 0-9 and a-z without i, l, o and u."),
    remedy: Bilingual(
      nl: "Neem het id over van het document dat vervangen wordt.",
      en: "Take the id from the document that is replaced."))

  static let malformedTijdstip = DiagnosticCode(
    "BO110", .error,
    title: Bilingual(nl: "geen tijdstip", en: "not a time"),
    explanation: Bilingual(
      nl: "Een tijdstip staat er als datum, T, tijd en verschil met UTC (RFC 3339).",
      en: "A time is written as date, T, time and difference from UTC (RFC 3339)."),
    remedy: Bilingual(
      nl: "Schrijf 2026-11-18T14:05:00+01:00, of in UTC 2026-11-18T13:05:00Z.",
      en: "Write 2026-11-18T14:05:00+01:00, or in UTC 2026-11-18T13:05:00Z."))
}
