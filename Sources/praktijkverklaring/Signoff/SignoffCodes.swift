import Beoordelingen
import Diagnostics

/// Codes for what goes wrong with sign-off sheets.
enum SignoffCodes {
  static let all = [
    unknownLeerbedrijf, sheetTooLarge, notASheet, otherSchool, changed, notInRecords, beforeSheet, noSecret,
    signatureWrong, valuesRefused, noneInRecords,
  ]

  static let unknownLeerbedrijf = DiagnosticCode(
    "BO401", .error,
    nl: (
      "leerbedrijf staat niet in het register",
      "Een aftekenblad is voor één leerbedrijf, met de naam en plaats uit leerbedrijven.jsonl. Dit LeerbedrijfID staat daar niet, of zijn regel is niet te gebruiken.",
      "Verbeter het LeerbedrijfID, of voeg het leerbedrijf toe aan leerbedrijven.jsonl."
    ),
    en: (
      "leerbedrijf is not in the register",
      "A sign-off sheet is for one leerbedrijf, with its name and place from leerbedrijven.jsonl. This LeerbedrijfID is not there, or its line cannot be used.",
      "Correct the LeerbedrijfID, or add the leerbedrijf to leerbedrijven.jsonl."
    ))

  static let sheetTooLarge = DiagnosticCode(
    "BO402", .error,
    nl: (
      "aftekenblad wordt te groot",
      "Een aftekenblad is hoogstens 16 MiB: tienduizenden beoordelingen. Zo veel leest niemand voordat hij tekent.",
      "Verdeel de beoordelingen over meer bestanden, en maak van elk een blad."
    ),
    en: (
      "sign-off sheet grows too large",
      "A sign-off sheet has at most 16 MiB: tens of thousands of assessments. Nobody reads so many before signing.",
      "Divide the assessments over several files, and make a sheet of each."
    ))

  static let notASheet = DiagnosticCode(
    "BO403", .error,
    nl: (
      "bestand is geen aftekenblad",
      "Een aftekenblad is het .txt-bestand dat `praktijkverklaring signoff sheet` maakt, byte voor byte. Een programma dat het bestand opent en bewaart, kan de regeleinden veranderen; dan geldt ook de handtekening niet meer.",
      "Wijs het .txt-bestand aan zoals het is gemaakt, of maak het blad opnieuw: dezelfde invoer geeft hetzelfde blad."
    ),
    en: (
      "file is no sign-off sheet",
      "A sign-off sheet is the .txt file that `praktijkverklaring signoff sheet` makes, byte for byte. A program that opens and saves the file may change the line ends; then the signature holds no longer either.",
      "Point at the .txt file as it was made, or make the sheet anew: the same input gives the same sheet."
    ))

  static let otherSchool = DiagnosticCode(
    "BO404", .error,
    nl: (
      "aftekenblad is van een andere school",
      "Op het aftekenblad staat het BRIN van de school die het maakte. Dat is niet de school van dit register.",
      "Gebruik het register van de school die het blad maakte."
    ),
    en: (
      "sign-off sheet is another school's",
      "The sheet bears the BRIN of the school that made it. That is not the school of this register.",
      "Use the register of the school that made the sheet."
    ))

  static let changed = DiagnosticCode(
    "BO405", .error,
    nl: (
      "beoordeling is anders dan op het aftekenblad",
      "Op het aftekenblad staat de SHA-256 van de beoordeling zoals de praktijkopleider haar las. Die van het record is een andere: er is daarna iets veranderd. Het record is niet ingevuld.",
      "Zet het record terug zoals het was, of maak een nieuw aftekenblad en laat het tekenen."
    ),
    en: (
      "assessment differs from that on the sign-off sheet",
      "The sheet holds the SHA-256 of the assessment as the praktijkopleider read it. The record's is another: something was changed since. The record was not filled in.",
      "Put the record back as it was, or make a new sheet and have it signed."
    ))

