/// What an attribute's value is to a browser, by the attribute's name in lower case.
enum Attribute: Hashable, Sendable {
  case plain
  case address

  /// A program, a style or a document of its own, whose escaping is another language's.
  case code

  init(named name: [UInt8]) {
    self =
      if name.starts(with: Attribute.eventPrefix) || Attribute.languages.contains(name) {
        .code
      } else if Attribute.addresses.contains(name) {
        .address
      } else {
        .plain
      }
  }

  private static let eventPrefix = Array("on".utf8)
  private static let languages = ["style", "srcdoc"].map { Array($0.utf8) }

  /// WHATWG HTML, index of attributes, those whose value is a URL or holds some; SVG 2's own and
  /// those of its animations, which can set them; HTML 4's.
  private static let addresses = [
    "action", "archive", "background", "by", "cite", "classid", "codebase", "data", "dynsrc",
    "formaction", "from", "href", "icon", "imagesrcset", "itemid", "itemtype", "longdesc", "lowsrc",
    "manifest", "ping", "poster", "profile", "src", "srcset", "to", "usemap", "values",
    "xlink:href", "xml:base",
  ].map { Array($0.utf8) }
}
