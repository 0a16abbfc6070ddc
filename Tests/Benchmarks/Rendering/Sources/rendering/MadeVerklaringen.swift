import Beoordelingen
import Dossiers
import Glibc
import Manifests
import Verklaringen

/// The verklaringen of a file of records, and the templates, made as the program makes them; anything wrong ends the process.
struct MadeVerklaringen {
  let verklaringen: [Praktijkverklaring]
  let templates: TemplateSet

  init(register: String, records: String, day: String, dossiers: [String], templates: [String]) {
    let bestanden = dossiers.map { path in
      var rest: [UInt8]? = contents(of: path)
      return DossierReader().read(file: path) {
        defer { rest = nil }
        return rest
      }
    }
    let leerbedrijven = RegisterReader.leerbedrijven(
      file: "leerbedrijven", bytes: contents(of: "\(register)/leerbedrijven.jsonl"),
      logos: { .found(contents(of: "\(register)/\($0)")) }
    ).leerbedrijven
    guard let afgegeven = Datum(iso: day.utf8),
      let instelling = RegisterReader.instelling(
        file: "instelling", bytes: contents(of: "\(register)/instelling.json"),
        logos: { .found(contents(of: "\(register)/\($0)")) }
      ).0,
      let geheim = IdentitySecret(fileText: contents(of: "\(register)/.geheim"))
    else { fatalError("\(register): not a register with a secret, or \(day): not a day") }
    let validator = Validator(
      catalogus: Dossiercatalogus.joining(bestanden).catalogus,
      register: Register(instelling: instelling, leerbedrijven: leerbedrijven), afgegeven: afgegeven,
      dubbeleSleutels: DubbeleSleutels(), recordsFile: records, registerFile: register)

    let block = contents(of: records)
    verklaringen = block.split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      let record = RecordLine(block: block, range: line.indices, number: number + 1)
      let (geldig, diagnostics) = validator.validate(record)
      guard let geldig else { fatalError(diagnostics.map { $0.text(in: .en) }.joined()) }
      return Praktijkverklaring(geldig, instelling: instelling, afgegeven: afgegeven, geheim: geheim)
    }

    let compiled = TemplateSet.compile(
      folder: "templates", files: Dictionary(uniqueKeysWithValues: templates.map { (name(of: $0), contents(of: $0)) }))
    guard let set = compiled.0 else { fatalError(compiled.1.map { $0.text(in: .en) }.joined()) }
    self.templates = set
  }
}

private func name(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

private func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { fatalError("\(path): cannot be read") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
