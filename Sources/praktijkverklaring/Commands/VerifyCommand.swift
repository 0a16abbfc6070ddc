import ArgumentParser
import Diagnostics
import Glibc
import JSONText
import Manifests

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks a document or a batch folder against its SHA256SUMS.",
    discussion: """
      Exit status 1 says that something was changed; 2 says that nothing could be said: no list, no seal, or the check \
      did not succeed. This version knows no seals yet, so an unchanged batch is unsealed: status 2.

      Example: praktijkverklaring verify out/voorbeeld
      """)

  @Argument(help: ArgumentHelp("Documents, or batch folders.", valueName: "path")) var paths: [String]
  @Flag(help: "One JSON object a line on standard output.") var json = false
  @Option(help: ArgumentHelp("How many files are read at once (default: one a core).", valueName: "n")) var jobs: Int?
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
  }

  func run() async throws {
    let report = Report(reporting)
    var statuses: Set<Int32> = []
    for path in paths {
      let verdict = await verdict(of: path, report)
      statuses.insert(verdict.outcome.status)
      try report.say(json ? verdict.jsonLine(in: report.language) : verdict.text(in: report.language))
    }
    // What is known to be wrong outweighs what could not be checked.
    for status: Int32 in [1, 2] where statuses.contains(status) { throw ExitCode(status) }
  }

  /// Who points at the folder of the documents means the batch that it is part of.
  private func batchFolder(_ path: String) throws -> String {
    let hasManifest = try Folder.kind(of: "\(path)/\(manifestFileName)") == .file
    let parent = "\(path)/.."
    return try !hasManifest && Folder.kind(of: "\(parent)/\(manifestFileName)") == .file ? parent : path
  }

  private func verdict(of path: String, _ report: Report) async -> Verdict {
    let jobs = jobs ?? coreCount
    do {
      return try await praktijkverklaring.reporting(report) {
        switch try Folder.kind(of: path) {
        case .absent: throw DiskError(.cannotOpen, path: path, number: ENOENT)
        case .folder: try await BatchVerifier(folder: batchFolder(path), jobs: jobs, report: report).verify()
        case .file: try DocumentVerifier(path: path, report: report).verify()
        }
      }
    } catch {
      // The reason has been printed.
      return Verdict(path: path, outcome: .couldNotCheck)
    }
  }
}

extension Verdict {
  func text(in language: Language) -> String {
    var text = "\(path.printable): \(outcome.sentence[language])"
    if let counts {
      text +=
        language == .nl
        ? "\n  \(counts.documents) verklaringen in de lijst; \(counts.changed) bestanden veranderd, \(counts.missing) ontbreken, \(counts.extra) te veel"
        : "\n  \(counts.documents) verklaringen in the list; \(counts.changed) files changed, \(counts.missing) missing, \(counts.extra) extra"
    }
    return text
  }

  /// One line of JSON: `schema`, `path`, `outcome`, `status`, `message` and, of a folder, the counts.
  func jsonLine(in language: Language) -> String {
    var members: [String: JSONValue] = [
      "schema": .string("praktijkverklaring/verify/1"), "path": .string(path), "outcome": .string(outcome.rawValue),
      "status": .integer(Int(outcome.status)), "message": .string(outcome.sentence[language]),
    ]
    if let counts {
      members["documents"] = .integer(counts.documents)
      members["changed"] = .integer(counts.changed)
      members["missing"] = .integer(counts.missing)
      members["extra"] = .integer(counts.extra)
    }
    return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
  }
}
