import Testing
import UnicodeText

private func bytes(_ text: String) -> ArraySlice<UInt8> { ArraySlice(text.utf8) }

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("", ""), ("Zoë", "Zoë"), ("Zoe\u{308}", "Zo\u{EB}"), ("s\u{327}", "\u{15F}"),
    ("a\u{323}\u{307}", "\u{1EA1}\u{307}"), ("a\u{307}\u{323}", "\u{1EA1}\u{307}"), ("\u{212B}", "\u{C5}"),
    ("\u{1100}\u{1161}", "\u{AC00}"), ("ﬁ", "ﬁ"), ("\u{958}", "\u{915}\u{93C}"),
  ])
  func `Text is composed, ordered and otherwise left alone`(text: String, expected: String) {
    #expect(Array(normalizedNFC(bytes(text))) == Array(expected.utf8))
    #expect(Array(normalizedNFC(bytes(expected))) == Array(expected.utf8))
  }

  @Test func `Plain text comes back as the same slice`() {
    let text = bytes("x Pedagogisch werk – ’t kind").dropFirst(2)
    #expect(normalizedNFC(text).startIndex == text.startIndex || text.contains { $0 >= 0xCC })
    #expect(normalizedNFC(bytes("abc ë").dropFirst()).startIndex == 1)
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("Evalueert de werkzaamheden ", "Evalueert de werkzaamheden"),
    ("  a \t\r\n b\u{A0}\u{2003}c  ", "a b c"), ("cre\u{308}ert", "cr\u{EB}ert"), ("a\u{200B}b", "a\u{200B}b"),
  ])
  func `A title has single spaces within and none around`(title: String, expected: String) {
    #expect(Array(collapsedTitle(title).utf8) == Array(expected.utf8))
  }
}

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("\u{0}", UnprintableKind.control), ("\n", .control), ("\u{7F}", .control), ("\u{85}", .control),
    ("\u{2028}", .control), ("\u{202E}", .direction), ("\u{2066}", .direction), ("\u{200F}", .direction),
    ("\u{61C}", .direction), ("\u{200B}", .invisible), ("\u{200D}", .invisible), ("\u{FEFF}", .invisible),
    ("\u{AD}", .invisible), ("\u{3164}", .invisible), ("\u{E0041}", .invisible), ("\u{E000}", .unassigned),
    ("\u{378}", .unassigned), ("\u{FFFF}", .unassigned),
  ])
  func `A character that cannot be printed is found, with its kind`(character: String, kind: UnprintableKind) {
    let found = firstUnprintable(in: bytes("Zoë \(character) x"))
    #expect(found?.kind == kind)
    #expect(found.map { String($0.scalar) } == character)
  }

  @Test(arguments: ["", "Zoë van ’t Hof – Şahin", "Łukasz Čapek", "e\u{301}", "李小龍", "محمد", "😀", "tab niet"])
  func `Names and titles can be printed`(text: String) {
    #expect(firstUnprintable(in: bytes(text)) == nil)
  }
}

@Suite struct ScriptTests {
  @Test(arguments: ["Anna", "Şule Çelik", "Анна Иванова", "Γιώργος", "李 小龍", "タナカ 田中", "محمد", "1 – 2", "e\u{301}", ""])
  func `A name in one script does not mix`(name: String) {
    #expect(!mixesScripts(bytes(name)))
  }

  @Test(arguments: ["Аnna", "Pаul", "Αnna", "Anna Иванова", "Ｊan Jansen"])
  func `Letters of two scripts are noticed`(name: String) {
    #expect(mixesScripts(bytes(name)))
  }
}
