public import Diagnostics

/// One version of a kwalificatiedossier (SBB's element `dossier`): a basisdeel, and a kwalificatie for each profiel.
public struct Kwalificatiedossier: Sendable, Equatable {
  public let kop: Dossierkop
  /// The kerntaken of the basisdeel, which every kwalificatie of the dossier has.
  public let basiskerntaken: [Kerntaak]
  /// In the order of the profielen.
  public let kwalificaties: [Kwalificatie]

  /// The database id of this version, its key.
  public var nr: String { kop.nr }
}

/// What names one version of a kwalificatiedossier, without what is in it.
public struct Dossierkop: Sendable {
  /// SBB's database id: the key of this version (attribute `nr`). The crebo is none, versions share it.
  public let nr: String
  public let titel: String
  /// The dossiercrebo.
  public let crebo: Crebo
  public let geldigheid: Geldigheid
  /// Attribute `versie`; nil when empty.
  public let versie: String?
  /// The `nr` of the version before this one (attribute `referentievorigeversie`); nil when empty.
  public let vorigeVersie: String?
  /// Attribute `status` in small letters, such as `vastgesteld`; nil when empty.
  public let status: String?
  /// Where the element stands.
  public let place: Place
}

/// Two are equal when they say the same; where they stand does not count.
extension Dossierkop: Equatable {
  public static func == (a: Dossierkop, b: Dossierkop) -> Bool {
    (a.nr, a.titel, a.crebo, a.geldigheid) == (b.nr, b.titel, b.crebo, b.geldigheid)
      && (a.versie, a.vorigeVersie, a.status) == (b.versie, b.vorigeVersie, b.status)
  }
}
