import ArgumentParser
import Beoordelingen
import JSONText

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of an assessment record.",
    discussion: "Example: praktijkverklaring schema")

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    try Report(reporting).say(RecordSchema.json.indentedText.droppingLastNewline)
  }
}
