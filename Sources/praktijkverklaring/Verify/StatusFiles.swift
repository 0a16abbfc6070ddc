import Diagnostics
import Manifests
import Verification

/// What `--status` names: status lists, and folders of them.
struct StatusFiles {
  private(set) var book = StatusBook()

  private let trust: Trust
  private var memories: ListMemories
  private let now: Moment
  private let report: Report

  init(_ paths: [String], trust: Trust, memory: ListMemoryFolder, now: Moment, report: Report) throws {
    self.trust = trust
    memories = try ListMemories(memory, for: trust.verifiers(for: .status), report: report)
    self.now = now
    self.report = report
    var lists: [(path: String, signed: SignedStatusList)] = []
    for path in try paths.flatMap(files) {
      if let signed = try read(path) { lists.append((path, signed)) }
    }
    // In the order of their numbers, so that several lists are judged as if they had come one after the other.
    for (path, signed) in lists.sorted(by: { $0.signed.list.serial < $1.signed.list.serial }) { judge(signed, path) }
  }

  /// The file itself, or the newest list of a folder and the one before it, which it must follow.
  private func files(_ path: String) throws -> [String] {
    guard try Folder.kind(of: path) == .folder else { return [path] }
    let numbered = try Folder.names(in: path).compactMap { name in
      StatusList.serial(inFileName: name).map { ($0, name) }
    }
    guard !numbered.isEmpty else {
      throw Refusal(
        ListCodes.noList, at: Place(file: path),
        Bilingual(
          nl: "in deze map staat geen statuslijst (status-0001)", en: "this folder holds no status list (status-0001)"
        ))
    }
    return numbered.sorted { $0.0 < $1.0 }.suffix(2).map { "\(path)/\($0.1)" }
  }

  private mutating func read(_ path: String) throws -> SignedStatusList? {
    let bytes = try File.contents(of: path, limit: signedListMaximumByteCount)
    do throws(SignedListProblem) {
      return try SignedStatusList(parsing: bytes)
    } catch {
      report.print(Diagnostic(ListCodes.form, at: error.place(in: path), error.message))
      if case .list(let problem) = error, case .count(let announced, let found) = problem.kind {
        book.fail(.incomplete(announced: announced, found: found))
      } else {
        book.fail(.unusable)
      }
      return nil
    }
  }

  private mutating func judge(_ signed: SignedStatusList, _ path: String) {
    let (judgement, signer) = trust.judge(signed, now: now) { memories[$0] }
    if let signer { memories.remember(signed, of: signer) }
    switch judgement {
    case .unknownSigner:
      tell(
        VerifyCodes.statusNotUsed, path, nl: "niet ondertekend met een statussleutel die u vertrouwt en die nu telt",
        en: "not signed with a status key that you trust and that counts now")
    case .forged:
      tell(
        ListCodes.signature, path, nl: "de handtekening is niet van de sleutel waarvan ze de naam draagt",
        en: "the signature is not that of the key whose name it bears")
    case .usable, .old, .conflicting, .madeLater: break
    }
    book.add(judgement, for: signed.list.origin)
  }

  private func tell(_ code: DiagnosticCode, _ path: String, nl: String, en: String) {
    report.print(Diagnostic(code, at: Place(file: path), Bilingual(nl: nl, en: en)))
  }
}
