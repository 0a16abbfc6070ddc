public import Diagnostics
public import Dossiers
public import Manifests
import SSHSignatures

/// Checks records against the dossiers, the register and the rules.
public struct Validator: Sendable {
  private let catalogus: Dossiercatalogus
  private let register: Register
  private let afgegeven: Datum
  private let dubbeleSleutels: DubbeleSleutels
  /// How diagnostics name the records' file and the register's.
  private let recordsFile: String
  private let registerFile: String
  /// What sign-offs with a key are checked against.
  private let aftekenbladen: Aftekenbladen
  /// The secret that ids and salts come from; without it no sheet lists anything.
  private let geheim: IdentitySecret?
  private let isForSamples: Bool

  /// - Parameters:
  ///   - afgegeven: the day of issue.
  ///   - dubbeleSleutels: the keys that occur more than once in the whole input.
  ///   - recordsFile: the name of the records' file, for diagnostics.
  ///   - registerFile: the name of the file of the leerbedrijven, for notes.
  ///   - aftekenbladen: the signed sheets of the register.
  ///   - geheim: the secret that ids and salts will come from.
  public init(
    catalogus: Dossiercatalogus, register: Register, afgegeven: Datum, dubbeleSleutels: DubbeleSleutels,
    recordsFile: String, registerFile: String, aftekenbladen: Aftekenbladen = .none, geheim: IdentitySecret? = nil
  ) {
    self.catalogus = catalogus
    self.register = register
    self.afgegeven = afgegeven
    self.dubbeleSleutels = dubbeleSleutels
    self.recordsFile = recordsFile
    self.registerFile = registerFile
    self.aftekenbladen = aftekenbladen
    self.geheim = geheim
    isForSamples = false
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
    aftekenbladen = .none
    geheim = nil
    isForSamples = true
  }

  /// The assessment in `line` with its sign-off, or nil when it is refused, and everything that is to be said of it.
  public func validate(_ line: RecordLine) -> (AfgetekendeBeoordeling?, [Diagnostic]) {
    let result = check(line, signoff: .required)
    if case .afgetekend(let beoordeling) = result.stand { return (beoordeling, result.diagnostics) }
    return (nil, result.diagnostics)
  }

  /// The assessment in `line` whatever is said of a sign-off: for sheets that are still to be signed, and for concepts.
  public func assess(_ line: RecordLine) -> (GeldigeBeoordeling?, [Diagnostic]) {
    let result = standWithoutSignoff(line)
    if case .wacht(let beoordeling) = result.stand { return (beoordeling, result.diagnostics) }
    return (nil, result.diagnostics)
  }

  /// How far an assessment is: signed off, waiting for it, or refused.
  public func standOf(_ line: RecordLine) -> Beoordelingsstand { check(line, signoff: .whenThere) }

  /// Whether an assessment is in order, whatever is said of a sign-off: it waits for one, or is refused.
  public func standWithoutSignoff(_ line: RecordLine) -> Beoordelingsstand { check(line, signoff: .ignored) }

  /// What is asked of a sign-off.
  private enum Signoff {
    case required
    /// A record that has nothing of one waits for it.
    case whenThere
    case ignored
  }

