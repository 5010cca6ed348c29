/// What an attribute's value is to a browser, by the attribute's name in lower case.
enum Attribute: Hashable, Sendable {
  case plain
  case address

  /// A program, a style or a document of its own, whose escaping is another language's.
  case code

  init(named name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    self =
      if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
        .code
      } else if Attribute.addresses.contains(name) {
        .address
      } else {
        .plain
      }
  }

  /// WHATWG HTML, index of attributes, those whose value is a URL or holds some; SVG 2's own and
  /// those of its animations, which can set them; HTML 4's.
  private static let addresses: Set<String> = [
    "action", "archive", "background", "by", "cite", "classid", "codebase", "data", "dynsrc",
    "formaction", "from", "href", "icon", "imagesrcset", "itemid", "itemtype", "longdesc", "lowsrc",
    "manifest", "ping", "poster", "profile", "src", "srcset", "to", "usemap", "values",
    "xlink:href", "xml:base",
  ]
}
