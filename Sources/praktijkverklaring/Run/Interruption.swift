import Diagnostics
import Glibc
import Synchronization
import Verklaringen

/// A request to stop (Ctrl-C, `kill`, a closed terminal), which a run looks for between two blocks, so that it can clear up.
struct Interruption: Error {
  private static let signalNumber = Atomic<Int32>(0)

  private let work: Bilingual?

  init() {
    work = nil
  }

  /// - Parameters:
  ///   - tally: what was done until then.
  ///   - isMaking: whether documents were made, and not only records checked.
  init(_ tally: BatchTally, isMaking: Bool) {
    let (made, refused) = (tally.made, tally.refused)
    work =
      isMaking
      ? Bilingual(
        nl: "er waren \(made) documenten gemaakt en \(refused) records geweigerd; daarvan is niets bewaard",
        en: "\(made) documents had been made and \(refused) records refused; nothing of that was kept")
      : Bilingual(
        nl: "er waren \(made) records in orde en \(refused) geweigerd",
        en: "\(made) records were in order and \(refused) refused")
  }

  /// From now on such a signal is noted instead of ending the program on the spot; a second one does end it.
  static func watch() {
    // Looked at here first, for a signal handler is no place for Swift to make a static value in.
    if isRequested { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What was ignored by whoever started us (nohup) stays ignored.
      var current = sigaction()
      sigaction(number, nil, &current)
      let isIgnored =
        unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored { continue }
      signal(number) { number in
        Interruption.signalNumber.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Whether a signal came in.
  static var isRequested: Bool { signalNumber.load(ordering: .relaxed) != 0 }

  /// Throws when a signal came in.
  static func check() throws(Interruption) {
    if isRequested { throw Interruption() }
  }

  /// Throws when a signal came in after so much was made.
  static func check(after tally: BatchTally) throws(Interruption) {
    if isRequested { throw Interruption(tally, isMaking: true) }
  }

  var diagnostic: Diagnostic {
    let work = work ?? Bilingual(nl: "er is niets gemaakt", en: "nothing was made")
    return Diagnostic(
      RunCodes.interrupted, at: Place(file: "praktijkverklaring"),
      Bilingual(nl: "de run is onderbroken; \(work.nl)", en: "the run was interrupted; \(work.en)"))
  }
}
