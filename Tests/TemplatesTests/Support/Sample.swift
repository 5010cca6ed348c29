import Templates
import Testing

/// A model with one slot of each kind, nested far enough for names to hide each other.
struct Sample: Sendable {
  var text = ""
  var other = ""
  var markup = ""
  var flag = false
  var maybe: String?
  var items: [Item] = []
  var part: Part?
  var lines: [String] = []

  struct Item: Sendable {
    var text = ""
    var name = ""
    var inner: [Inner] = []
  }

  struct Inner: Sendable {
    var leaf = ""
  }

  struct Part: Sendable {
    var name = ""
    var flag = false
    var inner: Inner?
    var leaves: [Inner] = []
  }

  static let shape = Shape<Sample>([
    .text("text") { $0.text },
    .text("other") { $0.other },
    .markup("markup") { $1 += $0.markup.utf8 },
    .flag("flag") { $0.flag },
    .optionalText("maybe") { $0.maybe },
    .list("items", item) { $0.items },
    .optional("part", part) { $0.part },
    .list("lines", .text) { $0.lines },
  ])

  static let item = Shape<Item>([
    .text("text") { $0.text },
    .text("name") { $0.name },
    .list("inner", inner) { $0.inner },
  ])

  static let inner = Shape<Inner>([.text("leaf") { $0.leaf }])

  static let part = Shape<Part>([
    .text("name") { $0.name },
    .flag("flag") { $0.flag },
    .optional("inner", inner) { $0.inner },
    .list("leaves", inner) { $0.leaves },
  ])
}

func page(
  _ template: String, _ model: Sample = Sample(), partials: [String: String] = [:],
  words: [String: String] = [:], file: String = "page.mustache",
  sourceLocation: SourceLocation = #_sourceLocation
) -> String? {
  page(
    template, Sample.shape, model, partials: partials, words: words, file: file,
    sourceLocation: sourceLocation)
}

func faults(
  _ template: String, partials: [String: String] = [:], words: [String: String] = [:],
  file: String = "page.mustache", sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  faults(
    template, Sample.shape, partials: partials, words: words, file: file,
    sourceLocation: sourceLocation)
}
