/// Whether there is no control character of ASCII among the bytes.
func isPlainText(_ bytes: some Collection<UInt8>) -> Bool {
  bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
}
