import ArgumentParser
import Diagnostics
import Glibc
import JSONText

/// Where a command says things: results on standard output, diagnostics on standard error.
final class Report {
  let language: Language
  /// The line that says how far the command is.
  let progress: Progress
  private let format: DiagnosticFormat
  private let isQuiet: Bool
  private var explained: Set<String> = []
  private(set) var errors = 0
  private(set) var warnings = 0

  init(_ options: ReportOptions, isQuiet: Bool = false) {
    language = options.language
    format = options.diagnostics
    self.isQuiet = isQuiet
    progress = Progress(language: options.language, isQuiet: isQuiet)
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
  ///
  /// - Parameter made: what is there all the same, and whole.
  func say(_ text: String, made: String? = nil) throws {
    progress.clear()
    guard !writeAll(Array((text + "\n").utf8), to: 1) else { return }
    let failure = DiskError(.cannotWrite, path: language == .nl ? "<standaarduitvoer>" : "<standard output>")
    var message = failure.message
    if let made {
      message = Bilingual(
        nl: "\(message.nl); wat er gemaakt is, staat heel in \(made)",
        en: "\(message.en); what was made stands whole in \(made)")
    }
    print(Diagnostic(RunCodes.disk, at: Place(file: failure.path), message))
    throw ExitCode.couldNot
  }

  func say(nl: String, en: String) throws {
    try say(language == .nl ? nl : en)
  }

  /// What a command did, in lines that `--quiet` leaves out.
  ///
  /// - Parameter made: the folder that it made.
  func summarize(_ lines: [Bilingual], made: String? = nil) throws {
    if isQuiet { return }
    try say(lines.map { $0[language] }.joined(separator: "\n"), made: made)
  }

  /// What one does after this command, as the last line of its result.
  func sayNext(nl: String, en: String) throws {
    try say(Bilingual.next(nl: nl, en: en)[language])
  }

  private func writeError(_ bytes: [UInt8]) {
    progress.clear()
    writeAll(bytes, to: 2)
  }
}

extension Bilingual {
  /// What one does after a command.
  static func next(nl: String, en: String) -> Bilingual { Bilingual(nl: "Daarna: \(nl)", en: "Next: \(en)") }

  /// What one does with a batch that was made: seal it, or bundle what is sealed.
  static func next(withBatch folder: String, isSealed: Bool) -> Bilingual {
    let folder = folder.droppingFinalSlash.shellQuoted
    let command = "praktijkverklaring \(isSealed ? "bundle" : "seal") \(folder)"
    return isSealed
      ? .next(nl: "\(command) --all", en: "\(command) --all")
      : .next(nl: "\(command) --keys MAP", en: "\(command) --keys DIR")
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
