import Diagnostics
import Dossiers
import Manifests

/// Turns the values of a record into a `Beoordeling`: what is malformed or missing is reported and left out.
struct BeoordelingBuilder {
  private let values: RecordValues
  private var report: RecordReport
  /// The objects that have been reported as missing.
  private var missingObjects: Set<String> = []
  /// Whether the record must say how it was signed off.
  private let asksSignoff: Bool

  static func build(
    _ values: RecordValues, asksSignoff: Bool, report: inout RecordReport
  ) -> Beoordeling {
    var builder = BeoordelingBuilder(values: values, asksSignoff: asksSignoff, report: report)
    var result = Beoordeling()
    builder.fill(&result)
    report = builder.report
    return result
  }

  private init(values: RecordValues, asksSignoff: Bool, report: RecordReport) {
    self.values = values
    self.asksSignoff = asksSignoff
    self.report = report
  }

  private mutating func fill(_ result: inout Beoordeling) {
    result.sleutel = text(.sleutel)
    result.kandidaat.voornamen = text(.kandidaatVoornamen)
    result.kandidaat.tussenvoegsel = text(.kandidaatTussenvoegsel)
    result.kandidaat.achternaam = text(.kandidaatAchternaam)
    result.kandidaat.geboortedatum = parseInPlace(.kandidaatGeboortedatum) { Geboortedatum(iso: $0) }
    result.kandidaat.geboorteplaats = text(.kandidaatGeboorteplaats)
    result.kandidaat.geboorteland = text(.kandidaatGeboorteland)
    result.opleiding.kwalificatie = parse(.opleidingKwalificatie) { Crebo($0) }
    result.opleiding.dossier = text(.opleidingDossier)
    result.opleiding.inschrijfdatum = date(.opleidingInschrijfdatum)
    result.opleiding.leerweg = choice(.opleidingLeerweg)
    result.leerbedrijf = parse(.leerbedrijf) { LeerbedrijfID($0) }
    result.bpv.van = date(.bpvVan)
    result.bpv.tot = date(.bpvTot)
    result.bpv.uren = integer(.bpvUren)
    result.overeenkomsten.onderwijsovereenkomst = date(.onderwijsovereenkomst)
    result.overeenkomsten.praktijkovereenkomst = date(.praktijkovereenkomst)
    result.overeenkomsten.werkprocessen = agreedCodes()
    if !values.hasItemList {
      reportMissing(.werkprocesCode, path: "werkprocessen")
    }
    result.werkprocessen.reserveCapacity(values.itemCount)
    for item in 0..<values.itemCount { result.werkprocessen.append(werkproces(item)) }
    result.praktijkopleider.naam = text(.praktijkopleiderNaam)
    result.praktijkopleider.functie = text(.praktijkopleiderFunctie)
    result.ondertekenaar.naam = text(.ondertekenaarNaam)
    result.ondertekenaar.functie = text(.ondertekenaarFunctie)
    result.aftekening.wijze = word(.aftekeningWijze).flatMap { Aftekenwijze(rawValue: $0) }
    result.aftekening.plaats = text(.aftekeningPlaats)
    result.aftekening.datum = date(.aftekeningDatum)
    result.aftekening.blad = parse(.aftekeningBlad) { Digest(hexadecimal: $0) }
    result.aftekening.scan = parse(.aftekeningScan) { Digest(hexadecimal: $0) }
    result.aftekening.kenmerk = text(.aftekeningKenmerk)
    result.aftekening.tijdstip = parse(.aftekeningTijdstip) { Tijdstip($0) }
    result.vervangt = parse(.vervangt) { DocumentID($0) }
    result.traject.leerlijn = text(.trajectLeerlijn)
    result.traject.regio = text(.trajectRegio)
    result.traject.tranche = text(.trajectTranche)
    result.traject.opdrachtgever = text(.trajectOpdrachtgever)
    result.traject.stap = text(.trajectStap)
    if result.ondertekenaar.naam == nil, result.ondertekenaar.functie != nil {
      reportMissing(.ondertekenaarNaam)
    }
  }

