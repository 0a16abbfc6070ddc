import Beoordelingen
import Diagnostics

/// Codes for what goes wrong with sign-off sheets.
enum SignoffCodes {
  static let all = [
    unknownLeerbedrijf, sheetTooLarge, notASheet, otherSchool, changed, notInRecords, beforeSheet, noSecret,
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
}
