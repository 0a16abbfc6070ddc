import Diagnostics

/// What `verify` says of a document or a batch: a stable word for programs, a sentence for people, an exit status.
///
/// Status 1 says something of the document; status 2 says nothing of it.
enum Outcome: String, Sendable {
  /// The bytes are what the manifest beside them says; no seal tells who made that manifest.
  case unsealed
  /// A file that the manifest lists has other bytes, or is missing; or there are documents that it does not list.
  case changed
  /// There is nothing to check the document against.
  case noProof = "no-proof"
  case notAVerklaring = "not-a-praktijkverklaring"
  case couldNotCheck = "could-not-check"

  var status: Int32 {
    switch self {
    case .changed: 1
    case .unsealed, .noProof, .notAVerklaring, .couldNotCheck: 2
    }
  }

  var sentence: Bilingual {
    switch self {
    case .unsealed:
      Bilingual(
        nl: "Klopt met de lijst SHA256SUMS ernaast, maar de lijst is niet verzegeld: wie haar maakte is niet te zien.",
        en: "Agrees with the list SHA256SUMS beside it, but the list is not sealed: who made it cannot be seen.")
    case .changed:
      Bilingual(
        nl: "Komt niet overeen met de lijst SHA256SUMS: er is iets veranderd, weggehaald of toegevoegd.",
        en: "Does not agree with the list SHA256SUMS: something was changed, removed or added.")
    case .noProof:
      Bilingual(
        nl: "Nog niet te controleren: er is geen lijst SHA256SUMS bij gevonden waar dit document in staat.",
        en: "Cannot be checked yet: no list SHA256SUMS was found that holds this document.")
    case .notAVerklaring:
      Bilingual(
        nl:
          "Aan de naam te zien is dit geen bestand van een praktijkverklaring (verwacht: pv-….html, .json of .txt). Is het hernoemd, geef het dan zijn naam terug.",
        en:
          "By its name this is no file of a praktijkverklaring (expected: pv-….html, .json or .txt). If it was renamed, give it its name back."
      )
    case .couldNotCheck:
      Bilingual(
        nl: "De controle is niet gelukt; dat zegt niets over het document.",
        en: "The check did not succeed; that says nothing of the document.")
    }
  }
}

/// The outcome for one path, with what was counted in a batch folder.
struct Verdict: Sendable {
  let path: String
  var outcome: Outcome
  /// Of a batch folder only.
  var counts: Counts?

  struct Counts: Sendable {
    /// How many documents the manifest lists.
    var documents = 0
    /// How many listed files have other bytes.
    var changed = 0
    /// How many listed files are not there.
    var missing = 0
    /// How many files in `documenten` the manifest does not list.
    var extra = 0
  }
}