  private mutating func werkproces(_ item: Int) -> Beoordeling.Werkprocesoordeel {
    Beoordeling.Werkprocesoordeel(
      code: parseInPlace(.werkprocesCode, item: item) { WerkprocesCode($0) },
      isAangetoond: word(.werkprocesOordeel, item: item).map { $0 == "aangetoond" },
      datum: date(.werkprocesDatum, item: item),
      titel: text(.werkprocesTitel, item: item),
      toelichting: text(.werkprocesToelichting, item: item))
  }

  private mutating func agreedCodes() -> [WerkprocesCode]? {
    guard let count = values.agreedCount else { return nil }
    var codes: [WerkprocesCode] = []
    codes.reserveCapacity(count)
    for index in 0..<count {
      switch values.readAgreed(index, { WerkprocesCode($0) }) {
      case .text(let code?, _): codes.append(code)
      case .text(nil, let offset):
        let path = "\(RecordField.overeengekomenWerkprocessen.path)[\(index)]"
        reportMalformed(.werkprocesCode, at: FieldPlace(path: path, offset: offset))
      case .absent, .unusable: break
      }
    }
    return codes
  }

  // MARK: Values of each kind

  private mutating func text(_ field: RecordField, item: Int? = nil) -> Text? {
    parse(field, item: item) { Text(utf8: $0) }
  }

  private mutating func date(_ field: RecordField, item: Int? = nil) -> Datum? {
    parseInPlace(field, item: item) { Datum(iso: $0) }
  }

  private mutating func choice(_ field: RecordField, item: Int? = nil) -> Text? {
    guard case .choice(let words) = field.specification.kind else { return nil }
    return parse(field, item: item) { text in
      words.contains { text.isEqual(to: $0) } ? Text(utf8: text) : nil
    }
  }

  /// The word of a choice, as the table of fields has it.
  private mutating func word(_ field: RecordField, item: Int? = nil) -> String? {
    guard case .choice(let words) = field.specification.kind else { return nil }
    return parseInPlace(field, item: item) { text in words.first { text.isEqual(to: $0) } }
  }

  private mutating func integer(_ field: RecordField) -> Int? {
    guard case .integer(let range) = field.specification.kind, let value = values[field],
      case .integer(let number) = value.content
    else { return nil }
    if range.contains(number) { return number }
    reportMalformed(field.specification.kind, at: FieldPlace(path: field.path, offset: value.offset))
    return nil
  }

  /// The parsed text of a field; a required field that is missing and a text that does not parse are reported.
  private mutating func parse<Result>(
    _ field: RecordField, item: Int? = nil, _ parser: (ArraySlice<UInt8>) -> Result?
  ) -> Result? {
    switch values.text(field, item: item) {
    case .text(let text, let offset):
      if let result = parser(text) { return result }
      reportMalformed(field.specification.kind, at: FieldPlace(path: field.path(item: item), offset: offset))
    case .absent: if field.isRequired { reportMissing(field, item: item) }
    case .unusable: break
    }
    return nil
  }

  /// The same for a value of a fixed form, of which nothing is kept but what was read.
  private mutating func parseInPlace<Result>(
    _ field: RecordField, item: Int? = nil, _ parser: (UnsafeBufferPointer<UInt8>) -> Result?
  ) -> Result? {
    switch values.read(field, item: item, parser) {
    case .text(let result?, _): return result
    case .text(nil, let offset):
      reportMalformed(field.specification.kind, at: FieldPlace(path: field.path(item: item), offset: offset))
    case .absent: if field.isRequired { reportMissing(field, item: item) }
    case .unusable: break
    }
    return nil
  }

  // MARK: Reports

