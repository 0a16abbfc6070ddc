import Beoordelingen
import Diagnostics
import Dossiers
import Verklaringen

/// Renders assessments of a school's own as a preview: checked as ever, and with the samples' secret.
struct RecordPreview {
  let catalogus: Dossiercatalogus
  let register: Register
  let afgegeven: Datum
  let templates: TemplateSet

  /// More is no preview; memory holds them all.
  static let limit = 100

  /// The documents of the records that are right; what is wrong with the others is reported.
  func documents(
    of records: RecordsFile, _ registerFolder: RegisterFolder, _ report: Report
  ) throws -> [Samples.Document] {
    let validator = Validator(
      catalogus: catalogus, register: register, afgegeven: afgegeven,
      dubbeleSleutels: try KeyIndex(records).dubbeleSleutels, recordsFile: records.name,
      registerFile: registerFolder.leerbedrijvenFile)
    var renderer = VerklaringRenderer(templates: templates)
    var documents: [Samples.Document] = []
    var blocks = records.blocks
    while documents.count < Self.limit, let block = try blocks.next() {
      block.forEachLine { line, _, isTooLong in
        guard documents.count < Self.limit else { return }
        let (beoordeling, diagnostics) = isTooLong ? (nil, validator.refuseTooLong(line)) : validator.validate(line)
        report.print(diagnostics)
        guard let beoordeling else { return }
        let verklaring = Praktijkverklaring(
          beoordeling, instelling: register.instelling, afgegeven: afgegeven, geheim: Samples.secret)
        documents.append(
          Samples.Document(
            verklaring, name: "regel-\(line.number)",
            description: Bilingual(nl: "het record op regel \(line.number)", en: "the record on line \(line.number)"),
            &renderer))
      }
    }
    if documents.count == Self.limit {
      try report.say(
        nl: "een proefdruk toont hoogstens \(Self.limit) records; de rest is niet bekeken",
        en: "a preview shows at most \(Self.limit) records; the rest was not looked at")
    }
    return documents
  }
}
