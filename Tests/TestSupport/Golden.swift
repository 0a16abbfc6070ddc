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
  Issue.record("\(name) differs:\n\(firstDifference(expected, text))", sourceLocation: sourceLocation)
}

/// The first line that differs, with its number.
private func firstDifference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
  let a = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let b = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for index in 0..<max(a.count, b.count) {
    let old = index < a.count ? String(decoding: a[index], as: UTF8.self) : "(nothing)"
    let new = index < b.count ? String(decoding: b[index], as: UTF8.self) : "(nothing)"
    if old != new { return "line \(index + 1)\n- \(old)\n+ \(new)" }
  }
  return "the bytes differ, the lines do not"
}
