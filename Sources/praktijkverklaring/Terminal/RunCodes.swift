import Diagnostics

/// Codes for what goes wrong with a run as a whole: files, folders, the command line's values.
enum RunCodes {
  static let all = [
    disk, noDossiers, noSecret, changedWhileReading, interrupted, unknownCrebo, noRecords, noBrowser, skippedFile,
    documentTooLarge, otherSecret, noQR, packName, packedBatch, noRecordsFile,
  ]

  static let disk = DiagnosticCode(
    "UI001", .error,
    nl: (
      "bestand of map niet bruikbaar",
      "Een bestand of map kon niet worden gelezen of geschreven. Dat zegt niets over de inhoud. Wat al klaar stond is niet veranderd en er staat niets halfs.",
      "Controleer de naam, de rechten en de vrije ruimte, en probeer het opnieuw."
    ),
    en: (
      "file or folder not usable",
      "A file or folder could not be read or written. That says nothing about its content. What was there is unchanged, and nothing half-made stands there.",
      "Check the name, the permissions and the free space, and try again."
    ))

  static let noDossiers = DiagnosticCode(
    "UI002", .error,
    nl: (
      "geen kwalificatiedossiers",
      "Zonder kwalificatiedossiers is niet te controleren welke werkprocessen er zijn. In de genoemde map staat geen .xml-bestand.",
      "Wijs met --dossiers de XML-bestanden van SBB aan, of een map waarin ze staan."
    ),
    en: (
      "no qualification dossiers",
      "Without qualification dossiers it cannot be checked which werkprocessen there are. The folder named holds no .xml file.",
      "Point --dossiers at SBB's XML files, or at a folder that holds them."
    ))

  static let noSecret = DiagnosticCode(
    "UI003", .error,
    nl: (
      "geheim niet bruikbaar",
      "Het bestand .geheim in het register heeft niet de goede vorm, of anderen mogen het lezen. Uit het geheim komen de kenmerken van de verklaringen; een ander geheim geeft andere kenmerken.",
      "Zet het oorspronkelijke bestand terug (rechten 0600). Gooi het alleen weg als er nog geen verklaringen mee zijn afgegeven."
    ),
    en: (
      "secret not usable",
      "The file .geheim in the register has not the right form, or others may read it. The ids of the verklaringen come from the secret; another secret gives other ids.",
      "Put the original file back (mode 0600). Throw it away only if no verklaringen were given with it yet."
    ))

  static let changedWhileReading = DiagnosticCode(
    "UI004", .error,
    nl: (
      "bestand veranderde tijdens het lezen",
      "Het bestand met beoordelingen is tijdens de run veranderd; wat ervan is gelezen hoort dan niet bij elkaar. Er is niets gemaakt.",
      "Wacht tot het bestand af is, of gebruik een kopie, en probeer het opnieuw."
    ),
    en: (
      "file changed while it was read",
      "The records file changed during the run, so that what was read of it does not belong together. Nothing was made.",
      "Wait until the file is finished, or use a copy, and try again."
    ))

  static let interrupted = DiagnosticCode(
    "UI005", .error,
    nl: (
      "run onderbroken",
      "De run is afgebroken met Ctrl-C of door het systeem. Er is geen map of archief gemaakt. Wat in aanmaak was, wordt opgeruimd; bij honderdduizend documenten duurt dat even. Nog eens Ctrl-C laat de rest staan, voor de volgende run naar dezelfde plaats; een derde keer beëindigt het programma meteen.",
      "Start de run opnieuw; dezelfde invoer geeft dezelfde uitkomst."
    ),
    en: (
      "run interrupted",
      "The run was stopped with Ctrl-C or by the system. No folder or archive was made. What was in the making is removed, which takes a while for a hundred thousand documents. Another Ctrl-C leaves the rest to the next run into the same place; a third ends the program at once.",
      "Start the run again; the same input gives the same result."
    ))

