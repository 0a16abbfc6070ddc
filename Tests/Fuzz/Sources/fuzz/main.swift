import CLibFuzzer
import Glibc

/// The target of this process; set once before the first input.
nonisolated(unsafe) var chosenTarget = FuzzTarget.xml

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  chosenTarget.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

// fuzz TARGET [libFuzzer's own arguments]
let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
// To merge and to minimise, libFuzzer starts this program anew with its own arguments alone: the target is kept here.
let targetVariable = "FUZZ_TARGET"
let isNamed = CommandLine.arguments.count > 1 && !CommandLine.arguments[1].hasPrefix("-")
let name = isNamed ? CommandLine.arguments[1] : getenv(targetVariable).map { String(cString: $0) } ?? ""
guard let target = FuzzTarget(rawValue: name) else {
  print("usage: fuzz \(names) [corpus] [-max_total_time=S …]")
  exit(64)
}
chosenTarget = target
setenv(targetVariable, name, 1)

let words = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(isNamed ? 2 : 1)
var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
var count = Int32(arguments.count)
arguments.append(nil)
let status = arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  return withUnsafeMutablePointer(to: &start) { pointer in
    pointer.withMemoryRebound(to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1) {
      LLVMFuzzerRunDriver(&count, $0, testOneInput)
    }
  }
}
exit(status)
