import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Verklaringen

/// Renders assessments of a school's own as a preview: checked as ever, and with the samples' secret.
struct RecordPreview {
  let catalogus: Dossiercatalogus
  let register: Register
  let afgegeven: Datum
  let templates: TemplateSet
  /// The secret that ids come from, by which a sign-off sheet names assessments; nil where there is none.
  let geheim: IdentitySecret?

  /// More is no preview; memory holds them all.
  static let limit = 100

  /// The documents of the records that are right; what is wrong with the others is reported.
  func documents(
    of records: RecordsFile, _ registerFolder: RegisterFolder, _ report: Report
  ) throws -> [Samples.Document] {
    let index = try KeyIndex(records)
    if index.recordCount == 0 { report.print(RunCodes.noRecords(in: records.name)) }
    let validator = Validator(
      catalogus: catalogus, register: register, afgegeven: afgegeven, dubbeleSleutels: index.dubbeleSleutels,
      recordsFile: records.name, registerFile: registerFolder.leerbedrijvenFile,
      aftekenbladen: registerFolder.aftekenbladen, geheim: geheim)
    var renderer = VerklaringRenderer(templates: templates, paper: Samples.paper)
    var documents: [Samples.Document] = []
    var blocks = records.blocks
    var isCut = false
    while !isCut, let block = try blocks.next() {
      block.forEachLine { line, _, isTooLong in
        guard documents.count < Self.limit else {
          isCut = true
          return
        }
        let (beoordeling, diagnostics) = isTooLong ? (nil, validator.refuseTooLong(line)) : validator.validate(line)
        report.print(diagnostics)
        guard let beoordeling else { return }
        let verklaring = Praktijkverklaring(
          proofOf: beoordeling, instelling: register.instelling, afgegeven: afgegeven)
        documents.append(
          Samples.Document(
            verklaring, name: "regel-\(line.number)",
            description: Bilingual(nl: "het record op regel \(line.number)", en: "the record on line \(line.number)"),
            &renderer))
      }
    }
    if isCut {
      try report.say(
        nl: "een proefdruk toont hoogstens \(Self.limit) records; de rest is niet bekeken",
        en: "a preview shows at most \(Self.limit) records; the rest was not looked at")
    }
    return documents
  }
}