  static let unknownCrebo = DiagnosticCode(
    "UI006", .error,
    nl: (
      "crebo staat niet in de dossiers",
      "Geen van de ingelezen dossiers heeft een kwalificatie of een dossier met dit crebo.",
      "Zoek het crebo op met `praktijkverklaring dossier list`, of wijs met --dossiers het goede dossier aan."
    ),
    en: (
      "crebo is not in the dossiers",
      "None of the dossiers that were read has a kwalificatie or a dossier with this crebo.",
      "Look the crebo up with `praktijkverklaring dossier list`, or point --dossiers at the right dossier."
    ))

  static let noRecords = DiagnosticCode(
    "UI007", .warning,
    nl: (
      "geen records",
      "Het bestand met beoordelingen heeft geen enkele regel met inhoud; er komt een partij zonder verklaringen.",
      "Controleer of --records het goede bestand aanwijst."
    ),
    en: (
      "no records", "The records file has no line with content; the batch has no verklaringen.",
      "Check whether --records points at the right file."
    ))

  static let noBrowser = DiagnosticCode(
    "UI008", .warning,
    nl: (
      "geen browser gevonden",
      "`--open` opent de proefdruk met het programma `xdg-open` van het bureaublad; dat is er niet, of het vond geen browser. De proefdruk is gemaakt.",
      "Open het genoemde bestand zelf in een browser."
    ),
    en: (
      "no browser found",
      "`--open` opens the preview with the desktop's program `xdg-open`; it is not there, or found no browser. The preview was made.",
      "Open the file named in a browser yourself."
    ))

  static let skippedFile = DiagnosticCode(
    "UI009", .warning,
    nl: (
      "bestand in de map met sjablonen overgeslagen",
      "In de map staat een bestand dat naar zijn naam een deelsjabloon kan zijn, maar dat niet te lezen of te groot is. Zolang geen sjabloon het gebruikt, maakt dat niets uit.",
      "Haal het bestand uit de map, of herstel het."
    ),
    en: (
      "file in the template folder skipped",
      "In the folder stands a file that by its name may be a partial, but that cannot be read or is too large. As long as no template uses it, that does not matter.",
      "Take the file out of the folder, or mend it."
    ))

  static let documentTooLarge = DiagnosticCode(
    "UI010", .error,
    nl: (
      "verklaring wordt te groot",
      "Een bestand van een verklaring is hoogstens 16 MiB; van een groter bestand zegt `praktijkverklaring verify` niets. Een sjabloon herhaalt een tekst waarschijnlijk heel vaak.",
      "Maak het sjabloon korter; `praktijkverklaring template preview` laat zien wat ervan komt."
    ),
    en: (
      "verklaring grows too large",
      "A file of a verklaring has at most 16 MiB; of a larger one `praktijkverklaring verify` says nothing. Probably a template repeats a text very often.",
      "Make the template shorter; `praktijkverklaring template preview` shows what comes of it."
    ))

  static let otherSecret = DiagnosticCode(
    "UI011", .warning,
    nl: (
      "register en sleutels hebben elk een ander geheim",
      "Uit het geheim komen de id's en zouten. Met --keys is dat geheim in die map, en niet .geheim in het register. Verklaringen die eerder zonder --keys zijn gemaakt, krijgen nu dus een ander id, en iemand kan er twee hebben.",
      "Houd de eerdere id's: kopieer vóór de eerste verzegelde partij .geheim uit het register over geheim in de map van --keys. Is er al een partij met deze sleutels afgegeven, laat geheim dan staan, en berg .geheim ergens anders veilig op."
    ),
    en: (
      "register and keys have different secrets",
      "The ids and salts come from the secret. With --keys that is geheim in that folder, and not .geheim in the register. Verklaringen that were made without --keys before get another id now, and somebody may have two.",
      "Keep the earlier ids: before the first sealed batch, copy .geheim from the register over geheim in the folder of --keys. If a batch was given out with these keys already, leave geheim as it is, and keep .geheim safe elsewhere."
    ))

