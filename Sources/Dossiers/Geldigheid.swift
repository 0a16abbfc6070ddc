/// The dates of a crebo (attributes `Geldig_vanaf`, `Datum_einde_instroom` and `Datum_einde_opleiding` of SBB's elements
/// `dossiercrebo` and `crebo`); nil where SBB leaves them empty.
public struct Geldigheid: Sendable, Hashable {
  /// The first day on which the crebo may be used.
  public let vanaf: Datum?
  /// The last day on which somebody may enrol.
  public let eindeInstroom: Datum?
  /// The last day on which a diploma may be given.
  public let eindeOpleiding: Datum?

  public init(vanaf: Datum?, eindeInstroom: Datum?, eindeOpleiding: Datum?) {
    self.vanaf = vanaf
    self.eindeInstroom = eindeInstroom
    self.eindeOpleiding = eindeOpleiding
  }
}
