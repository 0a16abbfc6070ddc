import CLinux
import Diagnostics
import Manifests
import Verification
import Verklaringen

/// What is known of the sign-off of one document of a batch.
struct DocumentSignoff: Sendable {
  let id: DocumentID
  let judgement: SignoffJudgement
}

/// How many sign-offs with a key a batch has, by what is known of them.
struct SignoffCounts: Sendable {
  /// The sheet is there and bears out what the document says.
  var holds = 0
  var wrong = 0
  /// Not looked at again, since the sheet or its signature is not there.
  var absent = 0

  var all: Int { holds + wrong + absent }

  mutating func add(_ judgement: SignoffJudgement) {
    switch judgement {
    case .claimed: break
    case .holds: holds += 1
    case .wrong: wrong += 1
    case .absent: absent += 1
    }
  }
}

extension Diagnostic {
  /// What is said of a sign-off with a key that does not hold.
  static func signoffDiffers(_ problem: SignoffProblem, in path: String) -> Diagnostic {
    Diagnostic(
      VerifyCodes.signoffDiffers, at: Place(file: path),
      Bilingual(
        nl: "de digitale handtekening van het leerbedrijf klopt niet: \(problem.reason.nl)",
        en: "the leerbedrijf's digital signature does not hold: \(problem.reason.en)"))
  }
}

/// Whether bytes may be a record of a sign-off with a key. Records are canonical, so that none has these bytes by chance, and
/// the others need not be parsed.
func mayBeSignedOffWithKey(_ record: UnsafeRawBufferPointer) -> Bool {
  let words: StaticString = #""wijze":"sshsig""#
  return memmem(record.baseAddress, record.count, words.utf8Start, words.utf8CodeUnitCount) != nil
}
