import Diagnostics
import Dossiers
import JSONText

/// The objects of the register's files.
extension RegisterReader {
  mutating func readInstelling() throws(JSONProblem) -> Instelling? {
    var brin: BRIN?
    var naam: Text?
    var plaats: Text?
    var huisstijl = Huisstijl()
    var geboortedatumInQR = false
    try readObject(["brin", "naam", "plaats"], optional: ["huisstijl", "geboortedatumInQR"], path: "") {
      (self, name, path) throws(JSONProblem) in
      switch name {
      case "brin": brin = try self.parsed(path, RegisterCodes.malformedBRIN, "25PW") { BRIN($0.utf8) }
      case "naam": naam = try self.text(path)
      case "plaats": plaats = try self.text(path)
      case "geboortedatumInQR": geboortedatumInQR = try self.bool(path) ?? false
      default: huisstijl = try self.readHuisstijl(path)
      }
    }
    guard let brin, let naam, let plaats else { return nil }
    return Instelling(
      brin: brin, naam: naam, plaats: plaats, huisstijl: huisstijl, geboortedatumInQR: geboortedatumInQR)
  }

  mutating func readLeerbedrijf() throws(JSONProblem) -> Leerbedrijf? {
    var id: LeerbedrijfID?
    var naam: Text?
    var plaats: Text?
    var kvk: KvKNummer?
    var erkenningen: [Erkenning] = []
    var praktijkopleiders: [Leerbedrijf.Praktijkopleider] = []
    var logo: Logo?
    let names = ["id", "naam", "plaats"]
    let optional = ["kvk", "erkenningen", "praktijkopleiders", "logo"]
    try readObject(names, optional: optional, path: "") { (self, name, path) throws(JSONProblem) in
      switch name {
      case "id":
        id = try self.parsed(path, RegisterCodes.malformedLeerbedrijfID, "100018965") { LeerbedrijfID($0.utf8) }
      case "naam": naam = try self.text(path)
      case "plaats": plaats = try self.text(path)
      case "kvk": kvk = try self.parsed(path, RegisterCodes.malformedKvK, "01234567") { KvKNummer($0.utf8) }
      case "erkenningen":
        erkenningen = try self.readList(path) { (self, path) throws(JSONProblem) in try self.readErkenning(path) }
      case "logo": logo = try self.logo(path)
      default:
        praktijkopleiders = try self.readList(path) { (self, path) throws(JSONProblem) in
          try self.readPraktijkopleider(path)
        }
      }
    }
    guard let id, let naam, let plaats else { return nil }
    return Leerbedrijf(
      id: id, naam: naam, plaats: plaats, kvk: kvk, erkenningen: erkenningen, praktijkopleiders: praktijkopleiders,
      logo: logo, line: line)
  }

  private mutating func readErkenning(_ path: String) throws(JSONProblem) -> Erkenning? {
    var kwalificatie: Crebo?
    var van: Datum?
    var tot: Datum?
    var nietUitvoerbaar: [WerkprocesCode] = []
    let start = reader.offset
    try readObject(["kwalificatie"], optional: ["van", "tot", "nietUitvoerbaar"], path: path) {
      (self, name, path) throws(JSONProblem) in
      switch name {
      case "kwalificatie":
        kwalificatie = try self.parsed(path, RegisterCodes.malformedCrebo, "25499") { Crebo($0.utf8) }
      case "van": van = try self.openDate(path)
      case "tot": tot = try self.openDate(path)
      default:
        nietUitvoerbaar = try self.readList(path) { (self, path) throws(JSONProblem) in
          try self.parsed(path, RegisterCodes.malformedWerkprocesCode, "P1-K1-W3") { WerkprocesCode($0.utf8) }
        }
      }
    }
    guard let kwalificatie, isInOrder(van, tot, path: path, offset: start) else { return nil }
    return Erkenning(
      kwalificatie: kwalificatie, periode: Periode(van: van, tot: tot), nietUitvoerbaar: Set(nietUitvoerbaar))
  }

  private mutating func readPraktijkopleider(_ path: String) throws(JSONProblem) -> Leerbedrijf.Praktijkopleider? {
    var naam: Text?
    var functie: Text?
    var van: Datum?
    var tot: Datum?
    let start = reader.offset
    try readObject(["naam"], optional: ["functie", "van", "tot"], path: path) {
      (self, name, path) throws(JSONProblem) in
      switch name {
      case "naam": naam = try self.text(path)
      case "functie": functie = try self.text(path)
      case "van": van = try self.openDate(path)
      default: tot = try self.openDate(path)
      }
    }
    guard let naam, isInOrder(van, tot, path: path, offset: start) else { return nil }
    return Leerbedrijf.Praktijkopleider(naam: naam, functie: functie, periode: Periode(van: van, tot: tot))
  }
}