  static let notInRecords = DiagnosticCode(
    "BO406", .warning,
    nl: (
      "op het aftekenblad, en niet in de records",
      "Op het aftekenblad staan beoordelingen die niet onder de bruikbare records zijn: ze staan in een ander bestand, zijn geweigerd, of de id's komen uit een ander geheim.",
      "Wijs met --records het bestand aan waarmee het blad is gemaakt, met dezelfde --register en --keys."
    ),
    en: (
      "on the sign-off sheet, and not in the records",
      "The sheet has assessments that are not among the usable records: they stand in another file, were refused, or the ids come from another secret.",
      "Point --records at the file that the sheet was made of, with the same --register and --keys."
    ))

  static let beforeSheet = DiagnosticCode(
    "BO407", .error,
    nl: (
      "datum is van voor het aftekenblad",
      "Op het aftekenblad staat de dag waarop het is gemaakt. Eerder kan niemand het hebben getekend.",
      "Geef met --date de dag waarop het leerbedrijf het blad tekende."
    ),
    en: (
      "date is earlier than the sign-off sheet",
      "The sheet bears the day on which it was made. Nobody can have signed it before.",
      "Give with --date the day on which the leerbedrijf signed the sheet."
    ))

  static let noSecret = DiagnosticCode(
    "BO408", .error,
    nl: (
      "geen geheim: id's zijn niet te bepalen",
      "Een aftekenblad noemt beoordelingen bij hun id, en dat komt uit het geheim waarmee het blad is gemaakt: dat van --keys, of .geheim in het register. Dat is er niet.",
      "Gebruik dezelfde --register en --keys als bij `praktijkverklaring signoff sheet`."
    ),
    en: (
      "no secret: ids cannot be told",
      "A sign-off sheet names assessments by their ids, which come from the secret with which it was made: that of --keys, or .geheim in the register. It is not there.",
      "Use the same --register and --keys as with `praktijkverklaring signoff sheet`."
    ))

  static let signatureWrong = DiagnosticCode(
    "BO409", .error,
    nl: (
      "handtekening bij het aftekenblad geldt niet",
      "Naast het aftekenblad staat een .sig, en dat is geen handtekening van ssh-keygen over dit blad als aftekening. Een record dat zich daarop beroept, wordt geweigerd (BO225, BO226, BO227); daarom is er niets ingevuld.",
      "Laat het blad opnieuw tekenen met `ssh-keygen -Y sign -n praktijkverklaring-beoordeling@v1`, of haal de .sig weg en zeg met --wijze hoe is afgetekend."
    ),
    en: (
      "signature beside the sign-off sheet does not hold",
      "Beside the sheet stands a .sig that is no signature of ssh-keygen over this sheet as a sign-off. A record that relies on it is refused (BO225, BO226, BO227), so nothing was filled in.",
      "Have the sheet signed anew with `ssh-keygen -Y sign -n praktijkverklaring-beoordeling@v1`, or take the .sig away and say with --wijze how it was signed off."
    ))

  static let valuesRefused = DiagnosticCode(
    "BO410", .error,
    nl: (
      "in te vullen aftekening wordt geweigerd",
      "Wat --place, --date, --reference en --time zeggen, komt in de records, en daarvoor gelden dezelfde regels als voor elk record. Welke regel is overtreden, zegt de melding hiervoor.",
      "Verbeter wat er achter --place, --date, --reference of --time staat, of de dag van --issued-on."
    ),
    en: (
      "sign-off to fill in is refused",
      "What --place, --date, --reference and --time say goes into the records, for which the same rules hold as for every record. The message before this one tells which rule was broken.",
      "Correct what stands behind --place, --date, --reference or --time, or the day of --issued-on."
    ))

  static let noneInRecords = DiagnosticCode(
    "BO411", .error,
    nl: (
      "niets van het aftekenblad staat in de records",
      "Geen enkele beoordeling op het blad is onder de bruikbare records. Meestal komen de id's uit een ander geheim dan dat waarmee het blad is gemaakt, of is het een ander bestand met records.",
      "Geef dezelfde --keys (of juist geen) en --register als bij `praktijkverklaring signoff sheet`, en met --records het bestand waarmee het blad is gemaakt."
    ),
    en: (
      "nothing on the sign-off sheet is in the records",
      "Not one assessment on the sheet is among the usable records. Mostly the ids come from another secret than the one with which the sheet was made, or it is another file of records.",
      "Give the same --keys (or none, as then) and --register as with `praktijkverklaring signoff sheet`, and with --records the file that the sheet was made of."
    ))
}
