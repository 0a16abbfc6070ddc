public import ArgumentParser
import Diagnostics
import Glibc
import Manifests
public import Verification

extension Moment: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument.utf8)
  }

  /// Now, by the machine's clock.
  static var now: Moment { Moment(seconds: Int64(time(nil))) }
}

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks a document, a holder's bundle, a folder or an archive.",
    discussion: """
      Looks at the file and what lies beside it: the batch's list and seal, or the proof from the holder's zip. Whose \
      seal it is only --trust can tell: give the keys that you fetched from the school itself (zegel.vkey, status.vkey), a \
      folder of them, or a signed list of keys with its root key. For a document that came without its proof, the school's \
      site may have one: bewijzen/XX.txt, where XX are the first two characters of the id behind pv-, beside it or by --proofs. --status names the school's newest list of revoked \
      verklaringen. What a document says is shown only once it is known to be genuine, and from its record. Where the \
      leerbedrijf signed with a key, and its sign-off sheet and signature are there too (aftekenbladen), they are checked.

      A folder is checked as a batch or an unpacked bundle, and a tar archive, as generate --pack makes it, as the batch \
      that it is (not from a pipe, nor compressed); in any other folder, each file that is a verklaring or could be taken for \
      one has its own outcome, and the rest is named as not checked.

      --qr checks the QR code of a verklaring on paper: the text that a scanner reads. What is shown then is what the school \
      attested, by codes, or with titles where --dossiers names SBB's files: compare it with the paper, line by line.

      Exit status: 0 genuine, unchanged, not revoked · 1 changed, revoked, replaced, unknown issuer, key outside its \
      period, old list, concept, the leerbedrijf's signature does not hold · 2 could not check, which says nothing of the \
      document: no proof, no seal that you trust, not a praktijkverklaring. `explain UV001` and so on tells more of each outcome.

      To know an old list for one, the highest number seen of each status key is kept in \
      ~/.local/state/praktijkverklaring (XDG_STATE_HOME).

      Example: praktijkverklaring verify out/voorbeeld
      """)

  @Argument(
    help: ArgumentHelp("Documents, holders' zips, batches and their archives, or folders of them.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The text of a QR code: the whole address, or what stands behind its #; - reads it from standard input.",
      valueName: "text"))
  var qr: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("SBB's dossiers, for titles with --qr: XML files or folders.", valueName: "path"))
  var dossiers: [String] = []

  @Option(
    help: ArgumentHelp(
      "Keys that you trust: a .vkey file, a folder, or a key list. May be repeated.", valueName: "file"))
  var trust: [String] = []

  @Option(help: ArgumentHelp("The school's status list, or a folder of them. May be repeated.", valueName: "file"))
  var status: [String] = []

  @Option(
    help: ArgumentHelp(
      "Proofs from the school's web site, for a document that came without: a file bewijzen/XX.txt, or a folder. May be repeated.",
      valueName: "path"))
  var proofs: [String] = []

  @Flag(help: "No status 0 without a status list that is up to date: status 2 instead.") var requireStatus = false
  @Flag(help: "One JSON object a line on standard output.") var json = false
  @Option(help: ArgumentHelp("Check as if it were this moment, as 2026-11-24T10:00:00Z.", valueName: "moment"))
  var at: Moment?
  @Option(help: ArgumentHelp("How many files are read at once (default: one a core).", valueName: "n")) var jobs: Int?
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    if paths.isEmpty == (qr == nil) { throw ValidationError("Give paths, or --qr with the text of one QR code.") }
    if qr == nil, !dossiers.isEmpty { throw ValidationError("--dossiers goes with --qr.") }
  }

  func run() async throws {
    let report = Report(reporting)
    let (context, trouble) = try await praktijkverklaring.reporting(report) { try makeContext(report) }
    var statuses: Set<Int32> = []
    if let qr {
      let verdict = try await praktijkverklaring.reporting(report) {
        let verdict = try PaperVerifier(context: context).verify(qr, dossiers: dossiers)
        return trouble.map { verdict.doubted($0) } ?? verdict
      }
      statuses.insert(verdict.exitStatus)
      try report.say(json ? verdict.jsonLine(in: report.language) : verdict.text(in: report.language))
    }
    for path in paths {
      for verdict in await verdicts(on: path, context, trouble) {
        statuses.insert(verdict.exitStatus)
        try report.say(json ? verdict.jsonLine(in: report.language) : verdict.text(in: report.language))
      }
    }
    // What is known to be wrong outweighs what could not be checked.
    for status: Int32 in [1, 2] where statuses.contains(status) { throw ExitCode(status) }
  }

  private func makeContext(_ report: Report) throws -> (VerifyContext, trouble: Outcome?) {
    let memory = ListMemoryFolder.ofUser
    let now = at ?? .now
    let keys = try TrustFiles(trust, memory: memory, now: now, report: report)
    let lists = try StatusFiles(status, trust: keys.trust, memory: memory, now: now, report: report)
    let context = VerifyContext(
      checker: Checker(trust: keys.trust, book: lists.book), report: report,
      jobs: jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))), requiresStatus: requireStatus,
      proofs: proofs)
    return (context, keys.trouble)
  }

  private func verdicts(on path: String, _ context: VerifyContext, _ trouble: Outcome?) async -> [Verdict] {
    do {
      return try await praktijkverklaring.reporting(context.report) {
        let verdicts = try await verdicts(on: path, context)
        // Who may be believed is in doubt, so that nothing that hangs on it stands.
        return trouble.map { trouble in verdicts.map { $0.doubted(trouble) } } ?? verdicts
      }
    } catch {
      // The reason has been printed.
      return [context.verdict(path, .couldNotCheck)]
    }
  }

  private func verdicts(on path: String, _ context: VerifyContext) async throws -> [Verdict] {
    switch try Folder.kind(of: path) {
    // Standard input cannot be gone back in.
    case .absent where path == "-": throw DiskError(.notAFile, path: path, number: 0)
    case .absent: throw DiskError(.cannotOpen, path: path, number: ENOENT)
    case .file: return [try await context.verdict(onFile: path)]
    case .folder: return try await FolderVerifier(path.droppingFinalSlash, context: context).verify()
    }
  }
}
