import Diagnostics
import JSONText
import Pages

/// The house style of the school, and logos.
extension RegisterReader {
  mutating func readHuisstijl(_ path: String) throws(JSONProblem) -> Huisstijl {
    var huisstijl = Huisstijl()
    let names = ["kleur", "accent", "lettertype", "logo", "tekst"]
    try readObject([], optional: names, path: path) { (self, name, path) throws(JSONProblem) in
      switch name {
      case "kleur": if let colour = try self.colour(path) { huisstijl.kleur = colour }
      case "accent": if let colour = try self.colour(path) { huisstijl.accent = colour }
      case "lettertype": if let lettertype = try self.lettertype(path) { huisstijl.lettertype = lettertype }
      case "logo": huisstijl.logo = try self.logo(path)
      default: huisstijl.tekst = try self.tekst(path)
      }
    }
    return huisstijl
  }

  private mutating func colour(_ path: String) throws(JSONProblem) -> Colour? {
    let offset = reader.offset
    let colour = try parsed(path, RegisterCodes.malformedColour, "#154273") { Colour(hexadecimal: $0.utf8) }
    guard let colour else { return nil }
    let contrast = colour.contrast(with: .white)
    guard contrast < Huisstijl.leastContrast else { return colour }
    // Rounded down, so that 4,49 is never printed as the 4,5 that it should be.
    let (whole, parts) = Int(contrast * 100).quotientAndRemainder(dividingBy: 100)
    let digits = parts < 10 ? "0\(parts)" : "\(parts)"
    let shade = colour.darkened(toContrastWithWhite: Huisstijl.leastContrast).hexadecimal
    add(
      RegisterCodes.faintColour, offset: offset, path: path,
      Bilingual(
        nl:
          "het contrast van `\(path)` met wit is \(whole),\(digits); minstens 4,5 is nodig om leesbaar te zijn, zoals \(shade)",
        en:
          "the contrast of `\(path)` with white is \(whole).\(digits); at least 4.5 is needed to be readable, as with \(shade)"
      ))
    return nil
  }

  private mutating func lettertype(_ path: String) throws(JSONProblem) -> Lettertype? {
    guard try expect(.string, path: path) else { return nil }
    let string = try reader.string()
    let name = String(decoding: string.text, as: UTF8.self)
    if let lettertype = Lettertype(rawValue: name) { return lettertype }
    let names = Lettertype.allCases.map(\.rawValue)
    let near = nearestName(to: name, among: names)
    let choice = names.joined(separator: ", ")
    add(
      RegisterCodes.unknownTypeface, offset: string.offset, path: path,
      Bilingual(
        nl: "dit lettertype is er niet" + (near.map { "; bedoelde u `\($0)`?" } ?? "; er is: \(choice)"),
        en: "there is no such typeface" + (near.map { "; did you mean `\($0)`?" } ?? "; there are: \(choice)")))
    return nil
  }

  private mutating func tekst(_ path: String) throws(JSONProblem) -> Text? {
    let offset = reader.offset
    guard let text = try text(path) else { return nil }
    guard text.utf8.count > Huisstijl.longestTekst else { return text }
    add(
      RegisterCodes.longText, offset: offset, path: path,
      Bilingual(
        nl:
          "`\(path)` is \(text.utf8.count) bytes lang; hoogstens \(Huisstijl.longestTekst) past onder aan een document",
        en:
          "`\(path)` is \(text.utf8.count) bytes long; at most \(Huisstijl.longestTekst) fits at the foot of a document"
      ))
    return nil
  }

  /// The logo that a name in the register stands for.
  mutating func logo(_ path: String) throws(JSONProblem) -> Logo? {
    guard try expect(.string, path: path) else { return nil }
    let string = try reader.string()
    let name = String(decoding: string.text, as: UTF8.self)
    guard isLogoName(name) else {
      add(
        RegisterCodes.malformedLogoName, offset: string.offset, path: path,
        Bilingual(
          nl:
            "de naam van een logo wijst een bestand in de map van het register aan, zoals `logo.svg` of `logos/1.png`",
          en: "the name of a logo names a file in the register folder, such as `logo.svg` or `logos/1.png`"))
      return nil
    }
    switch logos[name] {
    case .success(let logo): return logo
    case .failure(.unreadable(let reason)):
      add(
        RegisterCodes.unreadableLogo, offset: string.offset, path: path,
        Bilingual(
          nl: "het logo `\(name.printable)` \(reason.nl)", en: "the logo `\(name.printable)` \(reason.en)"))
    case .failure(.unusable(let problem)):
      add(
        RegisterCodes.unusableLogo, offset: string.offset, path: path,
        Bilingual(
          nl: "het logo `\(name.printable)` \(problem.message.nl)",
          en: "the logo `\(name.printable)` \(problem.message.en)"))
    }
    return nil
  }
}
