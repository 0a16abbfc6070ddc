/// What checking says of a document or a batch: a stable word for programs, a code, a sentence for people, an exit status.
///
/// Status 0 and 1 say something of the document; status 2 says nothing of it. The first digit of a code is its status.
public enum Outcome: String, Sendable, CaseIterable {
  case genuine
  /// Genuine; whether it was revoked could not be checked against a list that is up to date.
  case genuineStatusStale = "genuine-status-stale"
  /// A text that is genuine once its line ends are put back.
  case genuineLineEnds = "genuine-line-ends"

  /// The bytes are not those that were given out.
  case changed
  /// The file was saved anew or changed, but the record in it is the one that was given out.
  case dataGenuine = "data-genuine"
  case revoked
  case replaced
  /// Sealed by a key that the reader does not know.
  case unknownIssuer = "unknown-issuer"
  /// Sealed by a known key, outside the time in which that key counts.
  case keyOutsidePeriod = "key-outside-period"
  /// The list that was offered is older than one that was seen before.
  case oldList = "old-list"
  /// Two lists with one number differ.
  case conflictingLists = "conflicting-lists"
  /// Sealed by the school, but the sign-off sheet beside it does not bear out what it says of the leerbedrijf's signature.
  case signoffWrong = "signoff-wrong"
  /// A concept: made to look at before the leerbedrijf signed off, and never given out.
  case concept

  /// There is nothing to check the document against.
  case noProof = "no-proof"
  /// The bytes are those of the manifest beside them, which no key that the reader knows has sealed.
  case unsealed
  case notAVerklaring = "not-a-praktijkverklaring"
  case newerFormat = "newer-format"
  case couldNotCheck = "could-not-check"
  /// A status list has another number of lines than it announces.
  case incompleteList = "incomplete-list"
  /// A list was made later than this machine's clock says it is.
  case clockBehind = "clock-behind"

  /// The exit status of `verify` (contract).
  public var status: Int32 {
    switch self {
    case .genuine, .genuineStatusStale, .genuineLineEnds: 0
    case .changed, .dataGenuine, .revoked, .replaced, .unknownIssuer, .keyOutsidePeriod, .oldList, .conflictingLists,
      .signoffWrong, .concept:
      1
    case .noProof, .unsealed, .notAVerklaring, .newerFormat, .couldNotCheck, .incompleteList, .clockBehind: 2
    }
  }

  /// Whether what the record says may be shown: its bytes are sealed by a key that the reader knows.
  public var showsContent: Bool {
    switch self {
    case .genuine, .genuineStatusStale, .genuineLineEnds, .dataGenuine, .revoked, .replaced, .oldList,
      .conflictingLists, .signoffWrong, .incompleteList, .clockBehind:
      true
    case .changed, .unknownIssuer, .keyOutsidePeriod, .concept, .noProof, .unsealed, .notAVerklaring, .newerFormat,
      .couldNotCheck:
      false
    }
  }
}
