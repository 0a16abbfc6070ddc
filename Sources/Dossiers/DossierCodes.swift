public import Diagnostics

/// Codes for what is wrong in a dossier, whatever its XML.
public enum DossierCodes {
  public static let all =
    [wrongRoot, noDossiers, missingNr, emptyTitle, wrongHoofdstuk, repeatedHoofdstuk, wrongDate]
    + [malformedCrebo, missingCrebo, severalCrebos, repeatedCrebo, wrongNiveau, danglingReference]
    + [conflictingDossier, emptyDossier, noProfielen, unprintableTitle]

  static let wrongRoot = DiagnosticCode(
    "DO101", .error,
    title: Bilingual(nl: "geen bestand met dossiers van SBB", en: "not a file with SBB's dossiers"),
    explanation: Bilingual(
      nl:
        "Een bestand met kwalificatiedossiers van SBB begint met het element <sbb>. Dit bestand is wel XML, maar iets anders.",
      en: "A file with SBB's kwalificatiedossiers begins with the element <sbb>. This file is XML, but something "
        + "else."),
    remedy: Bilingual(
      nl: "Kijk of het goede bestand is opgegeven. Download de XML van de dossiers bij SBB (kwalificaties.s-bb.nl).",
      en: "See whether the right file was given. Download the XML of the dossiers from SBB (kwalificaties.s-bb.nl)."))

  static let noDossiers = DiagnosticCode(
    "DO102", .error,
    title: Bilingual(nl: "bestand zonder dossiers", en: "file without dossiers"),
    explanation: Bilingual(
      nl:
        "Het bestand heeft de vorm van SBB, maar er staat geen kwalificatiedossier in. Zonder dossier is er niets om een praktijkverklaring op te baseren.",
      en:
        "The file has SBB's form, but holds no kwalificatiedossier. Without a dossier there is nothing to base a praktijkverklaring on."
    ),
    remedy: Bilingual(
      nl: "Geef een bestand waarin onder <sbb><dossiers> ten minste één <dossier> staat.",
      en: "Give a file with at least one <dossier> under <sbb><dossiers>."))

  static let missingNr = DiagnosticCode(
    "DO103", .error,
    title: Bilingual(nl: "dossier zonder nr", en: "dossier without nr"),
    explanation: Bilingual(
      nl:
        "Het nr is de sleutel van een versie van een dossier. Het crebo is dat niet: twee versies kunnen hetzelfde crebo hebben.",
      en: "The nr is the key of a version of a dossier. The crebo is not: two versions may have the same one."),
    remedy: Bilingual(
      nl: "Haal het dossier opnieuw op bij SBB. Is het een eigen dossier, geef het dan een nr dat nog niet voorkomt.",
      en: "Get the dossier from SBB again. If it is your own, give it an nr that does not occur yet."))

  static let emptyTitle = DiagnosticCode(
    "DO104", .error,
    title: Bilingual(nl: "lege titel", en: "empty title"),
    explanation: Bilingual(
      nl:
        "De titels van dossier, profiel, kerntaak en werkproces komen op de praktijkverklaring te staan. Een lege titel zou daar een lege plek worden.",
      en:
        "The titles of dossier, profiel, kerntaak and werkproces are printed on the praktijkverklaring. An empty one would leave an empty spot there."
    ),
    remedy: Bilingual(
      nl: "Vul het attribuut titel in, of haal het dossier opnieuw op bij SBB.",
      en: "Fill in the attribute titel, or get the dossier from SBB again."))

  static let wrongHoofdstuk = DiagnosticCode(
    "DO105", .error,
    title: Bilingual(
      nl: "hoofdstuk ontbreekt of is geen getal van 1 tot en met 99",
      en: "hoofdstuk is missing or no number from 1 to 99"),
    explanation: Bilingual(
      nl:
        "Codes als P1-K1-W3 staan niet in het dossier: ze volgen uit het hoofdstuk van profiel, kerntaak en werkproces. Zonder goed hoofdstuk is er geen code.",
      en:
        "Codes such as P1-K1-W3 do not stand in the dossier: they follow from the hoofdstuk of profiel, kerntaak and werkproces. Without a right hoofdstuk there is no code."
    ),
    remedy: Bilingual(
      nl: "Geef het element een hoofdstuk van 1 tot en met 99, zonder nul ervoor.",
      en: "Give the element a hoofdstuk from 1 to 99, without a leading zero."))

