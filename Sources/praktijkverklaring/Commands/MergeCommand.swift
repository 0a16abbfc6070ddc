import ArgumentParser
import Diagnostics
import Manifests
import Verification
import Verklaringen

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins batches, as generate --shard makes them, into one.",
    discussion: """
      The new folder is, byte for byte, the one that generate makes of all records at once. The batches must say the same \
      in batch.json but for the count: one school, day of issue, version, dossiers, templates, logos and address for QR \
      codes. A part that is missing, a verklaring that is in two of them, a file that is not as its list says, and a \
      file too many end the command, and nothing is made. verslag.json is summed; the refused records are put together in the order of the \
      folders. The batches are only read.

      With --keys the new batch is sealed, as generate --keys does it. The batches must all be unsealed, or all sealed \
      with one key, which is then that of --keys: their secrets, from which the ids come, are taken to be one. Their own \
      seals do not hold for the new list and are left out.

      Exit status: 0 merged, also where the batches have refused records · 2 could not do.

      Example: praktijkverklaring merge out/deel-1 out/deel-2 --keys sleutels --out out/proef
      """)

  @Argument(help: ArgumentHelp("The batch folders.", valueName: "dir")) var folders: [String]
  @Option(help: ArgumentHelp("The batch folder to make; it may not exist yet, unless empty.", valueName: "dir"))
  var out: String
  @Option(help: ArgumentHelp("Folder with zegel.key and zegel.vkey, as key new makes it.", valueName: "dir"))
  var keys: String?
  @Option(help: ArgumentHelp("How many blocks of documents are copied at once (default: one a core).", valueName: "n"))
  var jobs: Int?
  @Flag(help: "Merge some parts of a whole now and the others later: without it, all N of --shard K/N are demanded.")
  var partial = false
  @OptionGroup var quiet: QuietOption
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    if out.isEmpty { throw ValidationError("--out names a folder to make.") }
    if folders.contains("") { throw ValidationError("A batch folder has a name.") }
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
  }

  func run() async throws {
    let report = Report(reporting, isQuiet: quiet.quiet)
    let (tally, key) = try await praktijkverklaring.reporting(report) {
      let key = try keys.map { try KeyFolder($0).signingKey(.zegel) }
      let folders = folders.map(\.droppingFinalSlash)
      allowManyOpenFiles()
      try MergeSource.demandBatches(folders)
      try MergeSource.demandOutside(folders, out)
      let staging = try StagingFolder(for: out)
      let inputs = try MergeInputs(folders, key: key?.verifier, isPartial: partial, report)
      let run = MergeRun(inputs: inputs, key: key, jobs: jobs ?? coreCount, staging: staging, report: report)
      return (try await run.make(), key?.verifier)
    }
    try say(tally, key, report)
  }

  private func say(_ tally: BatchTally, _ key: VerifierKey?, _ report: Report) throws {
    let (name, made) = (out.printable, tally.made.counted("praktijkverklaring", "praktijkverklaringen"))
    let dutch = "uit \(folders.count.counted("partij", "partijen")), \(tally.refused.counted("record", "records"))"
    let english = "of \(folders.count.counted("batch", "batches")), \(tally.refused.counted("record", "records"))"
    let joined = Bilingual(
      nl: "\(name): \(made) \(dutch) geweigerd\(key.map { ", verzegeld met \($0.shortName)" } ?? "")",
      en: "\(name): \(made) \(english) refused\(key.map { ", sealed with \($0.shortName)" } ?? "")")
    try report.summarize([joined] + (tally.made > 0 ? [.next(withBatch: out, isSealed: key != nil)] : []), made: name)
  }
}
