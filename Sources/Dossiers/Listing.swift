import Diagnostics

/// A kwalificatie as `dossier list` and `dossier show` tell of it: plain values, for text and for JSON alike.
public struct KwalificatieListing: Sendable, Equatable {
  public let crebo: String
  public let naam: String
  public let niveau: Int
  /// First day of validity of kwalificatie and dossier together, ISO; nil when unknown.
  public let geldigVanaf: String?
  /// Last day to enrol, ISO; nil when unknown.
  public let eindeInstroom: String?
  /// Last day for a diploma, ISO; nil when unknown.
  public let eindeOpleiding: String?
  public let dossier: DossierListing
  /// In dossier order, basisdeel first.
  public let kerntaken: [KerntaakListing]

  public init(_ kwalificatie: Kwalificatie) {
    crebo = kwalificatie.crebo.description
    naam = kwalificatie.naam
    niveau = kwalificatie.niveau
    geldigVanaf = kwalificatie.geldigVanaf?.description
    eindeInstroom = kwalificatie.eindeInstroom?.description
    eindeOpleiding = kwalificatie.eindeOpleiding?.description
    dossier = DossierListing(kwalificatie.dossier)
    kerntaken = kwalificatie.kerntaken.map(KerntaakListing.init)
  }

  /// How many werkprocessen there are.
  public var werkprocessen: Int { kerntaken.reduce(0) { $0 + $1.werkprocessen.count } }
}

public struct DossierListing: Sendable, Equatable {
  public let nr: String
  public let crebo: String
  public let titel: String
  public let versie: String?
  public let vorigeVersie: String?
  public let status: String?
  /// The file and line where the dossier stands.
  public let plaats: String

  init(_ kop: Dossierkop) {
    nr = kop.nr
    crebo = kop.crebo.description
    titel = kop.titel
    versie = kop.versie
    vorigeVersie = kop.vorigeVersie
    status = kop.status
    plaats = kop.place.description
  }
}

public struct KerntaakListing: Sendable, Equatable {
  public let code: String
  public let titel: String
  public let werkprocessen: [WerkprocesListing]

  init(_ kerntaak: Kerntaak) {
    code = kerntaak.code
    titel = kerntaak.titel
    werkprocessen = kerntaak.werkprocessen.map(WerkprocesListing.init)
  }
}

public struct WerkprocesListing: Sendable, Equatable {
  public let code: String
  public let titel: String
  /// Paragraphs of plain text; empty unless the reader was asked for them.
  public let omschrijving: [String]

  init(_ werkproces: Werkproces) {
    code = werkproces.code.description
    titel = werkproces.titel
    omschrijving = werkproces.omschrijving
  }
}
