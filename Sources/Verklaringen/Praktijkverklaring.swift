public import Beoordelingen
public import Dossiers
public import Manifests

/// A praktijkverklaring: what a leerbedrijf has seen somebody master, as a school gives it out.
///
/// It is part 2 of the mbo-verklaring (WEB 7.4.6 lid 3; Regeling modellen voor mbo-diploma, mbo-certificaat en
/// mbo-verklaring, BWBR0031616). It comes from an assessment only that was checked and signed off.
public struct Praktijkverklaring: Sendable {
  public let id: DocumentID
  public let zout: Salt
  public let beoordeling: GeldigeBeoordeling
  public let aftekening: Aftekening
  public let instelling: Instelling
  /// The day of issue.
  public let afgegeven: Datum
  /// Whether this is a preview, made with a secret that everybody knows.
  let isProof: Bool

  public init(_ beoordeling: AfgetekendeBeoordeling, instelling: Instelling, afgegeven: Datum, geheim: IdentitySecret) {
    self.init(beoordeling, instelling: instelling, afgegeven: afgegeven, geheim: geheim, isProof: false)
  }

  /// A preview, to look at: it says so in its title, and its record has a format of its own.
  public init(proofOf beoordeling: AfgetekendeBeoordeling, instelling: Instelling, afgegeven: Datum) {
    self.init(beoordeling, instelling: instelling, afgegeven: afgegeven, geheim: Samples.secret, isProof: true)
  }

  private init(
    _ beoordeling: AfgetekendeBeoordeling, instelling: Instelling, afgegeven: Datum, geheim: IdentitySecret,
    isProof: Bool
  ) {
    let id = geheim.id(
      issuer: instelling.brin.description, key: beoordeling.beoordeling.sleutel.utf8,
      replaced: beoordeling.beoordeling.vervangt)
    self.id = id
    zout = geheim.salt(of: id)
    self.beoordeling = beoordeling.beoordeling
    aftekening = beoordeling.aftekening
    self.instelling = instelling
    self.afgegeven = afgegeven
    self.isProof = isProof
  }
}
