import Diagnostics
import UnicodeText

extension Periode {
  var text: Bilingual {
    switch (van, tot) {
    case (let van?, let tot?): Bilingual(nl: "\(van) tot en met \(tot)", en: "\(van) to \(tot)")
    case (let van?, nil): Bilingual(nl: "vanaf \(van)", en: "from \(van)")
    case (nil, let tot?): Bilingual(nl: "tot en met \(tot)", en: "up to \(tot)")
    case (nil, nil): Bilingual(nl: "zonder grenzen", en: "without bounds")
    }
  }
}

extension UnprintableKind {
  var name: Bilingual {
    switch self {
    case .control: Bilingual(nl: "een stuurteken of regeleinde", en: "a control character or line break")
    case .direction:
      Bilingual(nl: "een teken dat de leesrichting omkeert", en: "a character that turns the reading direction")
    case .invisible: Bilingual(nl: "een teken zonder breedte", en: "a character without width")
    case .endlessMarks:
      Bilingual(nl: "een letter met meer dan dertig tekens erop", en: "a letter with more than thirty marks")
    case .unassigned: Bilingual(nl: "een teken zonder vaste betekenis", en: "a character without a shared meaning")
    }
  }
}
