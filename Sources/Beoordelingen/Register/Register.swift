public import Dossiers
public import Manifests

/// What a school keeps beside its records: itself, and the leerbedrijven it works with.
public struct Register: Sendable {
  public let instelling: Instelling
  private let leerbedrijven: [LeerbedrijfID: Leerbedrijf]
  /// The lines of leerbedrijven that are there, but wrong.
  let unusable: [LeerbedrijfID: Int]

  public init(instelling: Instelling, leerbedrijven: [Leerbedrijf], unusable: [LeerbedrijfID: Int] = [:]) {
    self.instelling = instelling
    self.unusable = unusable
    self.leerbedrijven = Dictionary(leerbedrijven.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The digests of the logos of all leerbedrijven.
  public var logos: Set<Digest> { Set(leerbedrijven.values.compactMap { $0.logo?.digest }) }

  public subscript(id: LeerbedrijfID) -> Leerbedrijf? { leerbedrijven[id] }

  /// Whether the register has a line of that leerbedrijf, be it a wrong one.
  func hasLine(of id: LeerbedrijfID) -> Bool { leerbedrijven[id] != nil || unusable[id] != nil }
}

/// The school, as in BRIN.
///
/// A class, because every document refers to it.
public final class Instelling: Sendable {
  public let brin: BRIN
  public let naam: Text
  public let plaats: Text
  public let huisstijl: Huisstijl
  /// Whether the birth date stands in the QR code too, where whoever scans it can read it.
  public let geboortedatumInQR: Bool

  init(brin: BRIN, naam: Text, plaats: Text, huisstijl: Huisstijl, geboortedatumInQR: Bool) {
    self.brin = brin
    self.naam = naam
    self.plaats = plaats
    self.huisstijl = huisstijl
    self.geboortedatumInQR = geboortedatumInQR
  }
}

/// A company that SBB recognises as a place to learn.
///
/// A class, because every record refers to one: a reference is copied instead of a dozen fields.
public final class Leerbedrijf: Sendable {
  public let id: LeerbedrijfID
  public let naam: Text
  public let plaats: Text
  public let kvk: KvKNummer?
  public let erkenningen: [Erkenning]
  public let praktijkopleiders: [Praktijkopleider]
  public let logo: Logo?
  /// The company's line in the register, 1-based.
  public let line: Int

  init(
    id: LeerbedrijfID, naam: Text, plaats: Text, kvk: KvKNummer?, erkenningen: [Erkenning],
    praktijkopleiders: [Praktijkopleider], logo: Logo?, line: Int
  ) {
    self.id = id
    self.naam = naam
    self.plaats = plaats
    self.kvk = kvk
    self.erkenningen = erkenningen
    self.praktijkopleiders = praktijkopleiders
    self.logo = logo
    self.line = line
  }

  /// A person who coaches and judges there.
  public struct Praktijkopleider: Sendable {
    public let naam: Text
    public let functie: Text?
    public let periode: Periode
  }
}

/// SBB's recognition of a leerbedrijf for one kwalificatie.
public struct Erkenning: Sendable {
  public let kwalificatie: Crebo
  public let periode: Periode
  /// The werkprocessen that cannot be done at this company.
  public let nietUitvoerbaar: Set<WerkprocesCode>
}

/// From a day up to and including a day; nil is open.
public struct Periode: Sendable, Hashable {
  public let van: Datum?
  public let tot: Datum?

  public init(van: Datum?, tot: Datum?) {
    self.van = van
    self.tot = tot
  }

  public func contains(_ datum: Datum) -> Bool {
    (van.map { $0 <= datum } ?? true) && (tot.map { datum <= $0 } ?? true)
  }
}

extension [Periode] {
  /// Whether the periods together hold every day from `van` up to and including `tot`; neighbours may join.
  public func cover(van: Datum, tot: Datum) -> Bool {
    var day = van
    while let period = first(where: { $0.contains(day) }) {
      guard let end = period.tot, end < tot else { return true }
      guard let next = end.next else { return true }
      day = next
    }
    return false
  }
}
