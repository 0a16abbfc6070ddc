import Diagnostics
import Manifests

/// Codes for manifests and for what does not agree with them.
enum VerifyCodes {
  static let all = [
    manifestForm, changedFile, missingFile, extraFile, countDiffers, batchForm, checkpointForm, checkpointDiffers,
    revokedInBatch, zipForm, leafForm, proofForm, notIncluded, notRemembered,
    skippedAttachment, statusNotUsed, signoffDiffers, bucketForm, qrForm, notChecked, archiveForm, repeatedName,
  ]

  static let manifestForm = DiagnosticCode(
    "MA101", .error,
    nl: (
      "SHA256SUMS heeft niet de goede vorm",
      "De lijst heeft precies één vorm: eerst de regel van batch.json, dan per verklaring drie regels (html, json, txt), op volgorde van id. Een lijst met een andere vorm is niet de lijst die dit programma schreef.",
      "Haal de oorspronkelijke map opnieuw op bij de school."
    ),
    en: (
      "SHA256SUMS has not the right form",
      "The list has exactly one form: first the line of batch.json, then three lines for each verklaring (html, json, txt), in the order of ids. A list of another form is not the list that this program wrote.",
      "Get the original folder again from the school."
    ))
  static let changedFile = DiagnosticCode(
    "MA102", .error,
    nl: (
      "bestand is veranderd", "De SHA-256 van het bestand is niet die in de lijst: er is minstens één teken veranderd.",
      "Vraag de school om het oorspronkelijke bestand."
    ),
    en: (
      "file was changed", "The SHA-256 of the file is not that of the list: at least one character was changed.",
      "Ask the school for the original file."
    ))
  static let missingFile = DiagnosticCode(
    "MA103", .error,
    nl: (
      "bestand ontbreekt", "De lijst noemt een bestand dat er niet is.",
      "Haal de map opnieuw op; verwijder geen documenten uit een partij."
    ),
    en: (
      "file is missing", "The list names a file that is not there.",
      "Get the folder again; remove no documents from a batch."
    )
  )
  static let extraFile = DiagnosticCode(
    "MA104", .error,
    nl: (
      "bestand staat niet in de lijst", "In de map documenten staat een bestand dat de lijst niet noemt.",
      "Haal het bestand weg; een verklaring uit een andere partij hoort in haar eigen map."
    ),
    en: (
      "file is not in the list", "The folder documenten holds a file that the list does not name.",
      "Take the file away; a verklaring of another batch belongs in its own folder."
    ))
  static let countDiffers = DiagnosticCode(
    "MA105", .error,
    nl: (
      "aantal klopt niet",
      "batch.json noemt een ander aantal verklaringen dan de lijst heeft: de lijst is ingekort of aangevuld.",
      "Haal de oorspronkelijke map opnieuw op bij de school."
    ),
    en: (
      "count differs",
      "batch.json names another number of verklaringen than the list has: the list was cut or added to.",
      "Get the original folder again from the school."
    ))
  static let batchForm = DiagnosticCode(
    "MA106", .error,
    nl: (
      "batch.json heeft niet de goede vorm",
      "batch.json zegt niet hoeveel verklaringen er zijn, of heeft een nieuwer formaat dan deze versie kent.",
      "Gebruik een nieuwere versie van het programma, of haal de map opnieuw op."
    ),
    en: (
      "batch.json has not the right form",
      "batch.json does not say how many verklaringen there are, or has a newer format than this version knows.",
      "Use a newer version of the program, or get the folder again."
    ))

