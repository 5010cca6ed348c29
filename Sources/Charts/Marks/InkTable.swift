/// The attributes of all inks in one form, made once: each is copied as one word, however short.
final class InkTable: Sendable {
  typealias Word = SIMD32<UInt8>

  private let entries: [(word: Word, count: Int)]

  static let inline = InkTable(.inline)
  static let standalone = InkTable(.standalone)

  /// - Parameter form: In which no attributes are longer than a word.
  private init(_ form: SVGForm) {
    entries = Ink.allCases.map { ink in
      var word = Word(repeating: 0x20)
      let attributes = ink.attributes(form)
      let count = min(attributes.utf8CodeUnitCount, Word.scalarCount)
      for index in 0..<count { word[index] = attributes.utf8Start[index] }
      return (word, count)
    }
  }

  @inline(__always)
  subscript(ink: Ink) -> (word: Word, count: Int) { entries[ink.rawValue] }
}
