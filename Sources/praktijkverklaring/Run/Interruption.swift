import Diagnostics
import Glibc
import Synchronization
import Verklaringen

/// A request to stop (Ctrl-C, `kill`, a closed terminal), which a run looks for between two blocks, so that it can clear up.
struct Interruption: Error {
  private static let signalCount = Atomic<Int32>(0)

  private let work: Bilingual?
  /// The folder of the run, which is removed after it was said that the run was interrupted: files by the hundred thousand
  /// take a while. The error does not leave the task of the run, so no other uses the folder meanwhile.
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

  /// From now on such a signal is noted instead of ending the program on the spot. A second one ends the clearing up of
  /// the first, and a third the program.
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
      signal(number) { _ in
        if Interruption.signalCount.add(1, ordering: .relaxed).newValue > 2 { _exit(2) }
      }
    }
  }

  /// Whether a signal came in.
  static var isRequested: Bool { count != 0 }

  private static var count: Int32 { signalCount.load(ordering: .relaxed) }

  /// Throws when a signal came in.
  static func check() throws(Interruption) {
    if isRequested { throw Interruption() }
  }

  /// Throws when a signal came in after so much was made.
  static func check(after tally: BatchTally, in staging: StagingFolder) throws(Interruption) {
    if isRequested { throw Interruption(tally, in: staging) }
  }

  /// Says that the run was interrupted, and then clears up, until another signal comes in.
  func end(_ report: Report) {
    let work = work ?? Bilingual(nl: "er is niets gemaakt", en: "nothing was made")
    // Whoever sent two before a word was said does not know that something is to be cleared up.
    let heard = Self.count
    report.print(
      diagnostic(Bilingual(nl: "de run is onderbroken; \(work.nl)", en: "the run was interrupted; \(work.en)")))
    guard let staging else { return }
    do throws(DiskError) {
      try staging.abandon { Self.count > heard }
    } catch {
      guard Self.count > heard else { return report.print(error) }
      let path = staging.path.printable
      report.print(
        diagnostic(
          Bilingual(
            nl: "ook het opruimen is onderbroken; \(path) staat er nog, tot de volgende run naar dezelfde plaats",
            en: "clearing up was interrupted too; \(path) is still there, until the next run into the same place")))
    }
  }

  private func diagnostic(_ message: Bilingual) -> Diagnostic {
    Diagnostic(RunCodes.interrupted, at: Place(file: "praktijkverklaring"), message)
  }
}