  static let repeatedHoofdstuk = DiagnosticCode(
    "DO106", .error,
    title: Bilingual(nl: "hoofdstuk komt twee keer voor", en: "hoofdstuk occurs twice"),
    explanation: Bilingual(
      nl:
        "Twee profielen van een dossier, twee kerntaken of twee werkprocessen naast elkaar hebben hetzelfde hoofdstuk. Hun codes zouden dan gelijk zijn.",
      en:
        "Two profielen of a dossier, two kerntaken or two werkprocessen side by side have the same hoofdstuk. Their codes would then be the same."
    ),
    remedy: Bilingual(
      nl: "Nummer de elementen die naast elkaar staan 1, 2, 3 enzovoort.",
      en: "Number the elements that stand side by side 1, 2, 3 and so on."))

  static let wrongDate = DiagnosticCode(
    "DO107", .error,
    title: Bilingual(nl: "datum bestaat niet", en: "date does not exist"),
    explanation: Bilingual(
      nl:
        "De data bij een crebo bepalen welke versie van een dossier geldt. Een datum die niet bestaat, mag daarom niet stil worden overgeslagen. Een lege datum mag: die is onbekend.",
      en:
        "The dates of a crebo decide which version of a dossier is in force. A date that does not exist must therefore not be passed over in silence. An empty date is fine: it is unknown."
    ),
    remedy: Bilingual(
      nl: "Schrijf de datum als 2026-08-01 of 01-08-2026, of laat het attribuut leeg.",
      en: "Write the date like 2026-08-01 or 01-08-2026, or leave the attribute empty."))

  static let malformedCrebo = DiagnosticCode(
    "DO108", .error,
    title: Bilingual(nl: "geen crebo", en: "not a crebo"),
    explanation: Bilingual(
      nl: "Een crebo van een dossier of een kwalificatie heeft vijf cijfers.",
      en: "The crebo of a dossier or a kwalificatie has five digits."),
    remedy: Bilingual(
      nl: "Neem het crebo over uit het Centraal register beroepsopleidingen.",
      en: "Take the crebo from the Centraal register beroepsopleidingen."))

  static let missingCrebo = DiagnosticCode(
    "DO109", .error,
    title: Bilingual(nl: "crebo ontbreekt", en: "crebo is missing"),
    explanation: Bilingual(
      nl:
        "Een dossier en elk profiel hebben een eigen crebo. Een beoordeling noemt de kwalificatie met haar crebo, en beide crebo's staan op de praktijkverklaring.",
      en:
        "A dossier and each profiel have a crebo of their own. An assessment names the kwalificatie by its crebo, and both stand on the praktijkverklaring."
    ),
    remedy: Bilingual(
      nl:
        "Vul het crebo in: van het dossier in <dossiercrebos><dossiercrebo>, van een profiel in <creboinformatie><crebo>.",
      en:
        "Fill in the crebo: of the dossier in <dossiercrebos><dossiercrebo>, of a profiel in <creboinformatie><crebo>.")
  )

  static let severalCrebos = DiagnosticCode(
    "DO110", .error,
    title: Bilingual(nl: "meer dan één crebo", en: "more than one crebo"),
    explanation: Bilingual(
      nl: "Een dossier of een profiel heeft één crebo. Bij meer is niet te zeggen welk op de praktijkverklaring hoort.",
      en: "A dossier or a profiel has one crebo. With more there is no saying which belongs on the "
        + "praktijkverklaring."),
    remedy: Bilingual(
      nl: "Laat alleen het crebo staan dat in het Centraal register beroepsopleidingen bij de opleiding staat.",
      en: "Keep only the crebo that the Centraal register beroepsopleidingen has for it."))

  static let repeatedCrebo = DiagnosticCode(
    "DO111", .error,
    title: Bilingual(nl: "crebo van twee profielen", en: "crebo of two profielen"),
    explanation: Bilingual(
      nl: "Twee profielen van één dossier hebben hetzelfde crebo. Een crebo wijst dan niet meer één kwalificatie aan.",
      en: "Two profielen of one dossier have the same crebo. A crebo then no longer names one kwalificatie."),
    remedy: Bilingual(
      nl: "Geef elk profiel het crebo dat erbij hoort.", en: "Give each profiel the crebo that belongs to it."))