  static let checkpointForm = DiagnosticCode(
    "MA107", .error,
    nl: (
      "checkpoint heeft niet de goede vorm",
      "Het zegel is een tekst van drie regels (naam, aantal bladen, wortel), een lege regel en een of meer regels met een handtekening; een andere vorm wordt niet gelezen.",
      "Haal het bestand checkpoint opnieuw op bij de school."
    ),
    en: (
      "checkpoint has not the right form",
      "The seal is a text of three lines (name, number of leaves, root), an empty line and one or more signature lines; another form is not read.",
      "Get the file checkpoint again from the school."
    ))
  static let checkpointDiffers = DiagnosticCode(
    "MA108", .error,
    nl: (
      "zegel hoort bij een andere lijst",
      "Het aantal bladen of de wortel in het zegel is niet die van de lijst: de lijst is ingekort, aangevuld of veranderd, of het zegel is van een andere partij.",
      "Haal lijst en zegel samen opnieuw op bij de school."
    ),
    en: (
      "seal belongs to another list",
      "The number of leaves or the root in the seal is not the list's: the list was cut, added to or changed, or the seal is another batch's.",
      "Get list and seal together again from the school."
    ))
  static let revokedInBatch = DiagnosticCode(
    "MA109", .warning,
    nl: (
      "verklaring in de partij is ingetrokken of vervangen", "De statuslijst van de school noemt deze verklaring.",
      "Geef deze verklaring niet meer uit; haar plaats in de partij blijft, want het zegel telt alle bladen."
    ),
    en: (
      "verklaring in the batch was revoked or replaced", "The school's status list names this verklaring.",
      "Give this verklaring out no more; its place in the batch stays, since the seal counts all leaves."
    ))
  static let zipForm = DiagnosticCode(
    "MA110", .error,
    nl: (
      "zip is niet te lezen",
      "De zip is beschadigd, versleuteld, te groot, of heeft namen die in een bundel niet kunnen staan.",
      "Vraag de houder om de oorspronkelijke zip."
    ),
    en: (
      "zip cannot be read",
      "The zip is damaged, encrypted, too large, or has names that cannot stand in a bundle.",
      "Ask the holder for the original zip."
    ))
  static let leafForm = DiagnosticCode(
    "MA111", .error,
    nl: (
      "regels van de verklaring hebben niet de goede vorm",
      "Het bestand <id>.sha256 heeft precies drie regels: de SHA-256 van html, json en txt, zoals in SHA256SUMS.",
      "Gebruik het bestand uit de zip van de houder."
    ),
    en: (
      "lines of the verklaring have not the right form",
      "The file <id>.sha256 has exactly three lines: the SHA-256 of html, json and txt, as in SHA256SUMS.",
      "Use the file from the holder's zip."
    ))
  static let proofForm = DiagnosticCode(
    "MA112", .error,
    nl: (
      "bewijs heeft niet de goede vorm",
      "Het bestand <id>.tlog-proof begint met c2sp.org/tlog-proof@v1; daarna staan de plaats in de lijst, de hashes van het pad en het zegel.",
      "Gebruik het bestand uit de zip van de houder."
    ),
    en: (
      "proof has not the right form",
      "The file <id>.tlog-proof begins with c2sp.org/tlog-proof@v1; then come the place in the list, the hashes of the path and the seal.",
      "Use the file from the holder's zip."
    ))
  static let notIncluded = DiagnosticCode(
    "MA113", .error,
    nl: (
      "regels staan niet in de verzegelde lijst",
      "Met het bewijs is de wortel van het zegel niet uit de regels van deze verklaring te berekenen: de regels zijn veranderd, of het bewijs is van een andere verklaring.",
      "Vraag de houder om de oorspronkelijke zip."
    ),
    en: (
      "lines are not in the sealed list",
      "With the proof, the seal's root cannot be computed from the lines of this verklaring: the lines were changed, or the proof is another verklaring's.",
      "Ask the holder for the original zip."
    ))
  static let notRemembered = DiagnosticCode(
    "MA114", .warning,
    nl: (
      "nummer van de lijst niet onthouden",
      "Om een oude lijst te herkennen onthoudt het programma per sleutel het hoogste nummer, in de eigen map van de gebruiker. Die was niet te schrijven.",
      "Geef de map schrijfrechten (~/.local/state/praktijkverklaring), of wijs er een aan met XDG_STATE_HOME."
    ),
    en: (
      "number of the list not remembered",
      "To know an old list for one, the program remembers the highest number of each key, in the user's own folder. That could not be written.",
      "Make the folder writable (~/.local/state/praktijkverklaring), or name one with XDG_STATE_HOME."
    ))
  static let qrForm = DiagnosticCode(
    "MA119", .error,
    nl: (
      "tekst is niet die van een QR-code van een verklaring",
      "De QR-code op een praktijkverklaring is een adres met daarachter `#1` en alleen hoofdletters en de cijfers 2 tot en met 7: een kort record en een handtekening. Is er iets overgetypt of afgekapt, dan is er niets meer van te zeggen.",
      "Scan de code opnieuw en neem de hele tekst over; zet hem tussen aanhalingstekens."
    ),
    en: (
      "text is not that of a QR code of a verklaring",
      "The QR code on a praktijkverklaring is an address with `#1` behind it and only capitals and the digits 2 to 7: a short record and a signature. Where something was typed over or cut, nothing can be said of it any more.",
      "Scan the code again and take the whole text over; put it in quotes."
    ))
  static let skippedAttachment = DiagnosticCode(
    "MA115", .warning,
    nl: (
      "bijlage overgeslagen", "Een handtekening of tijdstempel van anderen in de map zegel kon niet worden gelezen.",
      "Haal het bestand opnieuw op; de rest van de controle hangt er niet van af."
    ),
    en: (
      "attachment skipped", "A signature or timestamp of others in the folder zegel could not be read.",
      "Get the file again; the rest of the check does not depend on it."
    ))
  static let statusNotUsed = DiagnosticCode(
    "MA116", .warning,
    nl: (
      "statuslijst niet gebruikt",
      "Een statuslijst telt alleen als ze is ondertekend met een statussleutel (status.vkey) die u vertrouwt en die nu telt. Deze lijst is dat niet, en wat erin staat is dus niet bekeken.",
      "Haal status.vkey bij de school, net als zegel.vkey, en geef beide mee met --trust."
    ),
    en: (
      "status list not used",
      "A status list counts only when it was signed with a status key (status.vkey) that you trust and that counts now. This list is not, so that what it says was not looked at.",
      "Get status.vkey from the school, as zegel.vkey, and give both with --trust."
    ))
  static let signoffDiffers = DiagnosticCode(
    "MA117", .error,
    nl: (
      "handtekening van het leerbedrijf klopt niet",
      "De verklaring noemt een aftekenblad en de sleutel waarmee het leerbedrijf tekende. Het blad in de map aftekenbladen is een ander, is niet met die sleutel getekend, of heeft deze beoordeling niet.",
      "Haal het blad en zijn handtekening (<sha256>.txt en .txt.sig) opnieuw op bij de school, of haal ze weg: dan wordt de handtekening hier niet opnieuw gecontroleerd."
    ),
    en: (
      "leerbedrijf's signature does not hold",
      "The verklaring names a sign-off sheet and the key with which the leerbedrijf signed. The sheet in the folder aftekenbladen is another, was not signed with that key, or has not this assessment.",
      "Get the sheet and its signature (<sha256>.txt and .txt.sig) from the school again, or take them away: then the signature is not checked here again."
    ))
  static let bucketForm = DiagnosticCode(
    "MA118", .error,
    nl: (
      "bestand met bewijzen heeft niet de goede vorm",
      "Een bestand met bewijzen (bewijzen/XX.txt) heeft precies één vorm en zegt zelf hoeveel bewijzen erin staan. Een bestand met een andere vorm is ingekort, aangevuld of beschadigd; dat zegt niets over de verklaring.",
      "Haal het bestand opnieuw op van de website van de school, of vraag de houder om de hele zip."
    ),
    en: (
      "file of proofs has not the right form",
      "A file of proofs (bewijzen/XX.txt) has exactly one form and says itself how many proofs it holds. A file of another form was cut, added to or damaged; that says nothing of the verklaring.",
      "Fetch the file from the school's web site again, or ask the holder for the whole zip."
    ))
  static let notChecked = DiagnosticCode(
    "MA120", .warning,
    nl: (
      "bestanden in de map niet gecontroleerd",
      "In een map met van alles krijgt elk bestand dat een verklaring is, of ervoor kan worden aangezien, een eigen uitkomst. De bestanden die hier staan zijn dat niet: wat erin staat is niet bekeken.",
      "Gaat het u om een van deze bestanden, geef het dan zelf mee; van een foto, scan of afdruk zegt een controle niets."
    ),
    en: (
      "files in the folder not checked",
      "In a folder of all kinds of files, each that is a verklaring, or could be taken for one, has an outcome of its own. The files named here are none: what they hold was not looked at.",
      "If you care for one of these files, give it by itself; of a photograph, scan or print a check says nothing."
    ))
}

