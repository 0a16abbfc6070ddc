import Diagnostics
import Verification

extension Outcome {
  /// What is said of a QR code in one sentence: it is the code that was checked, and not the paper that it stands on.
  var paperSentence: Bilingual {
    switch self {
    case .genuine:
      Bilingual(
        nl: "De QR-code is echt. Dit heeft de school vastgelegd: vergelijk het regel voor regel met het papier.",
        en: "The QR code is genuine. This is what the school attested: compare it with the paper, line by line.")
    case .genuineStatusStale:
      Bilingual(
        nl:
          "De QR-code is echt, maar intrekking is niet gecontroleerd met een actuele lijst. Vergelijk wat de school heeft vastgelegd regel voor regel met het papier.",
        en:
          "The QR code is genuine, but revocation was not checked against a list that is up to date. Compare what the school attested with the paper, line by line."
      )
    case .changed:
      Bilingual(
        nl: "Klopt niet: de handtekening in de QR-code is niet van de school over deze gegevens.",
        en: "Does not agree: the signature in the QR code is not the school's over these data.")
    case .unsealed:
      Bilingual(
        nl: "Nog niet te controleren: er is geen sleutel gegeven die u vertrouwt.",
        en: "Cannot be checked yet: no key was given that you trust.")
    case .notAVerklaring:
      Bilingual(
        nl: "Dit is niet de QR-code van een praktijkverklaring.",
        en: "This is not the QR code of a praktijkverklaring.")
    default: sentence
    }
  }
}

extension Verdict.Paper {
  /// What the record says, once it may be shown.
  var lines: [RecordLine]? { record.map { $0.lines(titels) } }
}

extension Verdict {
  /// What to do now: where a QR code is none, another file is no answer.
  var remedy: Bilingual {
    paper != nil && outcome == .notAVerklaring ? VerifyCodes.qrForm.remedy : outcome.code.remedy
  }

  /// What is to be said of a QR code alone.
  var paperLines: [Bilingual] {
    guard let keyID = paper?.keyID, case .unknown = seal else { return [] }
    return [
      Bilingual(
        nl: "De QR-code noemt een sleutel met nummer \(keyID), die niet bij de sleutels is die u vertrouwt.",
        en: "The QR code names a key with number \(keyID), which is not among the keys that you trust.")
    ]
  }
}
