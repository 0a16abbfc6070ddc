import Beoordelingen
import Diagnostics
import Manifests
import Verklaringen

/// The folder of concepts in what `generate --concept` makes.
let conceptFolder = "concepten"

/// Makes concepts: pages and texts to look at before the sign-off, report and refused records, whole or not at all. There
/// is no list of them, so that nothing can be sealed or given out.
struct ConceptRun {
  let run: RecordRun
  let staging: StagingFolder
  let report: Report

  func make() async throws -> BatchTally {
    let inputs = run.inputs
    let concepts = "\(staging.path)/\(conceptFolder)"
    try Folder.create(concepts)
    let issuing = RecordWorker.Issuing(
      instelling: inputs.register.instelling, afgegeven: inputs.afgegeven, geheim: nil, templates: inputs.templates,
      documents: .folder(try Folder(concepts)))
    let refused = try File.create("\(staging.path)/\(refusedFileName)", mode: 0o600)
    let tally = try await run.run(issuing: issuing, in: staging, report: report) { result in
      for range in result.refused {
        try run.records.copy(range, to: refused)
        try refused.write([UInt8(ascii: "\n")])
      }
    }
    run.clock.finish(.concepten)
    let text = tally.report(durations: run.clock.milliseconds, isOfConcepts: true)
    try File.create("\(staging.path)/\(reportFileName)").write(Array(text.utf8))
    try run.publish(staging, tally, report)
    return tally
  }

  /// Ends the run where the templates cannot make concepts, and says why.
  static func demandMarks(of templates: TemplateSet, in folder: String, _ report: Report) throws {
    guard !templates.canMakeConcepts else { return }
    report.print(templates.conceptProblems)
    throw Refusal(
      TemplateSetCodes.noConcepts, at: Place(file: folder),
      Bilingual(
        nl: "deze sjablonen kunnen geen concepten maken", en: "these templates cannot make concepts"))
  }
}

/// Ends a command that works on a batch where the folder has concepts instead, or is an archive.
func demandNoConcepts(in folder: String) throws {
  try BatchArchive.demandNone(at: folder)
  guard try isFolderOfConcepts(folder) else { return }
  throw Refusal(
    SealCodes.concepts, at: Place(file: folder),
    Bilingual(
      nl: "hier staan concepten, die nog niet zijn afgetekend, en geen partij",
      en: "these are concepts, which are not signed off yet, and no batch"))
}

/// Whether a folder was made by `generate --concept`: concepts, and no list of documents.
func isFolderOfConcepts(_ folder: String) throws(DiskError) -> Bool {
  guard try Folder.kind(of: "\(folder)/\(manifestFileName)") == .absent else { return false }
  return try Folder.kind(of: "\(folder)/\(conceptFolder)") == .folder
}
