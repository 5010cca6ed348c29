/// How a page learns that it has changed.
///
/// The pages allow scripts from their own server and no other connection, so the page asks by
/// loading a script, which comes once there is something to say.
enum ReloadScript {
  /// Where the server keeps what is its own and never published; no file of a site is found there.
  static let path = "/.portal/reload.js"
  static let question = "/.portal/changed.js"

  /// Asks only while the page is seen, so that pages in the background hold no connection.
  static let text = """
    (() => {
      "use strict";
      const edition = new URL(document.currentScript.src).search.slice(1);
      let count = 0;
      const ask = () => {
        const begun = Date.now();
        const script = document.createElement("script");
        const again = () => {
          script.remove();
          setTimeout(whenSeen, Date.now() - begun < 1000 ? 1000 : 0);
        };
        script.addEventListener("load", again);
        script.addEventListener("error", again);
        count += 1;
        script.src = "\(question)?" + edition + "&" + count;
        document.head.append(script);
      };
      const whenSeen = () => {
        if (!document.hidden) ask();
        else document.addEventListener("visibilitychange", whenSeen, { once: true });
      };
      if (document.readyState === "complete") whenSeen();
      else addEventListener("load", whenSeen, { once: true });
    })();

    """

  static func answer(_ hasChanged: Bool) -> String {
    hasChanged ? "location.reload();\n" : "// Nothing has changed.\n"
  }

  /// A page with the script in its head.
  static func added(to html: [UInt8], edition: String) -> [UInt8] {
    let script = Array("<script src=\"\(path)?\(edition)\"></script>\n".utf8)
    guard let end = html.firstRange(of: Array("</head>".utf8)) else { return html + script }
    return Array(html[..<end.lowerBound]) + script + Array(html[end.lowerBound...])
  }
}
