import Archives
import TestSupport

/// Whatever a test does not try the limits of.
let generous = ZipReader(limits: ZipLimits(fileCount: 1000, byteCount: 1 << 24))

/// A ZIP file that `ZipWriter` makes of (name, contents).
func zipFile(_ files: [(String, [UInt8])]) -> [UInt8] {
  var writer = ZipWriter()
  for (name, contents) in files { writer.add(name, contents) }
  return writer.finish()
}

/// A ZIP file that a script for Python's `zipfile` makes: `z` is the file, open to write; `info(name, …)` makes a `ZipInfo`.
func zipFile(python script: String) throws -> [UInt8] {
  try OutsideTool.inFolder { folder in
    let program = """
      import io, sys, struct, warnings, zipfile
      warnings.simplefilter('ignore')
      def info(name, **values):
        result = zipfile.ZipInfo('x')
        result.filename = name
        for key, value in values.items(): setattr(result, key, value)
        return result
      with zipfile.ZipFile(sys.argv[1], 'w') as z:
      \(script.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"))
      """
    try OutsideTool.write(Array(program.utf8), to: "\(folder)/make.py")
    let (status, output) = OutsideTool.run("python3 '\(folder)/make.py' '\(folder)/made.zip'")
    guard status == 0, let bytes = OutsideTool.contents("\(folder)/made.zip") else {
      throw ScriptProblem(output: output)
    }
    return bytes
  }
}

struct ScriptProblem: Error {
  let output: String
}

/// The problem that the reader has with the bytes, or nil.
func problem(_ reader: ZipReader, _ bytes: [UInt8]) -> ZipProblem? {
  do throws(ZipProblem) {
    _ = try reader.entries(of: bytes)
    return nil
  } catch {
    return error
  }
}

extension [UInt8] {
  /// The bytes with every `old` put as `new`.
  func replacing(_ old: String, by new: String) -> [UInt8] {
    let old = Array(old.utf8)
    var result = self
    for start in indices.dropLast(old.count - 1) where self[start..<(start + old.count)].elementsEqual(old) {
      result.replaceSubrange(start..<(start + old.count), with: new.utf8)
    }
    return result
  }
}

func problem(_ bytes: [UInt8]) -> ZipProblem? { problem(generous, bytes) }
