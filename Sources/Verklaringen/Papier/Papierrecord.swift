import Beoordelingen
public import Dossiers
public import JSONText
public import Manifests

/// The short record that a QR code on paper holds (`pv-qr/1`, docs/verification.md): what a reader compares with the paper.
///
/// It has neither titles nor the name of the school, which the page knows by codes and key. Its members are short, for a QR
/// code holds some 600 bytes.
public struct Papierrecord: Hashable, Sendable {
  public let id: DocumentID
  /// The day of issue.
  public let afgegeven: Datum
  /// The BRIN of the school.
  public let brin: String
  /// The crebo of the kwalificatie, and the version of the dossier that it is of.
  public let kwalificatie: (crebo: Crebo, dossier: String)
  /// In dossier order.
  public let werkprocessen: [WerkprocesCode]
  /// The digest of the whole record, which the paper prints as its controlegetal.
  public let recordDigest: Digest
  /// The id of the seal key that signed, as eight lower-case hexadecimal digits.
  public let keyID: String
  /// The whole of it.
  public let members: JSONValue

  public static func == (a: Papierrecord, b: Papierrecord) -> Bool { a.members == b.members }

  public func hash(into hasher: inout Hasher) { hasher.combine(members) }

  /// The short record of a verklaring.
  init(_ verklaring: Praktijkverklaring, recordDigest: Digest, key: VerifierKey) {
    let beoordeling = verklaring.beoordeling
    var naam: [UInt8] = []
    beoordeling.kandidaat.appendName(to: &naam)
    let aftekening = verklaring.aftekening
    let kwalificatie = beoordeling.kwalificatie
    var members: [String: JSONValue] = [
      "afg": .string(verklaring.afgegeven.description),
      "aft": .array(
        [aftekening.wijze.rawValue, aftekening.plaats.description, aftekening.datum.description].map { .string($0) }),
      "bpv": .array([.string(beoordeling.bpv.van.description), .string(beoordeling.bpv.tot.description)]),
      "brin": .string(verklaring.instelling.brin.description),
      "crebo": .string(kwalificatie.crebo.description),
      "dos": .string(kwalificatie.dossier.nr),
      "id": .string(verklaring.id.description),
      "lb": .array([.string(beoordeling.leerbedrijf.id.description), .string(beoordeling.leerbedrijf.naam.description)]
      ),
      "naam": .string(String(decoding: naam, as: UTF8.self)),
      "op": .string(beoordeling.praktijkopleider.naam.description),
      "sha": .string(recordDigest.base64),
      "sl": .string(key.hexadecimalID),
      "wp": Self.value(of: beoordeling.aangetoond.map(\.werkproces.code)),
    ]
    if verklaring.instelling.geboortedatumInQR {
      members["geb"] = .string(beoordeling.kandidaat.geboortedatum.description)
    }
    members["verv"] = beoordeling.vervangt.map { .string($0.description) }
    guard let record = Papierrecord(.object(members)) else {
      preconditionFailure("a record that is written is not read")
    }
    self = record
  }

  /// The record that `bytes` write; nil for any other bytes, also for the same in another form.
  public init?(_ bytes: [UInt8]) {
    guard let members = JSONValue(canonical: bytes) else { return nil }
    self.init(members)
  }

  private init?(_ value: JSONValue) {
    guard case .object(let members) = value,
      Set(members.keys).isSuperset(of: Self.required),
      Set(members.keys).subtracting(Self.required).isSubset(of: ["geb", "verv"])
    else { return nil }
    func text(_ name: String) -> String? { members[name]?.text.flatMap { $0.isEmpty ? nil : $0 } }
    guard let id = text("id").flatMap({ DocumentID($0.utf8) }),
      let afgegeven = text("afg").flatMap({ Datum(iso: $0.utf8) }), let brin = text("brin"),
      let crebo = text("crebo").flatMap({ Crebo($0) }), let dossier = text("dos"),
      let digest = text("sha").flatMap({ Digest(base64: $0.utf8) }),
      let keyID = text("sl"), Self.isKeyID(keyID), text("naam") != nil, text("op") != nil,
      let werkprocessen = members["wp"].flatMap(Self.codes), Self.areTexts(members["aft"], count: 3),
      Self.areTexts(members["bpv"], count: 2), Self.areTexts(members["lb"], count: 2),
      members["geb"] == nil || text("geb") != nil,
      members["verv"] == nil || text("verv").flatMap({ DocumentID($0.utf8) }) != nil
    else { return nil }
    self.id = id
    self.afgegeven = afgegeven
    self.brin = brin
    kwalificatie = (crebo, dossier)
    self.werkprocessen = werkprocessen
    recordDigest = digest
    self.keyID = keyID
    self.members = value
  }

  private static let required: Set = [
    "afg", "aft", "bpv", "brin", "crebo", "dos", "id", "lb", "naam", "op", "sha", "sl", "wp",
  ]

  private static func isKeyID(_ text: String) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
      }
  }

  private static func areTexts(_ value: JSONValue?, count: Int) -> Bool {
    guard let elements = value?.elements, elements.count == count else { return false }
    return elements.allSatisfy { $0.text.map { !$0.isEmpty } ?? false }
  }

  /// Codes by kerntaak: `{"B1-K1":[1,2],"P1-K1":[3]}` are B1-K1-W1, B1-K1-W2 and P1-K1-W3.
  private static func value(of codes: [WerkprocesCode]) -> JSONValue {
    .object(Dictionary(grouping: codes, by: \.kerntaakCode).mapValues { .array($0.map { .integer($0.werkproces) }) })
  }

  /// The codes that such an object writes, in dossier order; each kerntaak's ascend.
  private static func codes(_ value: JSONValue) -> [WerkprocesCode]? {
    guard case .object(let kerntaken) = value, !kerntaken.isEmpty else { return nil }
    var codes: [WerkprocesCode] = []
    for (kerntaak, numbers) in kerntaken {
      guard let numbers = numbers.elements, !numbers.isEmpty else { return nil }
      var last = 0
      for number in numbers {
        guard let number = number.number, number > last, let code = WerkprocesCode("\(kerntaak)-W\(number)".utf8) else {
          return nil
        }
        codes.append(code)
        last = number
      }
    }
    return codes.sorted()
  }
}

extension Digest {
  fileprivate var base64: String {
    var text: [UInt8] = []
    appendBase64(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
