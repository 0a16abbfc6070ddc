import Diagnostics

/// Puts the values of properties `--name` where `var()` stands.
struct VariableResolver {
  let variables: [String: Declaration]
  let findings: Findings

  /// The value of a declaration, and the properties that came into it.
  struct Resolved {
    var tokens: [SheetToken] = []
    var origins: [Declaration] = []
  }

  /// As much as a value can become; through properties that name others it would grow beyond all bounds.
  private static let limit = 64

  private enum Failure: Error {
    case reported
  }

  /// The value without spaces and `var()`; nil when it has none, which has been reported.
  func resolve(_ declaration: Declaration) -> Resolved? {
    var resolved = Resolved()
    do {
      try append(declaration.value, to: &resolved, use: declaration.offset, path: [])
    } catch {
      return nil
    }
    return resolved
  }

  private func append(
    _ tokens: [SheetToken], to resolved: inout Resolved, use: Int, path: [Declaration]
  ) throws(Failure) {
    var rest = tokens.filter { !$0.isSpace }[...]
    while let token = rest.popFirst() {
      guard token.kind == .function("var") else {
        guard resolved.tokens.count < Self.limit else { throw tooLong(use) }
        resolved.tokens.append(token)
        continue
      }
      // Problems are told at the use in the rule itself, not within the properties.
      let place = path.isEmpty ? token.offset : use
      guard case .identifier(let name)? = rest.popFirst()?.kind, name.hasPrefix("--"),
        rest.popFirst()?.kind == .closeParenthesis
      else { throw malformed(place, path) }
      guard let variable = variables[name] else { throw unknown(name, place, path) }
      guard !path.contains(where: { $0.offset == variable.offset }) else { throw circular(name, place, variable) }
      guard path.count < Self.limit, resolved.origins.count < Self.limit else { throw tooLong(place) }
      resolved.origins.append(variable)
      try append(variable.value, to: &resolved, use: place, path: path + [variable])
    }
  }

  private func malformed(_ offset: Int, _ path: [Declaration]) -> Failure {
    findings.report(
      PageCodes.propertyValue, at: offset, notes: path.map(note),
      Bilingual(
        nl: "in `var()` staat alleen de naam van een eigenschap: `var(--naam)`",
        en: "`var()` holds only the name of a property: `var(--name)`"))
    return .reported
  }

  private func unknown(_ name: String, _ offset: Int, _ path: [Declaration]) -> Failure {
    let shown = quoted(name)
    findings.report(
      PageCodes.unknownVariable, at: offset, notes: path.map(note),
      Bilingual(nl: "`:root` heeft geen eigenschap `\(shown)`", en: "`:root` has no property `\(shown)`")
        + .hint(near(name, among: variables.keys.sorted())))
    return .reported
  }

  private func circular(_ name: String, _ offset: Int, _ variable: Declaration) -> Failure {
    let shown = quoted(name)
    findings.report(
      PageCodes.circularVariable, at: offset, notes: [note(variable)],
      Bilingual(nl: "`\(shown)` verwijst naar zichzelf", en: "`\(shown)` refers to itself"))
    return .reported
  }

  private func tooLong(_ offset: Int) -> Failure {
    findings.report(
      PageCodes.propertyValue, at: offset,
      Bilingual(
        nl: "deze waarde heeft meer dan \(Self.limit) delen", en: "this value has more than \(Self.limit) parts"))
    return .reported
  }

  func note(_ declaration: Declaration) -> Note {
    let name = quoted(declaration.name)
    return findings.note("`\(name)` krijgt hier haar waarde", "`\(name)` gets its value here", at: declaration.offset)
  }
}
