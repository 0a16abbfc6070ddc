public import Diagnostics
public import Dossiers

/// Checks records against the dossiers, the register and the rules.
public struct Validator: Sendable {
  private let catalogus: Dossiercatalogus
  private let register: Register
  private let afgegeven: Datum
  private let dubbeleSleutels: DubbeleSleutels
  /// How diagnostics name the records' file and the register's.
  private let recordsFile: String
  private let registerFile: String
  private let rules: [any Rule.Type]

  /// - Parameters:
  ///   - afgegeven: the day of issue.
  ///   - dubbeleSleutels: the keys that occur more than once in the whole input.
  ///   - recordsFile: the name of the records' file, for diagnostics.
  ///   - registerFile: the name of the file of the leerbedrijven, for notes.
  public init(
    catalogus: Dossiercatalogus, register: Register, afgegeven: Datum, dubbeleSleutels: DubbeleSleutels,
    recordsFile: String, registerFile: String
  ) {
    self.catalogus = catalogus
    self.register = register
    self.afgegeven = afgegeven
    self.dubbeleSleutels = dubbeleSleutels
    self.recordsFile = recordsFile
    self.registerFile = registerFile
    rules = ValidationRules.all
  }

  /// For samples of the program's own, which show a template what documents can hold: a digital sign-off in them counts
  /// as checked. Nothing that is given out comes from here.
  package init(samplesOf catalogus: Dossiercatalogus, register: Register, afgegeven: Datum) {
    self.catalogus = catalogus
    self.register = register
    self.afgegeven = afgegeven
    dubbeleSleutels = DubbeleSleutels()
    recordsFile = "beoordelingen.jsonl"
    registerFile = "leerbedrijven.jsonl"
    rules = ValidationRules.all.filter { $0 != SshsigNietTeControleren.self }
  }

  /// The checked assessment in `line`, or nil when it is refused, and everything that is to be said of it.
  public func validate(_ line: RecordLine) -> (GeldigeBeoordeling?, [Diagnostic]) {
    var report = RecordReport(file: recordsFile, line: line)
    guard let values = JSONRecordReader.read(line, report: &report) else { return (nil, report.diagnostics()) }
    let beoordeling = BeoordelingBuilder.build(values, report: &report)
    let lookup = lookup(beoordeling.opleiding)
    let leerbedrijf = beoordeling.leerbedrijf.flatMap { register[$0] }
    let unusable = beoordeling.leerbedrijf.flatMap { register.unusable[$0] }
    let lines = beoordeling.sleutel.map { dubbeleSleutels.lines(of: $0.utf8) } ?? []
    // From here on the subject owns the assessment, which is too large to copy for each record.
    let subject = RuleSubject(
      values: values, beoordeling: consume beoordeling, lookup: lookup, leerbedrijf: leerbedrijf,
      unusableLeerbedrijfLine: unusable, afgegeven: afgegeven, linesWithSameSleutel: lines, registerFile: registerFile)
    var found = RuleReport(values: values, record: report, line: line.number)
    for rule in rules { rule.check(subject, &found) }
    let diagnostics = found.record.isEmpty ? [] : found.record.diagnostics()
    if found.record.hasErrors { return (nil, diagnostics) }
    guard let kwalificatie = subject.kwalificatie, let leerbedrijf = subject.leerbedrijf else {
      preconditionFailure("a record without kwalificatie or leerbedrijf passed the rules")
    }
    return (GeldigeBeoordeling(subject.beoordeling, kwalificatie: kwalificatie, leerbedrijf: leerbedrijf), diagnostics)
  }

  /// What is to be said of a line that is longer than a record may be, of which `line` holds the beginning.
  public func refuseTooLong(_ line: RecordLine) -> [Diagnostic] {
    refuse(
      line, FormatCodes.lineTooLong, Bilingual(nl: "de regel is langer dan 1 MiB", en: "the line is longer than 1 MiB"))
  }

  /// What is to be said of a record as a whole.
  public func refuse(_ line: RecordLine, _ code: DiagnosticCode, _ message: Bilingual) -> [Diagnostic] {
    var report = RecordReport(file: recordsFile, line: line)
    report.add(code, at: FieldPlace(path: "", offset: line.range.lowerBound), message)
    return report.diagnostics()
  }

  private func lookup(_ opleiding: Beoordeling.Opleiding) -> Dossiercatalogus.Answer? {
    guard let crebo = opleiding.kwalificatie else { return nil }
    // Without a date of enrolment, which is then reported, the newest version serves the other rules.
    return catalogus.kwalificatie(
      crebo, dossier: opleiding.dossier?.description, inschrijfdatum: opleiding.inschrijfdatum ?? afgegeven)
  }
}
