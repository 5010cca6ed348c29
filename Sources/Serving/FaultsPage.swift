import Diagnostics
import Templates

/// A page that says what keeps the site from being made.
public struct FaultsPage: Sendable {
  let html: [UInt8]

  static let stylePath = "/.portal/faults.css"

  /// As many as a person mends before looking again.
  public static let mostMessages = 100

  /// - Parameters:
  ///   - messages: The first of them.
  ///   - count: How many there are.
  public init(_ messages: [Message], of count: Int, in words: FaultsWords) {
    let items = messages.map { FaultsPage.item($0, words) }.joined()
    let rest = count - messages.count
    let more = rest > 0 ? "<p>\(words.more(rest))</p>\n" : ""
    html = FaultsPage.page(
      words.title(count), "<p>\(words.explanation)</p>\n<ol>\n\(items)</ol>\n\(more)", words)
  }

  /// Where it is not the records that are at fault.
  ///
  /// - Parameter failure: What happened, in a line.
  public init(failure: String, in words: FaultsWords) {
    html = FaultsPage.page(
      words.failure, "<p>\(escapedForMarkup(failure))</p>\n<p>\(words.explanation)</p>\n", words)
  }

  private static func item(_ message: Message, _ words: FaultsWords) -> String {
    let excerpt = message.excerpt.map { part in
      let marked = part.marked.isEmpty ? " " : part.marked
      return "<pre>\(escapedForMarkup(part.before))<mark>\(escapedForMarkup(marked))</mark>"
        + "\(escapedForMarkup(part.after))</pre>\n"
    }
    return """
      <li class="\(message.severity.rawValue)">
      <p class="place"><code>\(escapedForMarkup(message.position))</code></p>
      <p><strong>\(escapedForMarkup(message.severityName))</strong> \
      \(escapedForMarkup(message.summary))</p>
      \(excerpt ?? "")<p class="fix">\(escapedForMarkup(message.fixLabel))\(words.colon)\
      \(escapedForMarkup(message.fix))</p>
      </li>

      """
  }

  private static func page(_ title: String, _ body: String, _ words: FaultsWords) -> [UInt8] {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    let page = """
      <!DOCTYPE html>
      <html lang="\(words.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(stylePath)">
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(body)</main>
      </body>
      </html>

      """
    return Array(page.utf8)
  }
}
