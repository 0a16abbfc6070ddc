public import Diagnostics

/// Codes for what is wrong in the register folder.
public enum RegisterCodes {
  public static let all = [
    notJSON, unknownField, missingField, wrongKind, malformedValue, malformedBRIN, malformedLeerbedrijfID, malformedKvK,
    malformedCrebo, malformedDate, malformedWerkprocesCode, repeatedLeerbedrijf, unprintable, possibleBSN,
    periodInverted, malformedColour, faintColour, unknownTypeface, malformedLogoName, unreadableLogo, unusableLogo,
    longText,
  ]

  static let notJSON = code(
    "RE001", nl: "geen geldige JSON", en: "not valid JSON",
    "instelling.json is één JSON-object; leerbedrijven.jsonl heeft op elke regel één JSON-object.",
    "instelling.json is one JSON object; leerbedrijven.jsonl has one JSON object a line.",
    "Herstel de regel op de genoemde kolom.", "Mend the line at the column named.")
  static let unknownField = code(
    "RE002", nl: "onbekend veld", en: "unknown field",
    "Het register heeft een veld dat het formaat niet kent; een tikfout zou anders gegevens laten verdwijnen.",
    "The register has a field that the format does not know; a typing error would otherwise lose data.",
    "Verbeter de naam of verwijder het veld.", "Correct the name or remove the field.")
  static let missingField = code(
    "RE003", nl: "verplicht veld ontbreekt", en: "required field is missing",
    "Zonder dit veld kan de verklaring niet zeggen wie haar uitgeeft of waar is geleerd.",
    "Without this field the verklaring cannot say who gives it out or where was learnt.",
    "Vul het veld in.", "Fill in the field.")
  static let wrongKind = code(
    "RE004", nl: "waarde van de verkeerde soort", en: "value of the wrong kind",
    "Een veld heeft een vaste soort: tekst, true of false, een lijst of een object. Alleen `van` en `tot` mogen null zijn.",
    "A field has one kind: text, true or false, a list or an object. Only `van` and `tot` may be null.",
    "Geef de waarde in de genoemde soort.", "Give the value in the kind named.")
  static let malformedValue = code(
    "RE005", nl: "lege of dubbele waarde", en: "empty or repeated value",
    "Een leeg veld zou een lege plek op het document worden; een veld dat er twee keer staat heeft geen zekere waarde.",
    "An empty field would become an empty spot on the document; a field that stands there twice has no certain value.",
    "Vul het veld één keer in.", "Fill in the field, once.")
  static let malformedBRIN = code(
    "RE101", nl: "geen BRIN", en: "not a BRIN",
    "Een BRIN heeft twee cijfers en twee hoofdletters (25PW), met een vestiging erbij nog twee cijfers (25PW00).",
    "A BRIN has two digits and two capitals (25PW), with a vestiging two digits more (25PW00).",
    "Neem het BRIN van de school over uit het register van DUO.", "Take the school's BRIN from DUO's register.")
  static let malformedLeerbedrijfID = code(
    "RE102", nl: "geen LeerbedrijfID", en: "not a LeerbedrijfID",
    "Een LeerbedrijfID van SBB heeft negen cijfers en ligt tussen 100000000 en 999999999.",
    "SBB's LeerbedrijfID has nine digits and lies between 100000000 and 999999999.",
    "Neem het LeerbedrijfID over uit het register van SBB.", "Take the LeerbedrijfID from SBB's register.")
  static let malformedKvK = code(
    "RE103", nl: "geen KvK-nummer", en: "not a KvK number",
    "Een KvK-nummer heeft acht cijfers; nullen aan het begin horen erbij, dus staat het als tekst.",
    "A KvK number has eight digits; leading zeros belong to it, so it stands as text.",
    "Schrijf het nummer als tekst met acht cijfers.", "Write the number as text of eight digits.")
  static let malformedCrebo = code(
    "RE104", nl: "geen crebo", en: "not a crebo",
    "Het crebo van een kwalificatie heeft vijf cijfers.", "The crebo of a kwalificatie has five digits.",
    "Zoek het crebo op met `praktijkverklaring dossier list`.",
    "Look the crebo up with `praktijkverklaring dossier list`.")
  static let malformedDate = code(
    "RE105", nl: "geen bestaande datum", en: "not a date that exists",
    "Een datum staat er als JJJJ-MM-DD en moet bestaan.", "A date is written YYYY-MM-DD and must exist.",
    "Schrijf de datum als 2026-11-23, of null als die open is.",
    "Write the date like 2026-11-23, or null when it is open.")
  static let malformedWerkprocesCode = code(
    "RE106", nl: "geen code van een werkproces", en: "not the code of a werkproces",
    "De code van een werkproces is B1 of P met een nummer, dan K en W met een nummer.",
    "The code of a werkproces is B1 or P with a number, then K and W with a number.",
    "Schrijf de code als P1-K1-W3.", "Write the code like P1-K1-W3.")
  static let repeatedLeerbedrijf = code(
    "RE107", nl: "leerbedrijf staat er twee keer", en: "leerbedrijf stands there twice",
    "Een LeerbedrijfID dat op twee regels staat, heeft geen zekere gegevens; geen van beide regels geldt.",
    "A LeerbedrijfID on two lines has no certain data; neither line counts.",
    "Voeg de regels samen tot één.", "Join the lines into one.")
  static let unprintable = code(
    "RE108", nl: "teken dat niet op een document kan", en: "character that cannot stand on a document",
    "Stuurtekens, tekens die de leesrichting omkeren en onzichtbare tekens kunnen een tekst iets anders laten lijken.",
    "Control characters, characters that turn the reading direction and invisible ones can make a text look like another.",
    "Typ de naam opnieuw, zonder te plakken uit een ander programma.",
    "Type the name anew, without pasting from another program.")

