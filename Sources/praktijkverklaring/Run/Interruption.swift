import Diagnostics
import Glibc
import Synchronization
import Verklaringen

/// A request to stop (Ctrl-C, `kill`, a closed terminal), which a run looks for between two blocks, so that it can clear up.
struct Interruption: Error {
  private static let signalCount = Atomic<Int32>(0)

  private let work: Bilingual?
  /// The folder of the run, which is removed after it was said that the run was interrupted: files by the hundred thousand
  /// take a while. Whoever catches the error is the only one who still has it.
  nonisolated(unsafe) private let staging: StagingFolder?

  init() {
    work = nil
    staging = nil
  }

  /// - Parameters:
  ///   - tally: what was done until then.
  ///   - staging: where documents were made; nil where records were only checked.
  init(_ tally: BatchTally, in staging: StagingFolder?) {
    let (made, refused) = (tally.made, tally.refused)
    work =
      staging != nil
      ? Bilingual(
        nl: "er waren \(made) documenten gemaakt en \(refused) records geweigerd; daarvan wordt niets bewaard",
        en: "\(made) documents had been made and \(refused) records refused; nothing of that is kept")
      : Bilingual(
        nl: "er waren \(made) records in orde en \(refused) geweigerd",
        en: "\(made) records were in order and \(refused) refused")
    self.staging = staging
  }

  /// - Parameters:
  ///   - copied: how many documents had been copied until then.
  ///   - staging: where they were copied to.
  init(copied: Int, in staging: StagingFolder) {
    work = Bilingual(
      nl: "er waren \(copied) documenten gekopieerd; daarvan wordt niets bewaard",
      en: "\(copied) documents had been copied; nothing of that is kept")
    self.staging = staging
  }

  /// From now on such a signal is noted instead of ending the program on the spot. A second one ends the clearing up, and
  /// a third the program.
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
        let count = Interruption.signalCount.add(1, ordering: .relaxed).newValue
        if count > 1 { signal(number, SIG_DFL) }
      }
    }
  }

  /// Whether a signal came in.
  static var isRequested: Bool { signalCount.load(ordering: .relaxed) != 0 }

  /// Whether another one came in: whoever sent it does not want to wait for what is cleared up.
  static var isInsistedOn: Bool { signalCount.load(ordering: .relaxed) > 1 }

  /// Throws when a signal came in.
  static func check() throws(Interruption) {
    if isRequested { throw Interruption() }
  }

  /// Throws when a signal came in after so much was made.
  static func check(after tally: BatchTally, in staging: StagingFolder) throws(Interruption) {
    if isRequested { throw Interruption(tally, in: staging) }
  }

  /// Says that the run was interrupted, and then clears up.
  func end(_ report: Report) {
    let work = work ?? Bilingual(nl: "er is niets gemaakt", en: "nothing was made")
    report.print(
      diagnostic(Bilingual(nl: "de run is onderbroken; \(work.nl)", en: "the run was interrupted; \(work.en)")))
    guard let staging, !staging.abandon(unless: { Self.isInsistedOn }) else { return }
    report.print(
      diagnostic(
        Bilingual(
          nl:
            "het opruimen is ook onderbroken; er staat nog \(staging.path), die de volgende run met dezelfde --out opruimt",
          en:
            "clearing up was interrupted too; \(staging.path) is still there, and the next run with this --out removes it"
        )))
  }

  private func diagnostic(_ message: Bilingual) -> Diagnostic {
    Diagnostic(RunCodes.interrupted, at: Place(file: "praktijkverklaring"), message)
  }
}
