import Diagnostics
import Manifests

extension NoteProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch kind {
    case .tooLarge: Bilingual(nl: "het bestand is te groot", en: "the file is too large")
    case .notUnicode: Bilingual(nl: "de bytes zijn geen UTF-8", en: "the bytes are not UTF-8")
    case .controlCharacter:
      Bilingual(
        nl: "hier staat een stuurteken (CR of tab is er ook een)",
        en: "a control character stands here (CR or tab is one)")
    case .noFinalLineFeed:
      Bilingual(
        nl: "de laatste regel is afgebroken: er staat geen regeleinde",
        en: "the last line was cut: there is no line end")
    case .noSignatures:
      Bilingual(
        nl: "verwacht: tekst, een lege regel en minstens één regel met een handtekening",
        en: "expected: text, an empty line and at least one signature line")
    case .signatureForm:
      Bilingual(
        nl: "verwacht: — NAAM BASE64, een regel met een handtekening", en: "expected: — NAME BASE64, a signature line")
    case .tooManySignatures:
      Bilingual(
        nl: "meer dan \(SignedNote.maximumSignatureCount) handtekeningen",
        en: "more than \(SignedNote.maximumSignatureCount) signatures")
    }
  }
}

extension CheckpointProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .lines: Bilingual(nl: "de tekst heeft niet precies drie regels", en: "the text has not exactly three lines")
    case .origin:
      Bilingual(
        nl: "verwacht: een naam zonder spaties en plusteken", en: "expected: a name without spaces and plus sign")
    case .size: Bilingual(nl: "verwacht: een aantal bladen", en: "expected: a number of leaves")
    case .root: Bilingual(nl: "verwacht: een wortel, 32 bytes in base64", en: "expected: a root, 32 bytes in base64")
    }
  }

  /// 1-based.
  fileprivate var line: Int {
    switch self {
    case .lines, .origin: 1
    case .size: 2
    case .root: 3
    }
  }
}

extension SealedCheckpointProblem {
  var message: Bilingual {
    switch self {
    case .note(let problem): problem.message
    case .checkpoint(let problem): problem.message
    }
  }

  /// - Parameter lines: how many lines stand before the checkpoint.
  func place(in file: String, after lines: Int = 0) -> Place {
    switch self {
    case .note(let problem): Place(file: file, line: problem.line + lines, column: 1)
    case .checkpoint(let problem): Place(file: file, line: problem.line + lines, column: 1)
    }
  }
}

extension TlogProofProblem {
  var message: Bilingual {
    switch self {
    case .tooLarge: Bilingual(nl: "het bestand is te groot", en: "the file is too large")
    case .line:
      Bilingual(
        nl: "deze regel heeft niet de vorm die een bewijs daar heeft (kopregel, index, hashes in base64)",
        en: "this line has not the form that a proof has there (first line, index, hashes in base64)")
    case .checkpoint(let problem, _): problem.message
    }
  }

  func place(in file: String) -> Place {
    switch self {
    case .tooLarge: Place(file: file)
    case .line(let line): Place(file: file, line: line, column: 1)
    case .checkpoint(let problem, let lines): problem.place(in: file, after: lines)
    }
  }
}

extension KeyProblem {
  var message: Bilingual {
    switch self {
    case .form:
      Bilingual(
        nl: "verwacht: NAAM+NUMMER+BASE64, een sleutel op één regel",
        en: "expected: NAME+ID+BASE64, one key on one line")
    case .algorithm: Bilingual(nl: "dit is geen Ed25519-sleutel", en: "this is no Ed25519 key")
    case .length: Bilingual(nl: "een Ed25519-sleutel heeft 32 bytes", en: "an Ed25519 key has 32 bytes")
    case .notCanonical, .smallOrder:
      Bilingual(
        nl: "onder deze sleutel geldt een handtekening ook voor wat niemand ondertekende; hij wordt geweigerd",
        en: "under this key a signature holds for what nobody signed; it is refused")
    case .keyID:
      Bilingual(
        nl: "het nummer is niet dat van deze naam en sleutel: er is iets aan veranderd",
        en: "the id is not that of this name and key: something was changed")
    }
  }
}

extension SealProblem {
  var message: Bilingual {
    switch self {
    case .signature(.bad(let name, _)):
      Bilingual(nl: "de handtekening van \(name) klopt niet", en: "the signature of \(name) does not hold")
    case .signature(.noKnownKey):
      Bilingual(nl: "niet ondertekend met een sleutel die u vertrouwt", en: "not signed with a key that you trust")
    case .otherOrigin:
      Bilingual(
        nl: "ondertekend met een sleutel van een andere naam dan de lijst",
        en: "signed with a key of another name than the list's")
    }
  }
}

extension NoteSignature {
  /// The id that the signature gives for its key, as eight lower-case hexadecimal digits.
  var hexadecimalID: String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
