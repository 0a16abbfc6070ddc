/// Setting texts. All bytes are UTF-8, which a debug build checks. A text is set once.
extension FieldValues {
  /// Sets a text; an optional text that is set to nothing is absent.
  public mutating func set(_ field: TextField, _ text: String) {
    begin(field)
    append(text)
    end()
  }

  /// Sets a text from part of a buffer.
  public mutating func set(_ field: TextField, _ text: ArraySlice<UInt8>) {
    begin(field)
    append(text)
    end()
  }

  /// Sets a text from a buffer.
  public mutating func set(_ field: TextField, _ text: [UInt8]) {
    begin(field)
    append(text)
    end()
  }

  /// Sets a fixed text.
  public mutating func set(_ field: TextField, _ text: StaticString) {
    begin(field)
    append(text)
    end()
  }

  /// Sets an optional text to what is there, if anything.
  public mutating func set(_ field: TextField, _ text: String?) {
    if let text { set(field, text) }
  }

  /// Begins a text of several parts: `append` adds to it until `end`. Nothing else can be set in between.
  public mutating func begin(_ field: TextField) {
    begin(field.index, field.name)
  }

  private mutating func begin(_ index: Int, _ name: String) {
    checkField(index, name)
    let slot = frame + index
    assert(!slots[slot].isPresent, "\(name) is set twice")
    openSlot = slot
    openStart = bytes.count
  }

  /// Adds to the text that was begun.
  public mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Adds part of a buffer to the text that was begun.
  public mutating func append(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Adds a buffer to the text that was begun.
  public mutating func append(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
  }

  /// Adds a fixed text to the text that was begun.
  public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds one ASCII character to the text that was begun.
  public mutating func append(_ character: UInt8) {
    bytes.append(character)
  }

  /// Ends the text that was begun.
  public mutating func end() {
    precondition(openSlot != 0, "there is no text to end")
    let (slot, start) = (openSlot, openStart)
    openSlot = 0
    // Nothing was added: an optional text stays absent, and a required one missing.
    if bytes.count == start { return }
    assert(String(validating: bytes[start...], as: UTF8.self) != nil, "a text is not UTF-8")
    slots[slot] = Slot(start: UInt32(start), end: UInt32(bytes.count))
  }
}

// MARK: - Words, colours and images

extension FieldValues {
  /// Sets a word, which is one of the field's.
  public mutating func set(_ field: WordField, _ word: String) {
    precondition(field.words.contains(word), "\(field.name) cannot be \(word)")
    begin(field.index, field.name)
    append(word)
    end()
  }

  /// Sets a colour (sRGB); it is printed as `#rrggbb`.
  public mutating func set(_ field: ColourField, red: UInt8, green: UInt8, blue: UInt8) {
    begin(field.index, field.name)
    append(UInt8(ascii: "#"))
    for part in [red, green, blue] {
      append(hexadecimalDigit(part >> 4))
      append(hexadecimalDigit(part & 15))
    }
    end()
  }

  /// Sets an optional image to what is there, if anything.
  public mutating func set(_ field: ImageField, _ image: EmbeddedImage?) {
    guard let image else { return }
    begin(field.index, field.name)
    append(image.address)
    end()
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
