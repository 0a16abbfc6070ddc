import Diagnostics
import Glibc
import Synchronization

/// A request to stop (Ctrl-C, `kill`, a closed terminal), which a run looks for between two blocks, so that it can clear up.
struct Interruption: Error {
  private static let signalNumber = Atomic<Int32>(0)

  /// From now on such a signal is noted instead of ending the program on the spot; a second one does end it.
  static func watch() {
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

  var diagnostic: Diagnostic {
    Diagnostic(
      RunCodes.interrupted, at: Place(file: "praktijkverklaring"),
      Bilingual(nl: "de run is onderbroken; er is niets gemaakt", en: "the run was interrupted; nothing was made"))
  }
}
