public import Diagnostics

extension Outcome {
  /// The outcome's page: its title is the sentence that a reader sees first.
  public var code: DiagnosticCode {
    switch self {
    case .genuine:
      page(
        1, nl: "Echt en ongewijzigd.", en: "Genuine and unchanged.",
        nlWhy:
          "Elk teken is wat de school heeft uitgegeven: het bestand staat in een lijst die is verzegeld met een sleutel die u vertrouwt, en staat niet op een actuele lijst van ingetrokken verklaringen.",
        enWhy:
          "Every character is what the school gave out: the file is in a list that was sealed with a key that you trust, and is not on a list of revoked verklaringen that is up to date.",
        nlDo: "Controleer zelf of de persoon voor u deze persoon is (ID-bewijs): dat zegt geen enkel zegel.",
        enDo: "Check yourself that the person before you is this person (ID): no seal says that.")
    case .genuineStatusStale:
      page(
        2, nl: "Echt en ongewijzigd, maar intrekking is niet (actueel) gecontroleerd.",
        en: "Genuine and unchanged, but revocation was not checked (or not up to date).",
        nlWhy:
          "Er is geen statuslijst gegeven, of ze is te oud: of de verklaring daarna is ingetrokken, is niet te zeggen.",
        enWhy:
          "No status list was given, or it is too old: whether the verklaring was revoked since cannot be said.",
        nlDo:
          "Haal de nieuwste statuslijst bij de school en geef ze mee met --status. Met --require-status is dit status 2.",
        enDo:
          "Get the newest status list from the school and give it with --status. With --require-status this is status 2."
      )
    case .genuineLineEnds:
      page(
        3, nl: "Echt na herstel van regeleinden.", en: "Genuine after its line ends were put back.",
        nlWhy:
          "Een mail- of tekstprogramma heeft alleen regeleinden of een BOM in de tekst veranderd; verder is elk teken gelijk.",
        enWhy:
          "A mail or text program changed only line ends or a byte order mark of the text; every other character is the same.",
        nlDo: "Niets; wie het exacte bestand wil, vraagt het de houder opnieuw.",
        enDo: "Nothing; who wants the exact file asks the holder again.")
    case .changed:
      page(
        101, nl: "Komt niet overeen: dit is niet (meer) wat de instelling heeft uitgegeven.",
        en: "Does not agree: this is not (any more) what the school gave out.",
        nlWhy: "Er is minstens één teken veranderd, er is iets weggehaald of toegevoegd, of het is nooit uitgegeven.",
        enWhy: "At least one character was changed, something was removed or added, or it was never given out.",
        nlDo: "Gebruik dit bestand niet; vraag de houder of de school om het oorspronkelijke.",
        enDo: "Do not use this file; ask the holder or the school for the original.")
    case .dataGenuine:
      page(
        102, nl: "Gegevens echt, bestand gewijzigd: lees alleen de gegevens hieronder.",
        en: "Data genuine, file changed: read only the data below.",
        nlWhy:
          "De gegevens in het bestand zijn die van de school; de opmaak is veranderd, bijvoorbeeld door opslaan in een browser of mailprogramma. Wat het bestand zelf laat zien kan iets anders zijn.",
        enWhy:
          "The data in the file are the school's; the layout was changed, for example by saving in a browser or mail program. What the file itself shows may be something else.",
        nlDo: "Lees de gegevens die het programma toont, en vraag de houder om het oorspronkelijke bestand.",
        enDo: "Read the data that the program shows, and ask the holder for the original file.")
    case .revoked:
      page(
        103, nl: "Ingetrokken: dit document was echt, maar geldt niet meer.",
        en: "Revoked: this document was genuine, but counts no longer.",
        nlWhy: "De school heeft de verklaring op haar statuslijst gezet, met datum en reden.",
        enWhy: "The school put the verklaring on its status list, with date and reason.",
        nlDo: "Vraag de houder of de school naar een nieuwe verklaring.",
        enDo: "Ask the holder or the school for a new verklaring.")
    case .replaced:
      page(
        104, nl: "Vervangen door een nieuwe verklaring: vraag de houder om de nieuwe.",
        en: "Replaced by a new verklaring: ask the holder for the new one.",
        nlWhy: "De school heeft een nieuwe verklaring afgegeven die deze vervangt.",
        enWhy: "The school gave out a new verklaring that replaces this one.",
        nlDo: "Vraag de houder om de verklaring met het genoemde id.",
        enDo: "Ask the holder for the verklaring with the id named.")
    case .unknownIssuer:
      page(
        105, nl: "Onbekende uitgever: het zegel is niet van een sleutel die u voor deze school vertrouwt.",
        en: "Unknown issuer: the seal is not by a key that you trust for this school.",
        nlWhy:
          "Iedereen kan een lijst maken en verzegelen; alleen een sleutel die u zelf bij de school hebt gehaald zegt wie dat deed.",
        enWhy: "Anyone can make a list and seal it; only a key that you fetched from the school yourself says who did.",
        nlDo:
          "Vertrouw dit niet zonder navraag. Haal de sleutel bij de school zelf, niet bij het document, en geef die mee met --trust.",
        enDo: "Do not trust this without asking. Get the key from the school itself, not from beside the document.")
    case .keyOutsidePeriod:
      page(
        106, nl: "De sleutel telde niet op dat moment.", en: "The key did not count at that time.",
        nlWhy:
          "De sleutel van het zegel gold toen nog niet of niet meer, of is ingetrokken zonder dat een tijdstempel bewijst dat er al eerder verzegeld was.",
        enWhy:
          "The key of the seal did not count yet or any more, or was revoked without a timestamp that proves sealing before.",
        nlDo: "Vraag de school of zij de verklaring opnieuw verzegelt.",
        enDo: "Ask the school whether it seals the verklaring anew.")
    case .oldList:
      page(
        107, nl: "Oude lijst aangeboden: dit apparaat kende al een nieuwere.",
        en: "Old list offered: this machine has seen a newer one.",
        nlWhy: "Wie een oude lijst aanbiedt, kan een intrekking verbergen.",
        enWhy: "Who offers an old list may hide a revocation.",
        nlDo: "Haal de nieuwste lijst bij de school zelf.", enDo: "Get the newest list from the school itself.")
    case .conflictingLists:
      page(
        108, nl: "Lijst tegenstrijdig: er zijn twee verschillende lijsten met één nummer.",
        en: "Lists contradict: there are two different lists with one number.",
        nlWhy:
          "Een school geeft bij elk nummer één lijst uit, die op de vorige volgt. Iemand toont u een andere lijst dan anderen.",
        enWhy:
          "A school gives out one list for each number, which follows the one before. Somebody shows you another list than others.",
        nlDo: "Vraag de school welke lijst de hare is, en meld dit.",
        enDo: "Ask the school which list is its own, and report this.")
    case .signoffWrong:
      page(
        109, nl: "Echt verzegeld door de school, maar de handtekening van het leerbedrijf die erbij zit klopt niet.",
        en: "Genuinely sealed by the school, but the leerbedrijf's signature that is with it does not hold.",
        nlWhy:
          "De verklaring noemt een aftekenblad en de sleutel waarmee het leerbedrijf tekende. Het blad dat ernaast staat is een ander, is niet met die sleutel getekend, of heeft deze beoordeling niet. Wat de verklaring zegt is wel wat de school heeft uitgegeven.",
        enWhy:
          "The verklaring names a sign-off sheet and the key with which the leerbedrijf signed. The sheet beside it is another, was not signed with that key, or has not this assessment. What the verklaring says is what the school gave out, though.",
        nlDo: "Vraag de houder of de school om de oorspronkelijke bundel; klopt ook die niet, vraag het dan de school.",
        enDo: "Ask the holder or the school for the original bundle; if that does not hold either, ask the school.")
    case .concept:
      page(
        110, nl: "Dit is een concept, geen praktijkverklaring.", en: "This is a concept, no praktijkverklaring.",
        nlWhy:
          "Een concept is om na te kijken: het leerbedrijf heeft nog niet afgetekend en de school heeft het niet afgegeven. Er is geen zegel over, en iedereen kan er een maken.",
        enWhy:
          "A concept is to look at: the leerbedrijf has not signed off yet and the school has not given it out. No seal covers it, and anyone can make one.",
        nlDo: "Gebruik dit niet als bewijs; vraag de houder of de school om de praktijkverklaring.",
        enDo: "Do not use this as proof; ask the holder or the school for the praktijkverklaring.")
    case .noProof:
      page(
        201, nl: "Nog niet te controleren: er is geen bewijs bij gevonden.",
        en: "Cannot be checked yet: no proof was found beside it.",
        nlWhy:
          "Bij het document is geen lijst SHA256SUMS, en geen bewijsbestand met regels (<id>.tlog-proof en <id>.sha256).",
        enWhy:
          "Beside the document there is no list SHA256SUMS, and no proof with its lines (<id>.tlog-proof and <id>.sha256).",
        nlDo:
          "Controleer de zip van de houder, of zet het bewijsbestand ernaast (het zit in die zip). Zet de school bewijzen op haar website, zet dan bewijzen/XX.txt ernaast, waarbij XX de eerste twee tekens van het id achter pv- zijn.",
        enDo:
          "Check the holder's zip, or put the proof beside it (it is in that zip). Where the school's web site has proofs, put bewijzen/XX.txt beside it, where XX are the first two characters of the id behind pv-."
      )
    case .unsealed:
      page(
        202, nl: "Klopt met de lijst ernaast, maar er is geen zegel van een sleutel die u vertrouwt.",
        en: "Agrees with the list beside it, but there is no seal by a key that you trust.",
        nlWhy: "Zonder zegel, of zonder --trust, is niet te zien wie de lijst maakte.",
        enWhy: "Without a seal, or without --trust, it cannot be seen who made the list.",
        nlDo: "Haal de sleutel van de school (zegel.vkey) en geef ze mee met --trust.",
        enDo: "Get the school's key (zegel.vkey) and give it with --trust.")
    case .notAVerklaring:
      page(
        203, nl: "Dit is geen praktijkverklaring.", en: "This is no praktijkverklaring.",
        nlWhy:
          "Het bestand is geen pagina, tekst, gegevensbestand of zip van een praktijkverklaring, of is daarvoor te groot.",
        enWhy: "The file is no page, text, record or zip of a praktijkverklaring, or is too large for one.",
        nlDo: "Kies het bestand pv-….html, .txt, .json of .zip, of een map van een partij.",
        enDo: "Choose the file pv-….html, .txt, .json or .zip, or the folder of a batch.")
    case .newerFormat:
      page(
        204, nl: "Nieuwere versie nodig.", en: "A newer version is needed.",
        nlWhy: "Het bestand heeft een formaat van na deze versie van het programma.",
        enWhy: "The file has a format that is later than this version of the program.",
        nlDo: "Gebruik een nieuwere versie van het programma.", enDo: "Use a newer version of the program.")
    case .couldNotCheck:
      page(
        205, nl: "Controle niet gelukt; dat zegt niets over het document.",
        en: "The check did not succeed; that says nothing of the document.",
        nlWhy:
          "Een bestand was niet te lezen of niet goed van vorm, of een hulpprogramma ontbreekt; de melding ernaast zegt wat.",
        enWhy:
          "A file could not be read or has not the right form, or a tool is missing; the message beside it says what.",
        nlDo: "Los op wat de melding noemt en controleer opnieuw.", enDo: "Mend what the message names and check again."
      )
    case .incompleteList:
      page(
        206, nl: "De statuslijst is niet heel.", en: "The status list is not whole.",
        nlWhy: "De lijst heeft meer of minder regels dan ze zelf aankondigt.",
        enWhy: "The list has more or fewer lines than it announces itself.",
        nlDo: "Haal de lijst opnieuw bij de school.", enDo: "Get the list from the school again.")
    case .clockBehind:
      page(
        207, nl: "De klok van dit apparaat loopt achter op de lijst.", en: "This machine's clock is behind the list.",
        nlWhy:
          "De lijst is gemaakt op een later moment dan het volgens deze klok nu is; of ze actueel is, is dan niet te zeggen.",
        enWhy: "The list was made later than it is now by this clock; whether it is up to date cannot be said then.",
        nlDo: "Zet de klok goed en controleer opnieuw.", enDo: "Set the clock and check again.")
    }
  }

  /// The page of every outcome.
  public static var codes: [DiagnosticCode] { allCases.map(\.code) }

  /// What a reader sees first.
  public var sentence: Bilingual { code.title }

  private func page(
    _ number: Int, nl: String, en: String, nlWhy: String, enWhy: String, nlDo: String, enDo: String
  ) -> DiagnosticCode {
    let digits = String(number)
    return DiagnosticCode(
      "UV" + String(repeating: "0", count: 3 - digits.count) + digits, .result, nl: (nl, nlWhy, nlDo),
      en: (en, enWhy, enDo))
  }
}
