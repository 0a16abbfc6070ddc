public import Beoordelingen
public import Diagnostics
public import Dossiers
public import Manifests

/// Made-up verklaringen that take a template to its limits: what a designer must have seen before a school uses it.
public struct Samples: Sendable {
  /// One of them, rendered.
  public struct Document: Sendable {
    /// Its file name without ending.
    public let name: String
    /// What it shows, for the list of samples.
    public let description: Bilingual
    public let files: [Rendition: [UInt8]]

    /// Renders `verklaring`.
    public init(
      _ verklaring: Praktijkverklaring, name: String, description: Bilingual, _ renderer: inout VerklaringRenderer
    ) {
      _ = renderer.render(verklaring)
      self.name = name
      self.description = description
      files = Dictionary(uniqueKeysWithValues: Rendition.allCases.map { ($0, Array(renderer[$0])) })
    }

    /// Renders `concept`, which has no file for its record.
    init(_ concept: Concept, _ renderer: inout VerklaringRenderer) {
      renderer.render(concept)
      name = "concept"
      description = Bilingual(
        nl: "hetzelfde als concept, dat nog niet is afgetekend: het merk staat op elk vel",
        en: "the same as a concept, which is not signed off yet: the mark is on each sheet")
      files = [.html: Array(renderer[.html]), .txt: Array(renderer[.txt])]
    }
  }

  /// The samples by the `sleutel` of their records.
  static let descriptions: [(name: String, text: Bilingual)] = [
    (
      "een",
      Bilingual(
        nl: "één werkproces, alleen wat verplicht is, afgetekend in een portaal",
        en: "one werkproces, only what is required, signed off in a portal")
    ),
    (
      "tien",
      Bilingual(
        nl: "tien werkprocessen met de langste titels, op papier, met logo's: dit hoort op één A4 te passen",
        en: "ten werkprocessen with the longest titles, on paper, with logos: this should fit on one A4")
    ),
    (
      "veertig",
      Bilingual(
        nl: "veertig werkprocessen met toelichting, digitaal ondertekend, op meer dan één pagina",
        en: "forty werkprocessen with explanations, digitally signed, on more than one page")
    ),
    (
      "namen",
      Bilingual(
        nl: "de langste namen, en tekens die HTML iets betekenen",
        en: "the longest names, and characters that mean something to HTML")
    ),
  ]

  /// The day of issue of samples.
  public static var afgegeven: Datum { day("2026-11-20") }

  /// The secret of samples and previews, known to everybody.
  static let secret = IdentitySecret(
    idKey: Array(repeating: 0, count: 32), saltKey: Array(repeating: 0, count: 32))

  /// What signs their QR codes: a key that everybody knows, for a page that is nowhere.
  public static var paper: PaperSealer {
    guard let adres = try? Controleadres("https://school.invalid/c"),
      let name = KeyName("voorbeeld.invalid/proefdruk"),
      let key = try? SigningKey(name: name, seed: Array(repeating: 0, count: 32))
    else { preconditionFailure("the samples' key is wrong") }
    return PaperSealer(adres: adres, key: key)
  }

  /// Renders all of them with a school's templates; the concept only with templates that can make one.
  ///
  /// - Parameter instelling: the school whose house style they show; the samples' own where it is nil.
  public static func render(with templates: TemplateSet, instelling: Instelling? = nil) -> [Document] {
    let world = SampleWorld()
    var renderer = VerklaringRenderer(templates: templates, paper: paper)
    let school = instelling ?? world.instelling
    var documents = world.beoordelingen.enumerated().map { index, beoordeling in
      let verklaring = Praktijkverklaring(
        proofOf: beoordeling, instelling: school, afgegeven: afgegeven)
      let (name, description) = descriptions[index]
      return Document(verklaring, name: name, description: description, &renderer)
    }
    if templates.canMakeConcepts, let index = descriptions.firstIndex(where: { $0.name == "veertig" }) {
      let concept = Concept(world.beoordelingen[index].beoordeling, instelling: school, dag: afgegeven)
      documents.insert(Document(concept, &renderer), at: index + 1)
    }
    return documents
  }

  private static func day(_ text: String) -> Datum {
    guard let day = Datum(iso: text.utf8) else { preconditionFailure("\(text) is no day") }
    return day
  }
}

/// The inputs of the samples, read as a school's are.
private struct SampleWorld {
  let instelling: Instelling
  let beoordelingen: [AfgetekendeBeoordeling]

  init() {
    let logos = ["school.svg": PackageResources.school_svg, "bedrijf.svg": PackageResources.bedrijf_svg]
    let logoFolder: LogoFolder = { name in
      logos[name].map { .found($0) } ?? .unusable(Bilingual(nl: "is er niet", en: "is not there"))
    }
    let (school, problems) = RegisterReader.instelling(
      file: "instelling.json", bytes: PackageResources.instelling_json, logos: logoFolder)
    let register = RegisterReader.leerbedrijven(
      file: "leerbedrijven.jsonl", bytes: PackageResources.leerbedrijven_jsonl, logos: logoFolder)
    var xml: [UInt8]? = PackageResources.dossier_xml
    let dossier = DossierReader().read(file: "dossier.xml") {
      defer { xml = nil }
      return xml
    }
    guard let school, register.diagnostics.isEmpty, dossier.diagnostics.isEmpty else {
      preconditionFailure("the samples are wrong: \(problems + register.diagnostics + dossier.diagnostics)")
    }
    instelling = school
    let validator = Validator(
      samplesOf: Dossiercatalogus.joining([dossier]).catalogus,
      register: Register(instelling: school, leerbedrijven: register.leerbedrijven), afgegeven: Samples.afgegeven)
    let bytes = PackageResources.beoordelingen_jsonl
    let lines = bytes.indices.split { bytes[$0] == UInt8(ascii: "\n") }
    beoordelingen = lines.enumerated().map { index, line in
      let range = line.startIndex..<line.endIndex
      let (beoordeling, diagnostics) = validator.validate(RecordLine(block: bytes, range: range, number: index + 1))
      guard let beoordeling else { preconditionFailure("a sample is wrong: \(diagnostics)") }
      return beoordeling
    }
  }
}
