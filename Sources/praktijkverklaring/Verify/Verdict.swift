import Diagnostics
import Manifests
import Verification
import Verklaringen

/// What `verify` says of one path, with what it found on the way there.
struct Verdict: Sendable {
  let path: String
  var outcome: Outcome
  /// The document, where there is one and not a batch.
  var id: DocumentID?
  /// Of a batch folder only.
  var counts: Counts?
  /// The checkpoint that the document or the batch is in.
  var sealed: SealedCheckpoint?
  var seal: SealJudgement?
  var status: StatusAnswer?
  /// What is known of the leerbedrijf's sign-off of the document, where its record may be believed.
  var signoff: SignoffJudgement?
  /// The files that are not those that were given out, where the record still is.
  var changed: [Rendition] = []
  /// The record, once a trusted seal was found to cover it.
  var record: IssuedRecord?
  /// Of the text of a QR code only.
  var paper: Paper?
  var attachments: [Attachment] = []
  /// Names in a bundle that no seal covers.
  var uncovered: [String] = []
  /// Whether the reader wants no green result without a status list that is up to date.
  var requiresStatus = false

  init(path: String, outcome: Outcome) {
    self.path = path
    self.outcome = outcome
  }

  /// What `verify` ends with for this path.
  var exitStatus: Int32 {
    outcome.status == 0 && requiresStatus && status?.isFresh != true ? 2 : outcome.status
  }

  /// What is said in one sentence: the outcome's own, but of a batch with revoked documents in it.
  var sentence: Bilingual {
    if paper != nil { return outcome.paperSentence }
    guard counts != nil, outcome == .revoked || outcome == .replaced || outcome == .signoffWrong else {
      return outcome.sentence
    }
    if outcome == .signoffWrong {
      return Bilingual(
        nl: "Echt verzegeld door de school, maar niet elke handtekening van een leerbedrijf die erbij zit klopt.",
        en: "Genuinely sealed by the school, but not every leerbedrijf's signature that is with it holds.")
    }
    return Bilingual(
      nl: "Echt en ongewijzigd, maar er zijn verklaringen in ingetrokken of vervangen.",
      en: "Genuine and unchanged, but verklaringen in it were revoked or replaced.")
  }

  /// The verdict where it is in doubt which keys may be believed: what a key decided is undecided, and nothing is shown.
  func doubted(_ trouble: Outcome) -> Verdict {
    guard seal != nil, outcome != .changed, outcome != .unsealed else { return self }
    var doubted = self
    doubted.outcome = trouble
    doubted.seal = nil
    doubted.status = nil
    doubted.record = nil
    doubted.paper?.record = nil
    doubted.signoff = nil
    return doubted
  }

  /// What a QR code says.
  struct Paper: Sendable {
    /// The id of the key that it names; nil where it could not be read.
    var keyID: String?
    /// The short record, once a trusted key was found to have signed it.
    var record: Papierrecord?
    /// The titles of what it has codes of.
    var titels: Titeltabel?
  }

  struct Counts: Sendable {
    /// How many documents the manifest lists.
    var documents = 0
    /// How many listed files have other bytes.
    var changed = 0
    /// How many listed files are not there.
    var missing = 0
    /// How many files in `documenten` the manifest does not list.
    var extra = 0
    /// How many documents the status list says were revoked, and not replaced.
    var revoked = 0
    /// How many documents the status list says were replaced.
    var replaced = 0
    /// What was found of the sign-offs with a key.
    var signoffs = SignoffCounts()
  }
}
