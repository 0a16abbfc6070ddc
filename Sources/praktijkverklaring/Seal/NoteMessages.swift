import Diagnostics
import Manifests

extension SealedCheckpointProblem {
  /// Where it is in a note's file.
  func place(in file: String) -> Place {
    switch self {
    case .note(let problem): Place(file: file, line: problem.line, column: 1)
    case .checkpoint(let problem): Place(file: file, line: problem.line, column: 1)
    }
  }

  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .note(let problem): problem.message
    case .checkpoint(let problem): problem.message
    }
  }
}

extension NoteProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch kind {
    case .tooLarge: Bilingual(nl: "het bestand is te groot", en: "the file is too large")
    case .notUnicode: Bilingual(nl: "dit is geen UTF-8", en: "this is not UTF-8")
    case .controlCharacter:
      Bilingual(
        nl: "hier staat een stuurteken (misschien CR LF in plaats van LF)",
        en: "here is a control character (perhaps CR LF instead of LF)")
    case .noFinalLineFeed:
      Bilingual(
        nl: "de laatste regel is afgebroken: er staat geen regeleinde",
        en: "the last line was cut: there is no line end")
    case .noSignatures:
      Bilingual(
        nl: "verwacht: een lege regel en daaronder minstens één handtekening",
        en: "expected: an empty line and at least one signature below it")
    case .signatureForm:
      Bilingual(
        nl: "dit is geen handtekening (verwacht: — naam base64)", en: "this is no signature (expected: — name base64)")
    case .tooManySignatures:
      Bilingual(
        nl: "meer dan \(SignedNote.maximumSignatureCount) handtekeningen",
        en: "more than \(SignedNote.maximumSignatureCount) signatures")
    }
  }
}

extension CheckpointProblem {
  /// The line of a checkpoint that is wrong, from 1.
  var line: Int {
    switch self {
    case .lines, .origin: 1
    case .size: 2
    case .root: 3
    }
  }

  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .lines:
      Bilingual(
        nl: "een checkpoint heeft precies drie regels: herkomst, aantal, wortel",
        en: "a checkpoint has exactly three lines: origin, size, root")
    case .origin: Bilingual(nl: "dit kan geen herkomst zijn", en: "this cannot be an origin")
    case .size: Bilingual(nl: "dit is geen aantal", en: "this is no size")
    case .root: Bilingual(nl: "dit is geen wortel (32 bytes in base64)", en: "this is no root (32 bytes in base64)")
    }
  }
}
