import ArgumentParser
import Beoordelingen
import JSONText

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of an assessment record.",
    discussion: "Example: praktijkverklaring schema")

  func run() throws {
    try standardOutput(Array(RecordSchema.json.indentedText.utf8))
  }
}
