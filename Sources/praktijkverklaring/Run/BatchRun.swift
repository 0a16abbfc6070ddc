import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Verklaringen

/// Everything that a run over records needs, read and found right.
struct RunInputs {
  let dossiers: DossierFiles
  let registerFolder: RegisterFolder
  let register: Register
  let templates: TemplateSet
  let templateDigests: [String: Digest]
  /// What diagnostics call the folder of the templates.
  let templateFolder: String
  let afgegeven: Datum
  /// The secret behind ids and salts; nil where none was made yet and nothing needs one.
  let geheim: IdentitySecret?

  /// What checks the records of a file.
  func validator(of records: RecordsFile, dubbeleSleutels: DubbeleSleutels) -> Validator {
    Validator(
      catalogus: dossiers.catalogus, register: register, afgegeven: afgegeven, dubbeleSleutels: dubbeleSleutels,
      recordsFile: records.name, registerFile: registerFolder.leerbedrijvenFile,
      aftekenbladen: registerFolder.aftekenbladen, geheim: geheim)
  }
}

/// A run over records: the first look at the keys, then block by block, in the order of the file.
struct RecordRun {
  let inputs: RunInputs
  let records: RecordsFile
  let jobs: Int
  let shard: Shard
  /// Runs since the inputs began to be read.
  let clock: StageClock

  /// Checks every record, and makes its documents where there is something to make them with.
  ///
  /// - Parameters:
  ///   - staging: the folder of the run, where documents are made.
  ///   - deliver: gets the results in the order of the records.
  /// - Returns: the counts.
  func run(
    issuing: RecordWorker.Issuing?, in staging: StagingFolder?, report: Report, deliver: (BlockResult) throws -> Void
  ) async throws -> BatchTally {
    let shard = shard
    var tally = BatchTally(of: shard.part)
    do {
      try await walk(report) { validator in
        let worker = RecordWorker(validator: validator, shard: shard, issuing: issuing)
        return { try worker.work($0) }
      } deliver: { result in
        report.print(result.diagnostics)
        tally.add(result.tally)
        try deliver(result)
        report.progress.show(done: tally.made, refused: tally.refused, word: issuing == nil ? .inOrder : .made)
      }
    } catch is Interruption {
      throw Interruption(tally, in: staging)
    }
    return tally
  }

  /// Puts the folder of the run in its final place, or the archive in it.
  func publish(_ staging: StagingFolder, _ tally: BatchTally, _ report: Report, pack: Pack? = nil) throws {
    // From here on it is a matter of the disk, and what is whole is worth keeping.
    try Interruption.check(after: tally, in: staging)
    report.progress.show(Bilingual(nl: "alles wordt op de schijf gezet", en: "putting everything on the disk"))
    if let pack { try pack.publish(from: staging) } else { try staging.publish() }
    report.progress.clear()
    clock.finish(.schijf)
  }

  /// Looks at the records block by block, several at once.
  ///
  /// - Parameters:
  ///   - work: gives what is done with a block, by several tasks at once; it is given what checks the records.
  ///   - deliver: gets the results in the order of the records.
  func walk<Result: Sendable>(
    _ report: Report, work: (Validator) -> @Sendable (LineBlock) throws -> Result, deliver: (Result) throws -> Void
  ) async throws {
    let index = try KeyIndex(records, shard: shard)
    clock.finish(.sleutels)
    if index.recordCount == 0 {
      report.print(RunCodes.noRecords(in: records.name))
    }
    let work = work(inputs.validator(of: records, dubbeleSleutels: index.dubbeleSleutels))
    var blocks = records.blocks
    report.progress.begin(total: index.shardCount)
    try await orderedMap(jobs: jobs) {
      try Interruption.check()
      return try blocks.next()
    } work: {
      try work($0)
    } deliver: {
      try deliver($0)
    }
    report.progress.clear()
    guard try records.isUnchanged() else { throw RecordsChanged(name: records.name) }
  }
}

/// The records' file is no longer what it was when the run began.
struct RecordsChanged: Error {
  let name: String

  var diagnostic: Diagnostic {
    Diagnostic(
      RunCodes.changedWhileReading, at: Place(file: name),
      Bilingual(nl: "het bestand veranderde tijdens de run", en: "the file changed during the run"))
  }
}

