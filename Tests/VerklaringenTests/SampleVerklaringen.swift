import Diagnostics
import Beoordelingen
import Dossiers
import Manifests
import TestSupport
import Verklaringen

/// Documents of records that are changed here and there, with the built-in templates.
struct SampleVerklaringen {
  static let secret = IdentitySecret(idKey: (0..<32).map { UInt8($0) }, saltKey: (32..<64).map { UInt8($0) })

  private let validator: Validator
  private let instelling: Instelling
  private let afgegeven: Datum
  let templates: TemplateSet

  struct Unusable: Error {
    let text: String
  }

  /// - Parameters:
  ///   - bedrijf: the name of the leerbedrijf, as JSON.
  ///   - titel: the title of B1-K1-W1, as XML.
  init(bedrijf: String = "Bedrijf & Zoon", school: String = "ROC De Proef", titel: String = "Bereidt voor") throws {
    var dossier: [UInt8]? = Array(
      """
      <sbb><dossiers><dossier nr="900" titel="Dienstverlening">
      <dossiercrebos><dossiercrebo>23189</dossiercrebo></dossiercrebos>
      <basis><basistaken><basiskerntaken><kerntaak titel="Voert uit" hoofdstuk="1"><basiswerkprocessen>
      <werkproces titel="\(titel)" hoofdstuk="1"/><werkproces titel="Rondt af" hoofdstuk="2"/>
      </basiswerkprocessen></kerntaak></basiskerntaken></basistaken></basis>
      <profielen><profiel nr="1" titel="Medewerker" hoofdstuk="1" niveau="2">
      <creboinformatie><crebo>25499</crebo></creboinformatie>
      <profielkerntaken><kerntaak titel="Beheert" hoofdstuk="1"><profielwerkprocessen>
      <werkproces titel="Beheert gebouwen" hoofdstuk="1"/>
      </profielwerkprocessen></kerntaak></profielkerntaken></profiel></profielen></dossier></dossiers></sbb>
      """.utf8)
    let file = DossierReader().read(file: "d.xml") {
      defer { dossier = nil }
      return dossier
    }
    let school = #"{"brin":"99ZZ","naam":"\#(school)","plaats":"Voorbeeldstad"}"#
    let bedrijven =
      #"{"id":"100018965","naam":"\#(bedrijf)","plaats":"Nergenshuizen","erkenningen":[{"kwalificatie":"25499"}],"praktijkopleiders":[{"naam":"P. Opleider"}]}"#
    guard let instelling = RegisterReader.instelling(file: "i.json", bytes: Array(school.utf8)).0,
      let leerbedrijf = RegisterReader.leerbedrijven(file: "l.jsonl", bytes: Array(bedrijven.utf8)).leerbedrijven.first,
      let afgegeven = Datum(iso: "2025-11-20".utf8)
    else { throw Unusable(text: "register") }
    self.instelling = instelling
    self.afgegeven = afgegeven
    validator = Validator(
      catalogus: Dossiercatalogus.joining([file]).catalogus,
      register: Register(instelling: instelling, leerbedrijven: [leerbedrijf]), afgegeven: afgegeven,
      dubbeleSleutels: DubbeleSleutels(), recordsFile: "r.jsonl", registerFile: "l.jsonl")
    let compiled = TemplateSet.compile(folder: BuiltInTemplates.folder, files: BuiltInTemplates.files)
    guard let templates = compiled.0 else { throw Unusable(text: compiled.1.map { $0.text(in: .en) }.joined()) }
    self.templates = templates
  }

  /// The verklaring of a record in JSON.
  func verklaring(_ record: String) throws -> Praktijkverklaring {
    let bytes = Array(record.utf8)
    let (beoordeling, diagnostics) = validator.validate(RecordLine(block: bytes, range: bytes.indices, number: 1))
    guard let beoordeling else { throw Unusable(text: diagnostics.map { $0.text(in: .en) }.joined()) }
    return Praktijkverklaring(beoordeling, instelling: instelling, afgegeven: afgegeven, geheim: Self.secret)
  }