  static let possibleBSN = code(
    "RE109", nl: "mogelijk een burgerservicenummer", en: "possibly a citizen service number",
    "In dit veld staat een getal van negen cijfers dat de elfproef voor het BSN doorstaat. Een BSN mag niet op een praktijkverklaring staan (UAVG, artikel 46).",
    "This field holds a number of nine digits that passes the eleven-test for the BSN. A BSN may not stand on a praktijkverklaring (UAVG, article 46).",
    "Haal het nummer uit het veld.", "Take the number out of the field.")
  static let periodInverted = code(
    "RE110", nl: "periode eindigt voor het begin", en: "period ends before it begins",
    "`tot` ligt voor `van`, zodat de erkenning of de functie op geen enkele dag geldt.",
    "`tot` lies before `van`, so that the recognition or the function holds on no day.",
    "Verbeter een van beide datums.", "Correct one of the two dates.")

  static let malformedColour = code(
    "RE201", nl: "geen kleur", en: "not a colour",
    "Een kleur van de huisstijl is `#` met zes hexadecimale cijfers, twee voor rood, groen en blauw.",
    "A colour of the house style is `#` with six hexadecimal digits, two for red, green and blue.",
    "Schrijf de kleur als #154273.", "Write the colour like #154273.")
  static let faintColour = code(
    "RE202", nl: "kleur is te licht", en: "colour is too light",
    "Met deze kleur worden koppen en lijnen gedrukt op wit papier. Met minder contrast dan 4,5 op 1 kan niet iedereen dat lezen (WCAG 2.1 AA, 1.4.3).",
    "Headings and lines are printed in this colour on white paper. With less contrast than 4.5 to 1 not everybody can read that (WCAG 2.1 AA, 1.4.3).",
    "Kies een donkerder tint van de kleur.", "Choose a darker shade of the colour.")
  static let unknownTypeface = code(
    "RE203", nl: "onbekend lettertype", en: "unknown typeface",
    "Een pagina draagt geen lettertypebestand mee: het zou elke verklaring tientallen kilobytes groter maken. Er zijn drie soorten, die elk systeem heeft.",
    "A page carries no font file: it would make every verklaring tens of kilobytes larger. There are three kinds, which every system has.",
    "Kies schreefloos, schreef of systeem.",
    "Choose schreefloos (sans serif), schreef (serif) or systeem (the system's own).")
  static let malformedLogoName = code(
    "RE204", nl: "naam van een logo niet bruikbaar", en: "name of a logo not usable",
    "Een logo is een bestand in de map van het register, of in een map daarin; de naam gaat niet naar boven of naar een andere schijf.",
    "A logo is a file in the register folder, or in a folder within it; the name does not lead upwards or to another disk.",
    "Zet het bestand in de map van het register en noem alleen die naam.",
    "Put the file in the register folder and give that name only.")
  static let unreadableLogo = code(
    "RE205", nl: "logo kan niet worden gelezen", en: "logo cannot be read",
    "Het register noemt een logo dat er niet is of niet kan worden gelezen. Een verklaring zonder dat logo zou er anders uitzien dan bedoeld.",
    "The register names a logo that is not there or cannot be read. A verklaring without it would not look as it was meant to.",
    "Zet het bestand op zijn plaats, of haal `logo` uit het register.",
    "Put the file in its place, or take `logo` out of the register.")
  static let unusableLogo = code(
    "RE206", nl: "logo kan niet op een document", en: "logo cannot stand on a document",
    "Een logo is een PNG, JPEG of SVG van hoogstens 64 KiB, stilstaand en zonder script of verwijzing naar buiten: elke verklaring draagt het in zich en moet er overal hetzelfde uitzien.",
    "A logo is a PNG, JPEG or SVG of at most 64 KiB, standing still and without script or reference to elsewhere: every verklaring carries it and must look the same everywhere.",
    "Sla het logo anders op, zoals het bericht zegt.", "Save the logo otherwise, as the message says.")
  static let longText = code(
    "RE207", nl: "tekst van de school is te lang", en: "text of the school is too long",
    "De regel van de school staat onder aan elke verklaring; een langere tekst zou de rest van de eerste pagina duwen.",
    "The school's line stands at the foot of every verklaring; a longer one would push the rest off the first page.",
    "Kort de tekst in.", "Shorten the text.")

  private static func code(
    _ id: String, nl: String, en: String, _ explanationNL: String, _ explanationEN: String,
    _ remedyNL: String, _ remedyEN: String
  ) -> DiagnosticCode {
    DiagnosticCode(
      id, .error, title: Bilingual(nl: nl, en: en), explanation: Bilingual(nl: explanationNL, en: explanationEN),
      remedy: Bilingual(nl: remedyNL, en: remedyEN))
  }
}