  private func check(_ line: RecordLine, signoff: Signoff) -> Beoordelingsstand {
    var report = RecordReport(file: recordsFile, line: line)
    guard let values = JSONRecordReader.read(line, report: &report) else {
      return Beoordelingsstand(.geweigerd, leerbedrijf: nil, report.diagnostics())
    }
    let isJudged = signoff == .required || signoff == .whenThere && values.hasAny(below: "aftekening.")
    let beoordeling = BeoordelingBuilder.build(values, asksSignoff: isJudged, report: &report)
    let lookup = lookup(beoordeling.opleiding)
    let leerbedrijf = beoordeling.leerbedrijf.flatMap { register[$0] }
    let id = beoordeling.leerbedrijf
    let unusable = id.flatMap { register.unusable[$0] }
    let lines = beoordeling.sleutel.map { dubbeleSleutels.lines(of: $0.utf8) } ?? []
    let blad = isJudged ? aftekenblad(of: beoordeling) : nil
    // From here on the subject owns the assessment, which is too large to copy for each record.
    let subject = RuleSubject(
      values: values, beoordeling: consume beoordeling, lookup: lookup, leerbedrijf: leerbedrijf,
      unusableLeerbedrijfLine: unusable, afgegeven: afgegeven, linesWithSameSleutel: lines, registerFile: registerFile,
      aftekenblad: blad)
    var found = RuleReport(values: values, record: report, line: line.number)
    for rule in ValidationRules.all { rule.check(subject, &found) }
    if isJudged {
      for rule in ValidationRules.signoff { rule.check(subject, &found) }
      if blad != nil { for rule in ValidationRules.onSheet { rule.check(subject, &found) } }
    }
    var stand = Beoordelingsstand.Stand.geweigerd
    if !found.record.hasErrors {
      guard let kwalificatie = subject.kwalificatie, let leerbedrijf = subject.leerbedrijf else {
        preconditionFailure("a record without kwalificatie or leerbedrijf passed the rules")
      }
      let geldig = GeldigeBeoordeling(subject.beoordeling, kwalificatie: kwalificatie, leerbedrijf: leerbedrijf)
      stand = isJudged ? signed(geldig, subject, &found) : .wacht(geldig)
    }
    return Beoordelingsstand(stand, leerbedrijf: id, found.record.isEmpty ? [] : found.record.diagnostics())
  }

  /// The sign-off sheet that a record names.
  private func aftekenblad(of beoordeling: Beoordeling) -> AftekenbladSubject? {
    if isForSamples { return nil }
    let blad = beoordeling.aftekening.blad
    let brin = register.instelling.brin
    let isSignedWithKey = beoordeling.aftekening.wijze == .sshsig
    if !isSignedWithKey, blad == nil { return nil }
    let id = geheim.flatMap { geheim in
      beoordeling.sleutel.map {
        geheim.id(issuer: brin.description, key: $0.utf8, replaced: beoordeling.vervangt)
      }
    }
    let answer = isSignedWithKey ? blad.flatMap { aftekenbladen[$0] } : nil
    var sheet = blad.flatMap { aftekenbladen.sheet($0) }
    if isSignedWithKey, case .signed = answer {} else if isSignedWithKey { sheet = nil }
    return AftekenbladSubject(
      answer: answer, sheet: sheet, rewrittenFile: blad.flatMap { aftekenbladen.rewrittenFile(of: $0) },
      instelling: brin, id: id, sleutels: aftekenbladen.sleutels)
  }

  /// The assessment with its sign-off, when what was signed is what it says.
  private func signed(
    _ beoordeling: GeldigeBeoordeling, _ subject: RuleSubject, _ found: inout RuleReport
  ) -> Beoordelingsstand.Stand {
    if let aftekenblad = subject.aftekenblad, let (regel, number) = aftekenblad.regel, let geheim,
      let message = BeoordelingGewijzigd.message(beoordeling, zout: geheim.salt(of: regel.id), on: regel)
    {
      found.add(
        BeoordelingGewijzigd.code, at: .aftekeningBlad, message,
        notes: aftekenblad.note(Bilingual(nl: "de regel op het blad", en: "the line on the sheet"), line: number))
      return .geweigerd
    }
    var vingerafdruk = isForSamples ? Self.sampleFingerprint : nil
    if subject.isSignedWithKey {
      guard let ondertekend = subject.aftekenblad?.ondertekend, subject.aftekenblad?.regel != nil else {
        preconditionFailure("a digital sign-off without a line on a signed sheet passed the rules")
      }
      vingerafdruk = ondertekend.sleutel.fingerprint
    }
    let aftekening = Aftekening(subject.beoordeling.aftekening, vingerafdruk: vingerafdruk)
    return .afgetekend(AfgetekendeBeoordeling(beoordeling: beoordeling, aftekening: aftekening))
  }

  private static let sampleFingerprint = "SHA256:" + String(repeating: "voorbeeld", count: 5).prefix(43)

  /// What is to be said of a line that is longer than a record may be, of which `line` holds the beginning.
  public func refuseTooLong(_ line: RecordLine) -> [Diagnostic] {
    remark(
      line, FormatCodes.lineTooLong, Bilingual(nl: "de regel is langer dan 1 MiB", en: "the line is longer than 1 MiB"))
  }

  /// What is to be said of a record as a whole.
  public func remark(_ line: RecordLine, _ code: DiagnosticCode, _ message: Bilingual) -> [Diagnostic] {
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