  /// The page of a sheet for these records, and the assessments on it.
  func aftekenpagina(_ records: [String]) throws -> (page: String, personen: [Aftekenpagina.Persoon]) {
    let personen = try records.map { record in
      let beoordeling = try verklaring(record).beoordeling
      let id = Self.secret.id(
        issuer: instelling.brin.description, key: beoordeling.sleutel.utf8, replaced: beoordeling.vervangt)
      return Aftekenpagina.Persoon(id: id, beoordeling: beoordeling)
    }
    guard let first = personen.first?.beoordeling else { throw Unusable(text: "no records") }
    let page = Aftekenpagina(
      leerbedrijf: first.leerbedrijf, praktijkopleider: first.praktijkopleider.naam, instelling: instelling,
      datum: afgegeven, personen: personen)
    return (String(decoding: page.bytes, as: UTF8.self), personen)
  }

  /// The concept of a record in JSON, whatever it says of a sign-off.
  func concept(_ record: String) throws -> Concept {
    let bytes = Array(record.utf8)
    let (beoordeling, diagnostics) = validator.assess(RecordLine(block: bytes, range: bytes.indices, number: 1))
    guard let beoordeling else { throw Unusable(text: diagnostics.map { $0.text(in: .en) }.joined()) }
    return Concept(beoordeling, instelling: instelling, dag: afgegeven)
  }

  /// Page and text of a record's concept, and the record that the page carries.
  func renderConcept(_ record: String) throws -> [Rendition: [UInt8]] {
    var renderer = VerklaringRenderer(templates: templates)
    renderer.render(try concept(record))
    return Dictionary(uniqueKeysWithValues: Rendition.allCases.map { ($0, Array(renderer[$0])) })
  }

  /// The three files of a record's verklaring.
  func render(_ record: String) throws -> [Rendition: [UInt8]] {
    var renderer = VerklaringRenderer(templates: templates)
    let entry = renderer.render(try verklaring(record))
    var files: [Rendition: [UInt8]] = [:]
    for rendition in Rendition.allCases {
      files[rendition] = Array(renderer[rendition])
      guard Digest(of: renderer[rendition]) == entry[rendition] else { throw Unusable(text: "digest of \(rendition)") }
    }
    return files
  }

  /// A record with everything that a record can have.
  static let full = """
    {"sleutel":"S-1","kandidaat":{"voornamen":"Noor Ayşe","tussenvoegsel":"van 't","achternaam":"IJzerman-Şahin",\
    "geboortedatum":"1990-05-00","geboorteplaats":"Paramaribo","geboorteland":"Suriname"},\
    "opleiding":{"kwalificatie":"25499","dossier":"900","inschrijfdatum":"2025-01-06","leerweg":"OVO"},\
    "leerbedrijf":"100018965","bpv":{"van":"2025-02-03","tot":"2026-01-30","uren":400},\
    "overeenkomsten":{"onderwijsovereenkomst":"2025-01-06","praktijkovereenkomst":"2025-02-03",\
    "werkprocessen":["B1-K1-W1","B1-K1-W2","P1-K1-W1"]},\
    "werkprocessen":[{"code":"P1-K1-W1","oordeel":"aangetoond","datum":"2025-05-12","toelichting":"Zelfstandig gedaan."},\
    {"code":"B1-K1-W1","oordeel":"aangetoond","datum":"2025-06-02","titel":"Bereidt voor"},\
    {"code":"B1-K1-W2","oordeel":"niet-aangetoond","datum":"2025-06-02"}],\
    "praktijkopleider":{"naam":"P. Opleider","functie":"voorman"},"ondertekenaar":{"naam":"A. Directie","functie":"directeur"},\
    "aftekening":{"wijze":"papier","plaats":"Nergenshuizen","datum":"2025-06-30",\
    "blad":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},\
    "vervangt":"pv-00000000000000000000000000",\
    "traject":{"leerlijn":"Geheime leerlijn","regio":"Geheime regio","tranche":"t","opdrachtgever":"Geheime opdrachtgever","stap":"s"}}
    """

  /// A record with nothing but what a record must have.
  static let least = """
    {"sleutel":"S-2","kandidaat":{"achternaam":"Proef","geboortedatum":"1990-00-00"},\
    "opleiding":{"kwalificatie":"25499","inschrijfdatum":"2025-01-06"},"leerbedrijf":"100018965",\
    "bpv":{"van":"2025-02-03","tot":"2025-07-04"},\
    "werkprocessen":[{"code":"B1-K1-W1","oordeel":"aangetoond","datum":"2025-06-02"}],\
    "praktijkopleider":{"naam":"P. Opleider"},"aftekening":{"wijze":"portaal","plaats":"Nergenshuizen","datum":"2025-06-30"}}
    """
}
