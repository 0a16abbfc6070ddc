import Diagnostics
import JSONText

extension JSONKind {
  /// What a value of this kind is called in a sentence.
  var name: Bilingual {
    switch self {
    case .object: Bilingual(nl: "een object {…}", en: "an object {…}")
    case .array: Bilingual(nl: "een lijst […]", en: "a list […]")
    case .string: Bilingual(nl: "tekst tussen aanhalingstekens", en: "text in quotes")
    case .number: Bilingual(nl: "een getal", en: "a number")
    case .bool: Bilingual(nl: "true of false", en: "true or false")
    case .null: Bilingual(nl: "null", en: "null")
    }
  }
}