  static let wrongNiveau = DiagnosticCode(
    "DO112", .error,
    title: Bilingual(nl: "niveau is niet 1, 2, 3 of 4", en: "niveau is not 1, 2, 3 or 4"),
    explanation: Bilingual(
      nl: "Het niveau van de kwalificatie staat op de praktijkverklaring als mbo-1 tot en met mbo-4.",
      en: "The level of the kwalificatie stands on the praktijkverklaring as mbo-1 to mbo-4."),
    remedy: Bilingual(
      nl: "Vul in het attribuut niveau van het profiel 1, 2, 3 of 4 in.",
      en: "Fill in 1, 2, 3 or 4 in the attribute niveau of the profiel."))

  static let danglingReference = DiagnosticCode(
    "DO113", .error,
    title: Bilingual(nl: "verwijzing naar iets dat er niet is", en: "reference to what is not there"),
    explanation: Bilingual(
      nl:
        "Een element verwijst met een nr naar een ander element van het dossier of van het bestand, maar dat staat er niet. Het dossier is dan waarschijnlijk niet heel.",
      en:
        "An element refers by nr to another one of the dossier or the file, which is not there. The dossier is then probably not whole."
    ),
    remedy: Bilingual(
      nl:
        "Haal het dossier opnieuw op bij SBB. Is het een eigen dossier, verbeter dan het nr of haal de verwijzing weg.",
      en: "Get the dossier from SBB again. If it is your own, correct the nr or take the reference away."))

  static let conflictingDossier = DiagnosticCode(
    "DO114", .error,
    title: Bilingual(nl: "hetzelfde dossier met andere inhoud", en: "the same dossier with other content"),
    explanation: Bilingual(
      nl:
        "Twee dossiers hebben hetzelfde nr, maar zeggen niet hetzelfde. Het is niet te zien welke de goede is. Twee keer precies hetzelfde dossier mag wel.",
      en:
        "Two dossiers have the same nr, but do not say the same. There is no seeing which is right. The very same dossier twice is fine."
    ),
    remedy: Bilingual(
      nl: "Haal een van de twee weg. Is het een nieuwe versie, geef die dan een eigen nr.",
      en: "Take one of the two away. If it is a new version, give it an nr of its own."))

  static let emptyDossier = DiagnosticCode(
    "DO115", .error,
    title: Bilingual(nl: "dossier zonder kerntaken of werkprocessen", en: "dossier without kerntaken or werkprocessen"),
    explanation: Bilingual(
      nl:
        "Een praktijkverklaring noemt werkprocessen. Een dossier zonder werkprocessen is niet te gebruiken en is meestal niet heel.",
      en: "A praktijkverklaring names werkprocessen. A dossier without any is of no use and mostly not whole."),
    remedy: Bilingual(
      nl: "Haal het dossier opnieuw op bij SBB.", en: "Get the dossier from SBB again."))

  static let noProfielen = DiagnosticCode(
    "DO116", .warning,
    title: Bilingual(nl: "dossier zonder profielen", en: "dossier without profielen"),
    explanation: Bilingual(
      nl:
        "Een kwalificatie is het basisdeel met één profiel. Een dossier zonder profielen heeft dus geen kwalificaties, en geen beoordeling kan ernaar verwijzen.",
      en:
        "A kwalificatie is the basisdeel with one profiel. A dossier without profielen thus has none, and no assessment can name it."
    ),
    remedy: Bilingual(
      nl: "Haal het dossier opnieuw op bij SBB, of laat het weg.",
      en: "Get the dossier from SBB again, or leave it out."))

  static let unprintableTitle = DiagnosticCode(
    "DO117", .warning,
    title: Bilingual(nl: "titel met een teken dat niet te zien is", en: "title with a character that cannot be seen"),
    explanation: Bilingual(
      nl:
        "In een titel staat een stuurteken, een teken dat de leesrichting omkeert of een onzichtbaar teken. De titel komt zo op de praktijkverklaring.",
      en:
        "A title holds a control character, one that turns the reading direction or an invisible one. It goes onto the praktijkverklaring like that."
    ),
    remedy: Bilingual(
      nl: "Kijk of de titel leest zoals bedoeld. Meld het bij SBB, of typ de titel van een eigen dossier opnieuw.",
      en: "See whether the title reads as meant. Tell SBB, or type the title of your own dossier anew."))
}
