public import Dossiers
public import JSONText

/// The titles behind the codes on a QR code, by version of a dossier and kwalificatie: what a verification page shows with
/// them.
///
/// As JSON: `{"<nr>":{"naam":…,"crebo":…,"basis":{"B1-K1":…,"B1-K1-W1":…},"kwalificaties":{"25499":{"naam":…,"niveau":2,
/// "eigen":{"P1-K1":…}}}}}`. What all kwalificaties of a dossier share stands in it once.
public struct Titeltabel: Sendable {
  /// The whole table.
  public let value: JSONValue
  private let dossiers: [String: Kwalificatiedossier]

  public init(_ catalogus: Dossiercatalogus) {
    // Each version stands in a catalogue once.
    dossiers = Dictionary(uniqueKeysWithValues: catalogus.dossiers.map { ($0.nr, $0) })
    value = .object(dossiers.mapValues(Self.value))
  }

  /// The kwalificatie that a short record names, where the table has it.
  func kwalificatie(_ crebo: Crebo, dossier: String) -> Kwalificatie? {
    dossiers[dossier]?.kwalificaties.first { $0.crebo == crebo }
  }

  private static func value(of dossier: Kwalificatiedossier) -> JSONValue {
    let kwalificaties = dossier.kwalificaties.map { kwalificatie in
      (
        kwalificatie.crebo.description,
        JSONValue.object([
          "eigen": titles(of: kwalificatie.profielkerntaken), "naam": .string(kwalificatie.naam),
          "niveau": .integer(kwalificatie.niveau),
        ])
      )
    }
    return .object([
      "basis": titles(of: dossier.basiskerntaken), "crebo": .string(dossier.kop.crebo.description),
      "kwalificaties": .object(Dictionary(kwalificaties) { first, _ in first }), "naam": .string(dossier.kop.titel),
    ])
  }

  private static func titles(of kerntaken: [Kerntaak]) -> JSONValue {
    var titles: [String: JSONValue] = [:]
    for kerntaak in kerntaken {
      titles[kerntaak.code] = .string(kerntaak.titel)
      for werkproces in kerntaak.werkprocessen { titles[werkproces.code.description] = .string(werkproces.titel) }
    }
    return .object(titles)
  }
}