/// Makes a batch: documents, manifest, seal, report and refused records, whole or not at all.
struct BatchRun {
  let run: RecordRun
  /// What seals the batch.
  let keys: SchoolKeys?
  /// Where the QR codes lead; nil where there are none.
  let controleadres: Controleadres?
  let staging: StagingFolder
  /// The archive that takes it all in the folder's place.
  let pack: Pack?
  let report: Report

  func make(version: String) async throws -> BatchTally {
    let inputs = run.inputs
    guard let geheim = inputs.geheim else { preconditionFailure("a batch has a secret") }
    let issuing = RecordWorker.Issuing(
      instelling: inputs.register.instelling, afgegeven: inputs.afgegeven, geheim: geheim, templates: inputs.templates,
      paper: try paperSealer(), documents: try documents())
    var bladen: Set<Digest> = []
    var entries = EntrySorter(store: try SpillFile(in: staging.path))
    let refused = try File.create("\(staging.path)/\(refusedFileName)", mode: 0o600)
    let tally = try await run.run(issuing: issuing, in: staging, report: report) { result in
      for entry in result.entries { try entries.append(entry) }
      bladen.formUnion(result.bladen)
      try pack?.append(result.members)
      for range in result.refused {
        try run.records.copy(range, to: refused)
        try refused.write([UInt8(ascii: "\n")])
      }
    }
    run.clock.finish(.documenten)
    report.progress.show(Bilingual(nl: "het manifest wordt geschreven", en: "writing the manifest"))
    try writeSheets(bladen)
    let batch = BatchDescription(
      instelling: inputs.register.instelling, afgegeven: inputs.afgegeven, count: tally.made, version: version,
      dossiers: inputs.dossiers.digests, templates: inputs.templateDigests, logos: inputs.register.logos,
      controleadres: controleadres)
    try writeManifest(of: batch, &entries, tally)
    run.clock.finish(.manifest)
    try File.create("\(staging.path)/\(reportFileName)").write(
      Array(tally.report(durations: run.clock.milliseconds).utf8))
    do { try pack?.finish(with: staging.path) } catch is Interruption { throw Interruption(tally, in: staging) }
    try run.publish(staging, tally, report, pack: pack)
    return tally
  }

  private func documents() throws -> DocumentSink {
    if let pack { return pack.documents }
    let path = "\(staging.path)/\(documentFolder)"
    try Folder.create(path)
    return .folder(try Folder(path))
  }

  /// What signs the QR codes, where there are to be any and the templates show them.
  private func paperSealer() throws -> PaperSealer? {
    guard let controleadres else { return nil }
    guard let keys else { preconditionFailure("QR codes are signed") }
    let templates = run.inputs.templates
    guard templates.qrProblems.isEmpty else {
      report.print(templates.qrProblems)
      throw Refusal(
        TemplateSetCodes.noQR, at: Place(file: run.inputs.templateFolder),
        Bilingual(
          nl: "deze sjablonen tonen geen QR-code", en: "these templates show no QR code"))
    }
    return PaperSealer(adres: controleadres, key: keys.seal)
  }

  /// Writes the signed sheets that records name.
  private func writeSheets(_ digests: Set<Digest>) throws {
    if digests.isEmpty { return }
    let sheets: any SheetSink = if let pack { pack } else { try SheetFolder(in: staging.path) }
    for digest in digests.sorted(by: { $0.hexadecimal < $1.hexadecimal }) {
      guard let blad = run.inputs.registerFolder.aftekenbladen.signed(digest) else {
        preconditionFailure("a record was made with a sheet that is not signed")
      }
      try sheets.write(digest, sheet: blad.bytes, signature: blad.signature)
    }
  }

  /// Writes `batch.json` and the manifest, and the seal where somebody seals.
  private func writeManifest(of batch: BatchDescription, _ entries: inout EntrySorter, _ tally: BatchTally) throws {
    var manifest = try ManifestWriter(in: staging.path, batch: batch.bytes, growsTree: keys != nil)
    try Interruption.check(after: tally, in: staging)
    var count = 0
    try entries.drain { entry in
      count += 1
      if count.isMultiple(of: 1 << 12) { try Interruption.check(after: tally, in: staging) }
      try manifest.append(entry)
    }
    try manifest.finish()
    if let tree = manifest.tree, let key = keys?.seal { try manifest.writeSeal(over: tree, by: key) }
  }
}
