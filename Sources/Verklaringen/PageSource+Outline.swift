import Beoordelingen
import Pages
import Templates

extension PageSource {
  /// The page that a template makes, as checks of pages take it.
  init(_ outline: TemplateOutline) {
    self.init(
      bytes: outline.bytes,
      values: outline.values.map { Value(offset: $0.offset, name: $0.field.name, kind: Value.Kind($0.field.kind)) },
      sections: outline.sections
        .map { Section(range: $0.range, name: $0.name, kind: $0.isRepeated ? .list : .condition) }
        // Outer ones first where two begin at the same place.
        .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) },
      place: { outline.place(at: $0) })
  }
}

extension PageSource.Value.Kind {
  init(_ kind: FieldKind) {
    switch kind {
    case .text, .optionalText, .flag, .list: self = .text
    case .colour: self = .colour(leastContrastWithWhite: Huisstijl.leastContrast)
    case .optionalImage: self = .image
    }
  }
}
