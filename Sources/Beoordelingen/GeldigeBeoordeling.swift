public import Dossiers
public import Manifests

/// An assessment that meets every rule but those of its sign-off: what a praktijkopleider signs for, and what a concept shows.
///
/// Only the validator makes one, so that holding it is proof of the check.
///
/// A class, because it goes from hand to hand and is too large to copy.
public final class GeldigeBeoordeling: Sendable {
  public let sleutel: Text
  public let kandidaat: Kandidaat
  public let kwalificatie: Kwalificatie
  public let leerbedrijf: Leerbedrijf
  public let bpv: Praktijkperiode
  /// The werkprocessen that were shown, in dossier order; at least one.
  public let aangetoond: [AangetoondWerkproces]
  public let praktijkopleider: Persoon
  /// Who signs for the leerbedrijf, where that is not the praktijkopleider.
  public let ondertekenaar: Persoon?
  public let vervangt: DocumentID?
  public let traject: Beoordeling.Traject

  public struct Kandidaat: Sendable {
    public let voornamen: Text?
    public let tussenvoegsel: Text?
    public let achternaam: Text
    public let geboortedatum: Geboortedatum
    public let geboorteplaats: Text?
    public let geboorteland: Text?
  }

  public struct Praktijkperiode: Sendable {
    public let van: Datum
    public let tot: Datum
    public let uren: Int?
  }

  public struct AangetoondWerkproces: Sendable {
    public let werkproces: Werkproces
    public let datum: Datum
    public let toelichting: Text?
  }

  public struct Persoon: Sendable {
    public let naam: Text
    public let functie: Text?
  }

  /// - Precondition: no rule reported an error for `beoordeling`, so that everything required is there.
  init(_ beoordeling: borrowing Beoordeling, kwalificatie: Kwalificatie, leerbedrijf: Leerbedrijf) {
    let kandidaat = beoordeling.kandidaat
    sleutel = required(beoordeling.sleutel)
    self.kandidaat = Kandidaat(
      voornamen: kandidaat.voornamen, tussenvoegsel: kandidaat.tussenvoegsel,
      achternaam: required(kandidaat.achternaam), geboortedatum: required(kandidaat.geboortedatum),
      geboorteplaats: kandidaat.geboorteplaats, geboorteland: kandidaat.geboorteland)
    self.kwalificatie = kwalificatie
    self.leerbedrijf = leerbedrijf
    bpv = Praktijkperiode(
      van: required(beoordeling.bpv.van), tot: required(beoordeling.bpv.tot), uren: beoordeling.bpv.uren)
    var aangetoond: [AangetoondWerkproces] = []
    aangetoond.reserveCapacity(beoordeling.werkprocessen.count)
    for oordeel in beoordeling.werkprocessen where required(oordeel.isAangetoond) {
      let werkproces = required(kwalificatie.werkproces(required(oordeel.code)))
      aangetoond.append(
        AangetoondWerkproces(werkproces: werkproces, datum: required(oordeel.datum), toelichting: oordeel.toelichting))
    }
    aangetoond.sort { $0.werkproces.code < $1.werkproces.code }
    self.aangetoond = aangetoond
    praktijkopleider = Persoon(
      naam: required(beoordeling.praktijkopleider.naam), functie: beoordeling.praktijkopleider.functie)
    ondertekenaar = beoordeling.ondertekenaar.naam.map { Persoon(naam: $0, functie: beoordeling.ondertekenaar.functie) }
    vervangt = beoordeling.vervangt
    traject = beoordeling.traject
  }

  /// The werkprocessen that were shown, under their kerntaken, in dossier order.
  public func forEachKerntaak(_ body: (Kerntaak, ArraySlice<AangetoondWerkproces>) -> Void) {
    // Both lists are in dossier order, so one walk pairs them.
    var rest = aangetoond[...]
    for kerntaak in kwalificatie.kerntaken {
      guard let code = kerntaak.werkprocessen.first?.code else { continue }
      let own = rest.prefix { $0.werkproces.code.isInSameKerntaak(as: code) }
      if own.isEmpty { continue }
      body(kerntaak, own)
      rest = rest.dropFirst(own.count)
    }
    precondition(rest.isEmpty, "a werkproces is of none of the kerntaken")
  }
}

/// A value that the rules have found to be there.
func required<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("a required value is missing after validation") }
  return value
}
