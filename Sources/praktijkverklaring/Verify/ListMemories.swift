import Diagnostics
import Manifests
import Verification

/// What is known of earlier lists during a run: what the machine remembers, and what was seen in this run.
struct ListMemories {
  private let folder: ListMemoryFolder
  private let report: Report
  private var known: [VerifierKey: ListMemory] = [:]

  init(_ folder: ListMemoryFolder, for keys: [VerifierKey], report: Report) throws(DiskError) {
    self.folder = folder
    self.report = report
    for key in keys { known[key] = try folder.memory(of: key) }
  }

  subscript(key: VerifierKey) -> ListMemory? { known[key] }

  /// Keeps a list that may be believed, and says so when it cannot be kept for the next run.
  mutating func remember<List: SignableList>(_ signed: SignedList<List>, of key: VerifierKey) {
    let memory = ListMemory(serial: signed.list.serial, digest: signed.digest)
    known[key] = memory
    if folder.remember(memory, of: key) { return }
    report.print(
      Diagnostic(
        VerifyCodes.notRemembered, at: Place(file: folder.path ?? "XDG_STATE_HOME"),
        Bilingual(
          nl: "dat lijst \(memory.serial) van \(key.name) is gezien, kon niet worden bewaard",
          en: "that list \(memory.serial) of \(key.name) was seen could not be kept")))
  }
}
