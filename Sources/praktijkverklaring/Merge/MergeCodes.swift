import Diagnostics

/// Codes for merging batches.
enum MergeCodes {
  static let all = [
    notABatch, sameFolder, otherBatch, duplicate, unequalSeals, sealLeftOut, changedList, reportForm, missingSheet,
    sheetsDiffer, sheetLeftOut, outInSource, missingParts,
  ]

  static let notABatch = DiagnosticCode(
    "MA601", .error,
    nl: (
      "map is geen partij",
      "`merge` voegt mappen samen die `generate` of `merge` maakte. In deze map staat geen SHA256SUMS; misschien is de run die haar zou maken nog bezig of mislukt.",
      "Noem de map die bij --out van `generate --shard K/N` stond, en laat die run eerst slagen."
    ),
    en: (
      "folder is no batch",
      "`merge` joins folders that `generate` or `merge` made. This folder has no SHA256SUMS; perhaps the run that would make it is still busy, or failed.",
      "Name the folder that was --out of `generate --shard K/N`, and let that run succeed first."
    ))
  static let sameFolder = DiagnosticCode(
    "MA602", .error,
    nl: (
      "map twee keer genoemd",
      "Dezelfde map is twee keer genoemd, misschien onder een andere naam of via een verwijzing. Elke verklaring zou er dan twee keer in komen.",
      "Noem elke map één keer."
    ),
    en: (
      "folder given twice",
      "The same folder was given twice, perhaps under another name or by a link. Every verklaring would come in twice.",
      "Give every folder once."
    ))
  static let otherBatch = DiagnosticCode(
    "MA603", .error,
    nl: (
      "partijen horen niet bij elkaar",
      "Alles wat batch.json zegt, behalve het aantal, moet in elk deel hetzelfde zijn: school en huisstijl (instelling, huisstijl), dag van afgifte (afgegeven), versie van het programma (generator), dossiers, sjablonen, logos en controleadres (qr). Anders is het samengestelde geheel niet wat één run had gemaakt. Er is niets gemaakt.",
      "Maak het afwijkende deel opnieuw, met dezelfde invoer en opties als de andere (ook --issued-on en --templates), en voeg daarna samen."
    ),
    en: (
      "batches do not belong together",
      "All that batch.json says but the count must be the same in every part: school and house style (instelling, huisstijl), day of issue (afgegeven), version of the program (generator), dossiers, templates (sjablonen), logos and address of the verification page (qr). Else the whole is not what one run would have made. Nothing was made.",
      "Make the part that differs anew, with the same inputs and options as the others (--issued-on and --templates too), and merge then."
    ))
  static let duplicate = DiagnosticCode(
    "MA604", .error,
    nl: (
      "verklaring staat in twee delen",
      "Eén id staat in de lijst van twee mappen: hetzelfde record (dezelfde sleutel) is twee keer aangeboden. Met `--shard K/N` over hetzelfde bestand kan dat niet; wel als de invoer met de hand is gesplitst, of als van een deel ook een kopie is genoemd. Er is niets gemaakt.",
      "Zoek in de invoer van beide delen de sleutel die dubbel is, verbeter dat en maak die delen opnieuw; of laat de kopie weg."
    ),
    en: (
      "verklaring is in two parts",
      "One id is in the lists of two folders: the same record (the same sleutel) was offered twice. With `--shard K/N` of one file that cannot be; it can when the input was split by hand, or when a copy of a part was given as well. Nothing was made.",
      "Find the sleutel that is in the input of both parts, mend that and make these parts anew; or leave the copy out."
    ))
  static let unequalSeals = DiagnosticCode(
    "MA605", .error,
    nl: (
      "delen zijn niet met dezelfde sleutel verzegeld",
      "Delen van één partij zijn allemaal niet verzegeld, of allemaal met dezelfde sleutel; met --keys is dat de sleutel in die map. Bij de sleutel hoort het geheim waaruit de id's en zouten komen. Delen met verschillende geheimen geven iemand misschien twee verklaringen, en dat is aan de id's niet te zien. Er is niets gemaakt.",
      "Maak het afwijkende deel opnieuw met dezelfde --keys als de andere. Weet u zeker dat het geheim hetzelfde was (.geheim in het register is een kopie van geheim bij de sleutel): verzegel dan eerst elk deel met `seal`, of haal uit een kopie van elk deel checkpoint en checkpoint.body weg."
    ),
    en: (
      "parts were not sealed with the same key",
      "Either no part of a batch is sealed, or all are with the same key; with --keys that is the key in that folder. The secret behind ids and salts belongs to the key. Parts with different secrets may give somebody two verklaringen, and the ids do not show it. Nothing was made.",
      "Make the part that differs anew with the same --keys as the others. If you are sure that the secret was the same (.geheim in the register is a copy of geheim beside the key): first seal each part with `seal`, or take checkpoint and checkpoint.body from a copy of each part."
    ))
  static let sealLeftOut = DiagnosticCode(
    "MA606", .warning,
    nl: (
      "zegel van een deel gaat niet mee",
      "Een zegel is over precies één lijst. Over de samengevoegde lijst gelden de zegels van de delen niet, ook niet de handtekeningen en tijdstempels van anderen daaronder. De map van het deel is onveranderd.",
      "Geef --keys bij `merge`, of verzegel het geheel daarna met `seal`; laat ook anderen opnieuw tekenen. Bewaar de map van het deel als u er al bundels van hebt uitgegeven."
    ),
    en: (
      "seal of a part is left out",
      "A seal is over exactly one list. The seals of the parts do not hold for the merged list, nor do the signatures and timestamps of others with them. The folder of the part is unchanged.",
      "Give --keys to `merge`, or seal the whole with `seal` afterwards; let others sign again as well. Keep the folder of the part if you gave out bundles of it already."
    ))
  static let changedList = DiagnosticCode(
    "MA607", .error,
    nl: (
      "SHA256SUMS veranderde tijdens het samenvoegen",
      "De lijsten van de delen zijn twee keer gelezen, eerst om ze te vergelijken en dan om de verklaringen te kopiëren, en waren de tweede keer anders. Er is niets gemaakt.",
      "Laat niemand in de mappen schrijven, en probeer het opnieuw."
    ),
    en: (
      "SHA256SUMS changed while merging",
      "The lists of the parts were read twice, to compare them and then to copy the verklaringen, and were others the second time. Nothing was made.",
      "Let nobody write in the folders, and try again."
    ))
  static let reportForm = DiagnosticCode(
    "MA608", .error,
    nl: (
      "verslag.json of afgewezen.jsonl hoort niet bij de partij",
      "`merge` telt de verslagen op en voegt de geweigerde records samen. Het verslag van dit deel is veranderd of niet van deze versie, of het noemt andere aantallen dan er in batch.json en afgewezen.jsonl staan. Er is niets gemaakt.",
      "Zet de oorspronkelijke bestanden terug, of maak het deel opnieuw. Bied verbeterde records aan uit een kopie van afgewezen.jsonl, of uit de samengevoegde partij."
    ),
    en: (
      "verslag.json or afgewezen.jsonl does not belong to the batch",
      "`merge` sums the reports and joins the refused records. The report of this part was changed or is not of this version, or it names other numbers than batch.json and afgewezen.jsonl have. Nothing was made.",
      "Put the original files back, or make the part anew. Offer corrected records from a copy of afgewezen.jsonl, or from the merged batch."
    ))
  static let missingSheet = DiagnosticCode(
    "MA609", .error,
    nl: (
      "aftekenblad ontbreekt",
      "Een verklaring in dit deel is afgetekend met een sleutel, en het blad dat zij noemt, of zijn handtekening, staat niet in de map aftekenbladen van het deel. Er is niets gemaakt.",
      "Zet <sha256>.txt en <sha256>.txt.sig terug uit het register, of maak het deel opnieuw."
    ),
    en: (
      "sign-off sheet is missing",
      "A verklaring in this part was signed off with a key, and the sheet that it names, or its signature, is not in the folder aftekenbladen of the part. Nothing was made.",
      "Put <sha256>.txt and <sha256>.txt.sig back from the register, or make the part anew."
    ))
  static let sheetsDiffer = DiagnosticCode(
    "MA610", .error,
    nl: (
      "twee handtekeningen over één aftekenblad",
      "Twee delen hebben hetzelfde aftekenblad met een andere handtekening: zij zijn gemaakt met verschillende registers. Een partij heeft er één. Er is niets gemaakt.",
      "Maak de delen met hetzelfde register; is het blad opnieuw getekend, maak dan alle delen opnieuw."
    ),
    en: (
      "two signatures over one sign-off sheet",
      "Two parts have the same sign-off sheet with another signature: they were made with different registers. A batch has one. Nothing was made.",
      "Make the parts with the same register; if the sheet was signed again, make all parts anew."
    ))
  static let sheetLeftOut = DiagnosticCode(
    "MA611", .warning,
    nl: (
      "bestand in aftekenbladen gaat niet mee",
      "Geen verklaring in dit deel noemt dit aftekenblad; een run over alle records zou het niet in de partij zetten.",
      "Niets, als het blad er per ongeluk staat. Staat er een blad bij dat wel nodig is, kijk dan of de goede map is genoemd."
    ),
    en: (
      "file in aftekenbladen is left out",
      "No verklaring in this part names this sign-off sheet; a run over all records would not put it into the batch.",
      "Nothing, if the sheet is there by accident. If a sheet is needed, see whether the right folder was given."
    ))
  static let outInSource = DiagnosticCode(
    "MA612", .error,
    nl: (
      "de nieuwe map zou in een deel staan",
      "`merge` verandert niets aan de mappen die het samenvoegt; --out ligt daarin, of de map die tijdens de run naast --out wordt gebruikt (.NAAM.in-aanmaak) is er een van.",
      "Kies een --out buiten de delen."
    ),
    en: (
      "the new folder would stand in a part",
      "`merge` changes nothing in the folders that it joins; --out lies in one of them, or the folder that is used beside --out during the run (.NAME.in-aanmaak) is one.",
      "Choose an --out outside the parts."
    ))
  static let missingParts = DiagnosticCode(
    "MA613", .error,
    nl: (
      "niet alle delen zijn er",
      "verslag.json van een deel noemt bij `delen` welk deel van hoeveel het is (`--shard K/N`). De andere delen van hetzelfde geheel zijn niet allemaal genoemd: in het samengevoegde geheel zouden verklaringen ontbreken. Er is niets gemaakt.",
      "Maak de ontbrekende delen (misschien is hun run mislukt) en noem ze alle; is een deel er twee keer, laat dan de kopie weg, of wat er al mee is samengevoegd. Voegt u in stappen samen, geef dan --partial bij elke stap behalve de laatste."
    ),
    en: (
      "not all parts are there",
      "verslag.json of a part says under `delen` which part of how many it is (`--shard K/N`). Not all other parts of the same whole were given: verklaringen would be missing in the merged whole. Nothing was made.",
      "Make the missing parts (perhaps their run failed) and give all of them; where a part is there twice, leave the copy out, or what it was merged into already. If you merge in steps, give --partial in every step but the last."
    ))
}
