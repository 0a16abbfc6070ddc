import Templates
import TestSupport
import Testing

@Suite struct FieldValuesTests {
  private let fields = SampleFields.sample

  private func print(_ values: FieldValues) -> String {
    var output = OutputBuffer()
    let source = "{{naam}}{{#tussenvoegsel}}/{{tussenvoegsel}}{{/tussenvoegsel}}{{#concept}}!{{/concept}}"
    compile(source, kind: .text(width: nil)).template?.render(values, into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func `a text can be set from every kind of bytes, and in parts`() {
    var values = FieldValues(of: fields.shape)
    let bytes = Array("abcd".utf8)
    let fixed: StaticString = "vast"
    for (expected, fill) in [
      ("abcd", { $0.set(fields.naam, bytes) }), ("bc", { $0.set(fields.naam, bytes[1...2]) }),
      ("vast", { $0.set(fields.naam, fixed) }),
      ("één lange tekst van Swift", { $0.set(fields.naam, "één lange tekst van Swift") }),
      (
        "a-abcdbcvast",
        { values in
          values.begin(fields.naam)
          values.append("a")
          values.append(UInt8(ascii: "-"))
          values.append(bytes)
          values.append(bytes[1...2])
          values.append(fixed)
          values.end()
        }
      ),
    ] as [(String, (inout FieldValues) -> Void)] {
      values.begin()
      fill(&values)
      values.set(fields.kleur, red: 0, green: 0, blue: 0)
      values.finish()
      #expect(print(values) == expected)
    }
  }

  @Test func `a text that a kind of document does not have may stay unset where its flag is set`() throws {
    var shape = ShapeBuilder("document")
    let concept = shape.flag("concept", nl: "concept", en: "concept")
    let id = shape.text("id", unless: concept, nl: "id", en: "id")
    let finished = shape.finish()
    let source = TemplateSource(
      file: "t", bytes: Array("{{^concept}}{{id}}{{/concept}}{{#concept}}geen{{/concept}}".utf8))
    let compilation = Template.compile(source, kind: .text(width: nil), shape: finished, partials: [:])
    let template = try #require(compilation.template)
    var values = FieldValues(of: finished)
    var output = OutputBuffer()
    for (isConcept, expected) in [(true, "geen"), (false, "7"), (true, "geen")] {
      values.begin()
      values.set(concept, isConcept)
      if !isConcept { values.set(id, "7") }
      values.finish()
      template.render(values, into: &output)
      #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
    }
  }

  @Test func `an optional text that is set to nothing is absent`() {
    var values = FieldValues(of: fields.shape)
    values.begin()
    values.set(fields.naam, "Jan")
    values.set(fields.tussenvoegsel, "")
    values.set(fields.kleur, red: 0, green: 0, blue: 0)
    values.finish()
    #expect(print(values) == "Jan")
  }

  @Test func `reused memory gives the same bytes as fresh memory`() throws {
    let template = try #require(
      compile(
        "<p title=\"{{naam}}\">{{#kerntaken}}{{code}}{{#toelichting}}({{toelichting}}){{/toelichting}}"
          + "{{#werkprocessen}}<i>{{titel}}</i>{{/werkprocessen}}{{/kerntaken}}{{^concept}}echt{{/concept}}</p>"
      ).template)
    var random = SeededGenerator(seed: 7)
    var values = FieldValues(of: fields.shape)
    var output = OutputBuffer()
    for _ in 0..<200 {
      let sample = Sample(
        naam: String(repeating: "n&", count: Int.random(in: 1...9000, using: &random)), tussenvoegsel: "x",
        concept: Bool.random(using: &random),
        kerntaken: (0..<Int.random(in: 0...4, using: &random)).map { index in
          ("K\(index)", Bool.random(using: &random) ? "<t>" : nil, Array(repeating: "w", count: index))
        })
      sample.fill(&values)
      template.render(values, into: &output)
      var fresh = OutputBuffer()
      template.render(sample.values, into: &fresh)
      #expect(output.bytes == fresh.bytes)
    }
  }

  @Test func `a required text that was not set stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var values = FieldValues(of: SampleFields.sample.shape)
      values.begin()
      values.finish()
    }
    await #expect(processExitsWith: .failure) {
      var values = FieldValues(of: SampleFields.sample.shape)
      values.begin()
      values.set(SampleFields.sample.naam, "")
      values.set(SampleFields.sample.kleur, red: 0, green: 0, blue: 0)
      values.finish()
    }
    await #expect(processExitsWith: .failure) {
      var values = FieldValues(of: SampleFields.sample.shape)
      values.begin()
      values.set(SampleFields.sample.naam, "Jan")
      values.finish()
    }
    await #expect(processExitsWith: .failure) {
      var values = FieldValues(of: SampleFields.sample.shape)
      values.begin()
      values.beginItem(of: SampleFields.sample.kerntaken)
      values.endItem()
    }
  }

  @Test func `values that are not finished cannot be rendered`() async {
    await #expect(processExitsWith: .failure) {
      var output = OutputBuffer()
      compile("x").template?.render(FieldValues(of: SampleFields.sample.shape), into: &output)
    }
  }
}