extension ManifestProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch kind {
    case .empty: Bilingual(nl: "de lijst is leeg", en: "the list is empty")
    case .byteOrderMark:
      Bilingual(nl: "de lijst begint met een BOM (byte order mark)", en: "the list begins with a byte order mark")
    case .carriageReturn:
      Bilingual(nl: "de regel eindigt met CR LF in plaats van LF", en: "the line ends with CR LF instead of LF")
    case .noFinalLineFeed:
      Bilingual(
        nl: "de laatste regel is afgebroken: er staat geen regeleinde",
        en: "the last line was cut: there is no line end")
    case .lineForm:
      Bilingual(
        nl: "verwacht: 64 kleine hexadecimale tekens, twee spaties en een naam",
        en: "expected: 64 lower-case hexadecimal digits, two spaces and a name")
    case .name:
      Bilingual(
        nl: "deze naam kan niet in de lijst staan; verwacht: documenten/pv-….html, .json of .txt",
        en: "this name cannot stand in the list; expected: documenten/pv-….html, .json or .txt")
    case .batchLine:
      Bilingual(
        nl: "batch.json staat op de eerste regel en nergens anders",
        en: "batch.json stands on the first line and nowhere else")
    case .idOrder:
      Bilingual(
        nl: "de id's lopen niet op, of een id staat er twee keer",
        en: "the ids do not ascend, or one stands there twice")
    case .leafForm:
      Bilingual(
        nl: "een verklaring heeft precies drie regels: html, json, txt",
        en: "a verklaring has exactly three lines: html, json, txt")
    }
  }
}
