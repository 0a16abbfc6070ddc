extension FieldValues {
  /// Sets a text that `body` appends, straight into the values' own memory; it may add UTF-8 only.
  public mutating func set(_ field: TextField, appending body: (inout [UInt8]) -> Void) {
    begin(field)
    body(&bytes)
    end()
  }
}