  static let noQR = DiagnosticCode(
    "UI012", .warning,
    nl: (
      "verklaring zonder QR-code",
      "Een QR-code houdt zo'n 600 tekens vast die een telefoon nog goed leest: naam, codes, leerbedrijf, praktijkopleider, aftekening en handtekening. Met heel lange namen past dat niet. De verklaring is gemaakt, met het adres van de controlepagina en zonder code; wie haar controleert gebruikt het bestand of typt de gegevens over.",
      "Kort lange namen in het record of het register in, of kort het adres van --verify-url in; of laat het zo."
    ),
    en: (
      "verklaring without QR code",
      "A QR code holds some 600 characters that a phone still reads well: name, codes, leerbedrijf, praktijkopleider, sign-off and signature. With very long names that does not fit. The verklaring was made, with the address of the verification page and without a code; who checks it uses the file or types the data over.",
      "Shorten long names in the record or the register, or the address of --verify-url; or leave it."
    ))

  static let packName = DiagnosticCode(
    "UI013", .error,
    nl: (
      "naam van het archief niet bruikbaar",
      "Het archief van `--pack` heeft een naam op .tar, en wie het uitpakt krijgt een map met die naam zonder .tar. Die naam moet op elk systeem kunnen: hoogstens 100 letters, cijfers en gewone leestekens, geen dubbele punt of backslash, geen streepje vooraan.",
      "Kies een andere naam, zoals `--pack partij-2026-11.tar`."
    ),
    en: (
      "name of the archive not usable",
      "The archive of `--pack` has a name in .tar, and who unpacks it gets a folder of that name without .tar. That name must be possible on any system: at most 100 letters, digits and plain signs, no colon or backslash, no hyphen in front.",
      "Choose another name, as `--pack partij-2026-11.tar`."
    ))

  static let packedBatch = DiagnosticCode(
    "UI014", .error,
    nl: (
      "archief waar een map nodig is",
      "Dit is een tar-archief, zoals `generate --pack` het maakt. `verify` controleert het zoals het is; verzegelen, bundels maken, samenvoegen en publiceren gaat met de map.",
      "Pak het uit (`umask 077; tar -xf PARTIJ.tar`) en noem de map."
    ),
    en: (
      "archive where a folder is needed",
      "This is a tar archive, as `generate --pack` makes it. `verify` checks it as it is; sealing, making bundles, merging and publishing work on the folder.",
      "Unpack it (`umask 077; tar -xf BATCH.tar`) and name the folder."
    ))

  static let noRecordsFile = DiagnosticCode(
    "UI015", .error,
    nl: (
      "bestand met records van een andere soort",
      "Beoordelingen staan in een tekst in UTF-8 met één JSON-object per regel. Dit bestand begint als een bestand van een andere soort, zodat er geen enkele regel uit te lezen is. Er is niets gemaakt.",
      "Pak het uit (gzip -dc, unzip), zet het om (`iconv -f UTF-16 -t UTF-8`) of bewaar een werkblad als JSON Lines, en bied het resultaat aan; `--records -` leest het uit een pijp."
    ),
    en: (
      "records file of another kind",
      "Assessments stand in a text in UTF-8 with one JSON object a line. This file begins as a file of another kind does, so that no line of it can be read. Nothing was made.",
      "Unpack it (gzip -dc, unzip), convert it (`iconv -f UTF-16 -t UTF-8`) or save a sheet as JSON Lines, and offer the result; `--records -` reads it from a pipe."
    ))

  /// What is said of a file without records.
  static func noRecords(in file: String) -> Diagnostic {
    Diagnostic(
      noRecords, at: Place(file: file), Bilingual(nl: "er staan geen records in", en: "it holds no records"))
  }
}