  /// Reports a required field that is not there; for an object of which nothing is there, once.
  private mutating func reportMissing(_ field: RecordField, item: Int? = nil, path: String? = nil) {
    var path = path ?? field.path(item: item)
    let code =
      switch field {
      case .praktijkopleiderNaam: GeenPraktijkopleider.code
      case .aftekeningWijze, .aftekeningPlaats, .aftekeningDatum: GeenAftekening.code
      default: FormatCodes.missingField
      }
    if code == GeenAftekening.code, !asksSignoff { return }
    var meaning = field.specification.meaning
    if item == nil, let dot = path.lastIndex(of: "."), !values.hasAny(below: path[...dot]) {
      let object = String(path[..<dot])
      guard missingObjects.insert(object).inserted else { return }
      let required = RecordField.allCases.filter {
        $0.path.hasPrefix("\(object).") && $0.specification.presence == .required
      }
      let names = required.map { String($0.path.dropFirst(object.count + 1)) }
      meaning = Bilingual(nl: "met " + listed(names, "en"), en: "with " + listed(names, "and"))
      path = object
    }
    report.add(
      code, at: FieldPlace(path: path, offset: nil),
      Bilingual(
        nl: "het verplichte veld `\(path)` ontbreekt: \(meaning.nl)",
        en: "the required field `\(path)` is missing: \(meaning.en)"))
  }

  private mutating func reportMalformed(_ kind: RecordField.Kind, at place: FieldPlace) {
    let (code, expected) = kind.expectation
    report.add(
      code, at: place,
      Bilingual(
        nl: "het veld `\(place.path)` heeft niet de goede vorm; verwacht: \(expected.nl)",
        en: "the field `\(place.path)` has not the right form; expected: \(expected.en)"))
  }
}

extension RecordField {
  /// The path with the number of the werkproces in it.
  func path(item: Int?) -> String {
    guard let item, let brackets = path.firstRange(of: "[]") else { return path }
    return path.replacingCharacters(in: brackets, with: "[\(item)]")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

extension RecordField.Kind {
  /// The code for a value of another form, and the form in words.
  fileprivate var expectation: (DiagnosticCode, Bilingual) {
    switch self {
    case .text: (FormatCodes.emptyValue, Bilingual(nl: "tekst", en: "text"))
    case .integer(let range):
      (
        FormatCodes.numberOutOfRange,
        Bilingual(
          nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      )
    case .date:
      (
        FormatCodes.malformedDate,
        Bilingual(nl: "een bestaande datum, JJJJ-MM-DD", en: "a date that exists, YYYY-MM-DD")
      )
    case .partialDate:
      (
        FormatCodes.malformedGeboortedatum,
        Bilingual(nl: "JJJJ-MM-DD, JJJJ-MM-00 of JJJJ-00-00", en: "YYYY-MM-DD, YYYY-MM-00 or YYYY-00-00")
      )
    case .moment:
      (
        FormatCodes.malformedTijdstip,
        Bilingual(
          nl: "een datum met tijd, zoals 2026-11-18T14:05:00+01:00",
          en: "a date with a time, like 2026-11-18T14:05:00+01:00")
      )
    case .crebo: (FormatCodes.malformedCrebo, Bilingual(nl: "vijf cijfers", en: "five digits"))
    case .leerbedrijfID:
      (
        FormatCodes.malformedLeerbedrijfID,
        Bilingual(nl: "negen cijfers, niet met 0 aan het begin", en: "nine digits, the first not 0")
      )
    case .werkprocesCode:
      (
        FormatCodes.malformedWerkprocesCode,
        Bilingual(nl: "een code als B1-K1-W2 of P3-K1-W1", en: "a code like B1-K1-W2 or P3-K1-W1")
      )
    case .digest:
      (
        FormatCodes.malformedDigest,
        Bilingual(nl: "64 kleine hexadecimale tekens", en: "64 lower-case hexadecimal digits")
      )
    case .verklaringID:
      (FormatCodes.malformedVerklaringID, Bilingual(nl: "pv- en 26 tekens", en: "pv- and 26 characters"))
    case .choice(let words):
      (
        FormatCodes.unknownChoice,
        Bilingual(nl: listed(words, "of"), en: listed(words, "or"))
      )
    }
  }
}

/// `a, b of c`.
private func listed(_ words: [String], _ last: String) -> String {
  words.count < 2 ? words.joined() : "\(words.dropLast().joined(separator: ", ")) \(last) \(words[words.count - 1])"
}
