public import Dossiers
public import Manifests

/// An assessment as it was read: each value is well formed or absent, and nothing is known yet of whether it is true.
public struct Beoordeling: Sendable {
  public var sleutel: Text?
  public var kandidaat = Kandidaat()
  public var opleiding = Opleiding()
  public var leerbedrijf: LeerbedrijfID?
  public var bpv = Praktijkperiode()
  public var overeenkomsten = Overeenkomsten()
  public var werkprocessen: [Werkprocesoordeel] = []
  public var praktijkopleider = Persoon()
  public var ondertekenaar = Persoon()
  public var aftekening = Aftekening()
  public var vervangt: DocumentID?
  public var traject = Traject()

  public struct Kandidaat: Sendable {
    public var voornamen: Text?
    public var tussenvoegsel: Text?
    public var achternaam: Text?
    public var geboortedatum: Geboortedatum?
    public var geboorteplaats: Text?
    public var geboorteland: Text?
  }

  public struct Opleiding: Sendable {
    public var kwalificatie: Crebo?
    public var dossier: Text?
    public var inschrijfdatum: Datum?
    public var leerweg: Text?
  }

  /// The period of the practice training (beroepspraktijkvorming).
  public struct Praktijkperiode: Sendable {
    public var van: Datum?
    public var tot: Datum?
    public var uren: Int?
  }

  public struct Overeenkomsten: Sendable {
    public var onderwijsovereenkomst: Datum?
    public var praktijkovereenkomst: Datum?
    /// Nil when the record does not say what was agreed.
    public var werkprocessen: [WerkprocesCode]?
  }

  public struct Werkprocesoordeel: Sendable {
    public var code: WerkprocesCode?
    public var isAangetoond: Bool?
    public var datum: Datum?
    public var titel: Text?
    public var toelichting: Text?
  }

  public struct Persoon: Sendable {
    public var naam: Text?
    public var functie: Text?
  }

  public struct Aftekening: Sendable {
    public var wijze: Aftekenwijze?
    public var plaats: Text?
    public var datum: Datum?
    /// The SHA-256 of the sign-off sheet.
    public var blad: Digest?
    /// The SHA-256 of the scan of what was signed with the pen.
    public var scan: Digest?
    /// The portal's own reference of the sign-off.
    public var kenmerk: Text?
    /// When the portal says that it was signed off.
    public var tijdstip: Tijdstip?
  }

  /// Management information; never on a document, in a manifest or in a log.
  public struct Traject: Sendable {
    public var leerlijn: Text?
    public var regio: Text?
    public var tranche: Text?
    public var opdrachtgever: Text?
    public var stap: Text?
  }
}

/// How the leerbedrijf signed off.
public enum Aftekenwijze: String, Sendable, CaseIterable {
  /// With the pen, on a printed sheet.
  case papier
  /// In a portal.
  case portaal
  /// With a key, over a sign-off sheet (OpenSSH's SSHSIG).
  case sshsig
}
