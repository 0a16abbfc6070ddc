public import ArgumentParser
import Beoordelingen
import Diagnostics
public import Dossiers
import Glibc
import Manifests
import Verklaringen

extension Datum: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument.utf8)
  }

  /// Today, by the machine's clock and time zone.
  static var today: Datum {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    guard let today = Datum(jaar: Int(parts.tm_year) + 1900, maand: Int(parts.tm_mon) + 1, dag: Int(parts.tm_mday))
    else {
      preconditionFailure("the clock gives a date that does not exist")
    }
    return today
  }
}

extension Shard {
  /// `K/N`, with K from 1 to N or from 0 to N − 1: N/N and 0/N are the same part.
  init(argument: String) throws {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? UInt64(part) : nil
    }
    guard parts.count == 2, let index = parts[0], let count = parts[1], BatchPart.counts.contains(Int(clamping: count)),
      index <= count
    else {
      throw ValidationError(
        "--shard is K/N, part K of N: N from 1 to \(BatchPart.counts.upperBound), and K from 1 to N.")
    }
    self.init(index: index % count, count: count)
  }
}

/// The inputs of a run over records.
struct RecordOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("SBB's dossiers: XML files, or folders that hold them.", valueName: "path"))
  var dossiers: [String]

  @Option(help: ArgumentHelp("Folder with instelling.json and leerbedrijven.jsonl.", valueName: "dir"))
  var register: String

  @Option(help: ArgumentHelp("Assessment records, JSON Lines; - is standard input.", valueName: "file"))
  var records: String

  @Option(help: ArgumentHelp("Folder with templates (default: the built-in ones).", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("Day of issue, YYYY-MM-DD (default: today).", valueName: "date"))
  var issuedOn: Datum?

  @Option(
    help: ArgumentHelp(
      "Folder that key new made: ids and salts come from its geheim, not from the register's .geheim.",
      valueName: "dir"))
  var keys: String?

  @Option(help: ArgumentHelp("How many records are worked on at once (default: one a core).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp("Only the records whose sleutel hashes to part K of N.", valueName: "k/n"),
    transform: { try Shard(argument: $0) })
  var shard: Shard?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
  }

  /// The secret that a run works with, where `--keys` gives none.
  enum SecretNeed {
    /// The register's, made where there is none yet.
    case made
    /// The register's, where it was made already.
    case known
    /// None: no document gets an id.
    case none
  }

  /// - Parameters:
  ///   - spoolFolder: where standard input is kept during the run.
  ///   - keys: the keys of the folder that `--keys` names.
  func read(_ report: Report, spoolFolder: String, secret: SecretNeed, keys: SchoolKeys?) throws -> RecordRun {
    let clock = StageClock()
    let dossierFiles = try DossierFiles(dossiers)
    report.print(dossierFiles.diagnostics)
    let registerFolder = try RegisterFolder(register)
    report.print(registerFolder.diagnostics)
    let templateFolder = try TemplateFolder(templates, checksOwnPage: false)
    report.print(templateFolder.diagnostics)
    guard dossierFiles.isUsable, let register = registerFolder.register, let templates = templateFolder.templates else {
      throw ExitCode.couldNot
    }
    // Before a secret is made: a run whose records cannot be read leaves nothing.
    let records = try RecordsFile(records, spoolFolder: spoolFolder)
    let geheim: IdentitySecret? =
      switch secret {
      case .none: nil
      case .made: try keys?.secret ?? registerFolder.secret(report)
      case .known: try keys?.secret ?? registerFolder.existingSecret()
      }
    let inputs = RunInputs(
      dossiers: dossierFiles, registerFolder: registerFolder, register: register, templates: templates,
      templateDigests: templateFolder.digests, templateFolder: self.templates ?? BuiltInTemplates.folder,
      afgegeven: issuedOn ?? .today, geheim: geheim)
    clock.finish(.lezen)
    return RecordRun(
      inputs: inputs, records: records, jobs: jobs ?? coreCount, shard: shard ?? .whole, clock: clock)
  }
}

extension ExitCode {
  /// Some input was refused and the rest was done; or a document is not what was given out.
  static let refused = ExitCode(1)
  /// Could not do, or could not check: this says nothing about a document.
  static let couldNot = ExitCode(2)
}

/// Runs a command's work; a failure of the world is printed and becomes exit status 2, a refusal the status that it has.
nonisolated func reporting<Result>(_ report: Report, _ work: () async throws -> Result) async throws -> Result {
  do {
    return try await work()
  } catch let error as DiskError {
    report.print(error)
  } catch let error as Refusal {
    report.print(error.diagnostic)
    throw error.status
  } catch let error as SecretError {
    report.print(error.diagnostic)
  } catch let error as RecordsChanged {
    report.print(error.diagnostic)
  } catch let error as Interruption {
    error.end(report)
  }
  throw ExitCode.couldNot
}
