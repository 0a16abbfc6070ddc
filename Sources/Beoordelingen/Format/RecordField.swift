public import Diagnostics

/// A field of the record format: the table that the readers, the JSON Schema and the manual share.
public enum RecordField: Int, CaseIterable, Sendable {
  case sleutel
  case kandidaatVoornamen, kandidaatTussenvoegsel, kandidaatAchternaam
  case kandidaatGeboortedatum, kandidaatGeboorteplaats, kandidaatGeboorteland
  case opleidingKwalificatie, opleidingDossier, opleidingInschrijfdatum, opleidingLeerweg
  case leerbedrijf
  case bpvVan, bpvTot, bpvUren
  case onderwijsovereenkomst, praktijkovereenkomst, overeengekomenWerkprocessen
  case werkprocesCode, werkprocesOordeel, werkprocesDatum, werkprocesTitel, werkprocesToelichting
  case praktijkopleiderNaam, praktijkopleiderFunctie
  case ondertekenaarNaam, ondertekenaarFunctie
  case aftekeningWijze, aftekeningPlaats, aftekeningDatum, aftekeningBlad
  case aftekeningScan, aftekeningKenmerk, aftekeningTijdstip
  case vervangt
  case trajectLeerlijn, trajectRegio, trajectTranche, trajectOpdrachtgever, trajectStap

  /// What a field's value looks like.
  public enum Kind: Hashable, Sendable {
    /// Any printable text.
    case text
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// `YYYY-MM-DD`.
    case date
    /// `YYYY-MM-DD` of which the day, or the day and the month, may be `00`.
    case partialDate
    /// A date with a time and its offset, `2026-11-18T14:05:00+01:00` (RFC 3339).
    case moment
    /// Five digits.
    case crebo
    /// Nine digits, 100000000–999999999.
    case leerbedrijfID
    /// `B1-K1-W1`.
    case werkprocesCode
    /// 64 lower-case hexadecimal digits.
    case digest
    /// `pv-` and 26 characters of Crockford's base32.
    case verklaringID
    /// One of some words.
    case choice([String])
  }

  /// How often a field stands in a record.
  public enum Presence: Hashable, Sendable {
    case required
    case optional
    /// Required within the object that it is part of, which itself may be left out.
    case requiredWithin
    /// A list, in which each element has this kind.
    case list
  }

  public struct Specification: Sendable {
    /// Dotted, `werkprocessen[].code` for a field of a list's objects.
    public let path: String
    public let kind: Kind
    public let presence: Presence
    public let meaning: Bilingual
  }

  public var specification: Specification { Self.table[rawValue] }
  public var path: String { specification.path }

  // What readers ask for each value of each record; a specification is too much to copy for that.
  var isInteger: Bool { Self.integers[rawValue] }
  var isRequired: Bool { Self.required[rawValue] }
  var isList: Bool { Self.lists[rawValue] }

  private static let integers = table.map { if case .integer = $0.kind { true } else { false } }
  private static let required = table.map { $0.presence == .required }
  private static let lists = table.map { $0.presence == .list }
}
