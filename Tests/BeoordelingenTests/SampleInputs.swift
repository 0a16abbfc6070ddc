import Beoordelingen
import Diagnostics
import Dossiers
import JSONText
import Manifests

/// A small world in which one record is right in every way; a test changes one thing in it.
enum SampleInputs {
  static let dossier = """
    <sbb><domeinen/><sectorkamers/><competenties/><dossiers>
    <dossier nr="900" titel="Dienstverlening">
    <dossiercrebos><dossiercrebo Geldig_vanaf="01-08-2015">23189</dossiercrebo></dossiercrebos>
    <basis><basistaken><basiskerntaken><kerntaak titel="Voert uit" hoofdstuk="1"><basiswerkprocessen>
    <werkproces titel="Bereidt voor" hoofdstuk="1"/><werkproces titel="Rondt af" hoofdstuk="2"/>
    </basiswerkprocessen></kerntaak></basiskerntaken></basistaken></basis>
    <profielen>
    <profiel nr="1" titel="Medewerker" hoofdstuk="1" niveau="2">
    <creboinformatie><crebo Geldig_vanaf="01-08-2015" Datum_einde_instroom="2025-07-31" Datum_einde_opleiding="2027-07-31">25499</crebo></creboinformatie>
    <profielkerntaken><kerntaak titel="Beheert" hoofdstuk="1"><profielwerkprocessen>
    <werkproces titel="Beheert gebouwen" hoofdstuk="1"/>
    </profielwerkprocessen></kerntaak></profielkerntaken></profiel>
    <profiel nr="2" titel="Helpende" hoofdstuk="2" niveau="2">
    <creboinformatie><crebo Geldig_vanaf="01-08-2015">25498</crebo></creboinformatie>
    <profielkerntaken><kerntaak titel="Helpt" hoofdstuk="1"><profielwerkprocessen>
    <werkproces titel="Helpt mee" hoofdstuk="1"/>
    </profielwerkprocessen></kerntaak></profielkerntaken></profiel>
    </profielen></dossier>
    </dossiers></sbb>
    """

  static let instelling = #"{"brin":"99ZZ","naam":"ROC De Proef","plaats":"Voorbeeldstad"}"#

  static let leerbedrijven = """
    {"id":"100018965","naam":"Bedrijf & Zoon","plaats":"Nergenshuizen","kvk":"01234567","erkenningen":[\
    {"kwalificatie":"25499","van":"2024-01-01","tot":"2025-03-31"},\
    {"kwalificatie":"25499","van":"2025-04-01","tot":null,"nietUitvoerbaar":["B1-K1-W2"]}],\
    "praktijkopleiders":[{"naam":"P. Opleider","functie":"voorman","van":"2024-01-01","tot":"2026-01-31"}]}
    """

  /// A record that is right in every way.
  static let record: [String: JSONValue] = [
    "sleutel": .string("S-1"),
    "kandidaat": .object([
      "voornamen": .string("Noor"), "achternaam": .string("Proef"), "geboortedatum": .string("1990-05-00"),
    ]),
    "opleiding": .object(["kwalificatie": .string("25499"), "inschrijfdatum": .string("2025-01-06")]),
    "leerbedrijf": .string("100018965"),
    "bpv": .object(["van": .string("2025-02-03"), "tot": .string("2025-07-04"), "uren": .integer(400)]),
    "werkprocessen": .array([
      .object(["code": .string("P1-K1-W1"), "oordeel": .string("aangetoond"), "datum": .string("2025-05-12")]),
      .object(["code": .string("B1-K1-W1"), "oordeel": .string("aangetoond"), "datum": .string("2025-06-02")]),
    ]),
    "praktijkopleider": .object(["naam": .string("P. Opleider")]),
    "aftekening": .object([
      "wijze": .string("papier"), "plaats": .string("Nergenshuizen"), "datum": .string("2025-06-30"),
    ]),
  ]

  /// The record with a value in another place (`bpv.uren`, `werkprocessen.0.code`); nil takes it away.
  static func record(_ changes: [(String, JSONValue?)]) -> String {
    var value = JSONValue.object(record)
    for (path, new) in changes { value = value.setting(path.split(separator: ".")[...], to: new) }
    return String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  static func validator(
    duplicates: [[UInt8]: [Int]] = [:], on day: String = "2025-11-20", dossier: String = dossier,
    aftekenbladen: Aftekenbladen = .none, geheim: IdentitySecret? = nil
  ) throws -> Validator {
    var rest: [UInt8]? = Array(dossier.utf8)
    let file = DossierReader().read(file: "d.xml") {
      defer { rest = nil }
      return rest
    }
    guard !file.diagnostics.contains(where: \.isError) else {
      throw Unusable(text: file.diagnostics.map { $0.text(in: .en) }.joined())
    }
    guard let day = Datum(iso: day.utf8) else { throw Unusable(text: day) }
    return Validator(
      catalogus: Dossiercatalogus.joining([file]).catalogus, register: try register(), afgegeven: day,
      dubbeleSleutels: DubbeleSleutels(duplicates), recordsFile: "r.jsonl", registerFile: "leerbedrijven.jsonl",
      aftekenbladen: aftekenbladen, geheim: geheim)
  }

  static func register() throws -> Register {
    let (school, problems) = RegisterReader.instelling(file: "instelling.json", bytes: Array(instelling.utf8))
    let (bedrijven, _, more) = RegisterReader.leerbedrijven(
      file: "leerbedrijven.jsonl", bytes: Array(leerbedrijven.utf8))
    guard let school, problems.isEmpty, more.isEmpty else { throw Unusable(text: "register") }
    return Register(instelling: school, leerbedrijven: bedrijven)
  }

  struct Unusable: Error {
    let text: String
  }
}

/// A line of a records file.
func line(_ text: String, number: Int = 1) -> RecordLine {
  let bytes = Array(text.utf8)
  return RecordLine(block: bytes, range: 0..<bytes.count, number: number)
}

/// Everything that is said of a record, as it is printed in English.
func printed(_ text: String, duplicates: [[UInt8]: [Int]] = [:], on day: String = "2025-11-20") throws -> String {
  try SampleInputs.validator(duplicates: duplicates, on: day).validate(line(text)).1.map { $0.text(in: .en) }.joined()
}

extension JSONValue {
  fileprivate func setting(_ path: ArraySlice<Substring>, to new: JSONValue?) -> JSONValue {
    guard let first = path.first else { return self }
    let rest = path.dropFirst()
    switch self {
    case .object(var members):
      let key = String(first)
      if rest.isEmpty {
        members[key] = new
      } else if members[key] != nil || new != nil {
        members[key] = (members[key] ?? .object([:])).setting(rest, to: new)
      }
      return .object(members)
    case .array(var elements):
      guard let index = Int(first) else { return self }
      if rest.isEmpty, let new {
        if index < elements.count { elements[index] = new } else { elements.append(new) }
      } else if rest.isEmpty {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].setting(rest, to: new)
      }
      return .array(elements)
    default: return self
    }
  }
}
