import Diagnostics

/// Reads a logo's file by its name, relative to the register folder: the disk is an argument of whoever reads a register.
public typealias LogoFolder = (_ name: String) -> RegisterFile

/// The logos of a register, each read once however many companies name it.
final class LogoShelf {
  private let folder: LogoFolder
  private var known: [String: Result<Logo, Reason>] = [:]

  /// Why there is no logo of a name: its file cannot be read, or can be no logo.
  enum Reason: Error {
    case unreadable(Bilingual)
    case unusable(LogoProblem)
  }

  init(_ folder: @escaping LogoFolder) {
    self.folder = folder
  }

  subscript(name: String) -> Result<Logo, Reason> {
    if let known = known[name] { return known }
    let result: Result<Logo, Reason> =
      switch folder(name) {
      case .found(let bytes): Logo.read(bytes).mapError { .unusable($0) }
      case .unusable(let reason): .failure(.unreadable(reason))
      }
    known[name] = result
    return result
  }
}

/// Whether a name stays within the register folder.
func isLogoName(_ name: String) -> Bool {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
  return name.utf8.count <= 255
    && parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".." && !part.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }
    }
}

extension LogoProblem {
  /// Why a file cannot be a logo, to go behind its name.
  var message: Bilingual {
    switch self {
    case .tooLarge(let bytes):
      Bilingual(
        nl:
          "is \(bytes >> 10) KiB groot; een logo is hoogstens \(Logo.largestSize >> 10) KiB, want elke pagina draagt het mee",
        en: "is \(bytes >> 10) KiB large; a logo is at most \(Logo.largestSize >> 10) KiB, for every page carries it")
    case .unknownKind:
      Bilingual(nl: "is geen PNG, JPEG of SVG", en: "is no PNG, JPEG or SVG")
    case .damaged:
      Bilingual(nl: "is beschadigd of niet compleet", en: "is damaged or not complete")
    case .animated:
      Bilingual(nl: "beweegt; een logo op een document staat stil", en: "moves; a logo on a document stands still")
    case .wrongSize(let width, let height):
      Bilingual(
        nl: "is \(width) bij \(height) pixels; hoogstens \(Logo.mostPixels) bij \(Logo.mostPixels) kan",
        en: "has \(width) by \(height) pixels; at most \(Logo.mostPixels) by \(Logo.mostPixels) can be")
    case .brokenSVG(let line, "DOCTYPE"):
      Bilingual(
        nl: "heeft op regel \(line) een DOCTYPE; haal die regel uit het bestand",
        en: "has a DOCTYPE on line \(line); take that line out of the file")
    case .brokenSVG(let line, let detail):
      Bilingual(
        nl: "is geen goede XML op regel \(line)\(detail.isEmpty ? "" : " (\(detail))")",
        en: "is not well-formed XML on line \(line)\(detail.isEmpty ? "" : " (\(detail))")")
    case .notSVG:
      Bilingual(
        nl: "is XML maar geen SVG: de wortel is `<svg xmlns=\"http://www.w3.org/2000/svg\">`",
        en: "is XML but no SVG: the root is `<svg xmlns=\"http://www.w3.org/2000/svg\">`")
    case .svgWithoutSize:
      Bilingual(
        nl: "heeft geen `viewBox`, en geen `width` en `height`", en: "has no `viewBox`, and no `width` and `height`")
    case .svgElement(let name, let line):
      Bilingual(
        nl: "heeft op regel \(line) een element `\(name.printable)`; een logo heeft alleen vormen, tekst en kleuren. "
          + "Sla het op als gewone of geoptimaliseerde SVG",
        en: "has an element `\(name.printable)` on line \(line); a logo has shapes, text and colours only. "
          + "Save it as plain or optimised SVG")
    case .svgAttribute(let name, let line):
      Bilingual(
        nl: "heeft op regel \(line) een attribuut `\(name.printable)` dat iets kan starten of van buiten laden",
        en: "has an attribute `\(name.printable)` on line \(line) that can start something or load it from outside")
    case .svgStyle(let line):
      Bilingual(
        nl: "heeft op regel \(line) een stijl die iets laadt, beweegt of van het medium afhangt",
        en: "has a style on line \(line) that loads something, moves, or depends on the medium")
    }
  }
}
