import Diagnostics

/// Partials: whether a tag's partial is there and may be used here.
extension TemplateCompiler {
  mutating func checkPartial(_ tag: Tag, in source: Int) -> Bool {
    guard partials[tag.name] != nil else {
      report(TemplateCodes.partialMissing, tag, in: source) { [partials] in
        let near = nearestName(to: tag.name, among: partials.keys.sorted())
        return Bilingual(
          nl: "deelsjabloon `\(printable(tag.name))` is er niet" + (near.map { "; bedoelt u `\($0)`?" } ?? ""),
          en: "there is no partial `\(printable(tag.name))`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
      }
      return false
    }
    if let first = inclusions.firstIndex(where: { $0.name == tag.name }) {
      report(TemplateCodes.partialCircle, tag, in: source) { [inclusions] in
        let circle = (inclusions[first...].map(\.name) + [tag.name]).joined(separator: " → ")
        return Bilingual(
          nl: "deelsjabloon `\(tag.name)` gebruikt zichzelf: \(circle)",
          en: "partial `\(tag.name)` uses itself: \(circle)")
      }
      return false
    }
    if inclusions.count == SectionParser.depthLimit {
      reportTooDeep(tag, in: source)
      return false
    }
    return true
  }

  mutating func reportPartialsTooLarge(_ tag: Tag, in source: Int) {
    report(TemplateCodes.tooLarge, tag, in: source) {
      Bilingual(
        nl: "met de deelsjablonen samen wordt het sjabloon groter dan 1 MiB",
        en: "with its partials the template becomes larger than 1 MiB")
    }
  }
}
