import ArgumentParser
import Diagnostics
import Glibc
import JSONText

/// Where a command says things: results on standard output, diagnostics on standard error.
final class Report {
  let language: Language
  private let format: DiagnosticFormat
  private var explained: Set<String> = []
  private(set) var errors = 0
  private(set) var warnings = 0

  init(_ options: ReportOptions) {
    language = options.language
    format = options.diagnostics
  }

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { print(diagnostic) }
  }

  func print(_ diagnostic: Diagnostic) {
    if diagnostic.isError { errors += 1 } else { warnings += 1 }
    switch format {
    case .json:
      writeError(diagnostic.jsonLine(in: language))
    case .text:
      var text = diagnostic.text(in: language)
      // How to mend a kind of problem is said once in a run, not at each of five hundred records.
      if explained.insert(diagnostic.code.id).inserted {
        text += "  \(language == .nl ? "hulp" : "help"): \(diagnostic.code.remedy[language])\n"
      }
      writeError(Array(text.utf8))
    }
  }

  /// A failure of the world, which ends the command.
  func print(_ error: DiskError) {
    print(Diagnostic(RunCodes.disk, at: Place(file: error.path), error.message))
  }

  /// A result, on standard output. Where it cannot be written, the command says so and ends with exit status 2.
  func say(_ text: String) throws {
    if !writeAll(Array((text + "\n").utf8), to: 1) {
      print(DiskError(.cannotWrite, path: language == .nl ? "<standaarduitvoer>" : "<standard output>"))
      throw ExitCode.couldNot
    }
  }

  func say(nl: String, en: String) throws {
    try say(language == .nl ? nl : en)
  }

  /// What one does after this command, as the last line of its result.
  func sayNext(nl: String, en: String) throws {
    try say(language == .nl ? "Daarna: \(nl)" : "Next: \(en)")
  }

  private func writeError(_ bytes: [UInt8]) {
    Progress.clear()
    writeAll(bytes, to: 2)
  }
}

@discardableResult
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let written = write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += written
    }
    return true
  }
}

extension String {
  var droppingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
