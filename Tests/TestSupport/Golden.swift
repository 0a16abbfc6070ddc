import Glibc
public import Testing

/// Compares `text` with the golden file `name` (a path below the checkout). With `RECORD=1` in the environment the file is
/// written and the test fails, so that a recording is never mistaken for a pass.
public func expectGolden(
  _ text: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if getenv("RECORD") != nil {
    let file = fopen("\(Checkout.path)/\(name)", "w")
    fwrite(text, 1, text.count, file)
    if let file { fclose(file) }
    Issue.record("recorded \(name); look at the change and run again without RECORD", sourceLocation: sourceLocation)
    return
  }
  guard let expected = Checkout.contents(name) else {
    Issue.record("there is no \(name); record it with RECORD=1", sourceLocation: sourceLocation)
    return
  }
  if expected == text { return }
  Issue.record("\(name) differs:\n\(difference(from: name, to: text))", sourceLocation: sourceLocation)
}

/// What `diff -u` says of the golden file and `text`: its first lines, with long ones cut, so that a page's base64 does not
/// bury the rest. The whole is kept in `.build/golden`.
private func difference(from name: String, to text: [UInt8]) -> String {
  let folder = "\(Checkout.path)/.build/golden"
  mkdir(folder, 0o755)
  let actual = "\(folder)/\(name.split(separator: "/").last ?? "")"
  if let file = fopen(actual, "w") {
    fwrite(text, 1, text.count, file)
    fclose(file)
  }
  guard let output = popen("diff -u '\(Checkout.path)/\(name)' '\(actual)'", "r") else { return "diff does not run" }
  defer { pclose(output) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, output), count > 0 { bytes += buffer[..<count] }
  // Without the two lines that name the files by their paths.
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst(2)
  let shown = lines.prefix(60).map { line in
    let text = String(decoding: line, as: UTF8.self)
    return text.count > 200 ? "\(text.prefix(200))… (\(text.count) characters)" : text
  }
  return shown.joined(separator: "\n") + (lines.count > 60 ? "\n… \(lines.count - 60) lines more" : "")
}
