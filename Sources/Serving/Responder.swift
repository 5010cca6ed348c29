import Publishing

/// What a site answers to requests.
struct Responder: Sendable {
  let site: PublishedSite

  /// nil where the site only stands.
  let preview: Preview?
  let listener: Listener

  func response(to request: Request) async -> Response {
    guard listener.isOwn(host: request.host) else {
      return Response(refusing: .misdirected, saying: "this site is at \(listener.address)")
    }
    guard request.method != .other else {
      return Response(refusing: .methodNotAllowed, fields: [.init("Allow", "GET, HEAD")])
    }
    if let preview, let own = await ownFile(request.target, preview) { return own }
    do throws(PublishingFailure) {
      return try file(for: request)
    } catch {
      return Response(refusing: .internalError, saying: "\(error)")
    }
  }

  /// What the server has besides the site.
  private func ownFile(_ target: String, _ preview: Preview) async -> Response? {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let type: String
    let text: String
    switch parts[0] {
    case ReloadScript.path[...]: (type, text) = (mediaType(of: ".js"), ReloadScript.text)
    case FaultsPage.stylePath[...]: (type, text) = (mediaType(of: ".css"), FaultsPage.style)
    case ReloadScript.question[...]:
      let edition = parts.count > 1 ? parts[1].prefix { $0 != "&" } : ""
      type = mediaType(of: ".js")
      text = ReloadScript.answer(await preview.hasChanged(since: String(edition)))
    default: return nil
    }
    return Response(.ok, fields: [.type(type), .uncached], body: Array(text.utf8))
  }

  private func file(for request: Request) throws(PublishingFailure) -> Response {
    let state = preview?.state
    guard let path = SitePath(request.target) else { return try missing(nil, state) }
    if let notice = state?.notice, path.isPage { return response(notice: notice, state) }
    switch try site.find(path.names) {
    case .file(let file) where !path.isFolder:
      return response(file, named: path.names.last ?? "", to: request, state)
    case .folder:
      guard case .file(let file) = try site.find(path.names + ["index.html"]) else { break }
      if path.isFolder { return response(file, named: "index.html", to: request, state) }
      return Response(
        .movedPermanently, fields: [.init("Location", path.folderAddress), .revalidated])
    default: break
    }
    return try missing(path, state)
  }

  private func response(
    _ file: PublishedSite.File, named name: String, to request: Request, _ state: Preview.State?
  ) -> Response {
    let type = mediaType(of: name)
    var body = file.bytes
    var tag = "\(String(file.bytes.count, radix: 36))-\(String(file.modified, radix: 36))"
    let modified = HTTPDate(nanoseconds: file.modified)
    var fields: [Response.Field] = [.type(type), .revalidated]
    if let state, type.hasPrefix("text/html") {
      body = ReloadScript.added(to: body, edition: state.edition)
      tag += "-\(state.edition)"
    } else {
      // With another script in it, a page is another one, whatever its time.
      fields.append(.init("Last-Modified", "\(modified)"))
    }
    fields.append(.init("ETag", "\"\(tag)\""))
    let isKnown =
      if let tags = request.ifNoneMatch {
        tags.split(separator: ",").map(trimmed).contains {
          $0 == "*" || $0 == "\"\(tag)\"" || $0 == "W/\"\(tag)\""
        }
      } else {
        fields.contains { $0.name == "Last-Modified" }
          && request.ifModifiedSince.flatMap(HTTPDate.init(parsing:)).map { $0 >= modified }
            ?? false
      }
    return Response(isKnown ? .notModified : .ok, fields: fields, body: isKnown ? [] : body)
  }

  private func response(notice: [UInt8], _ state: Preview.State?) -> Response {
    let body = ReloadScript.added(to: notice, edition: state?.edition ?? "")
    return Response(.unavailable, fields: [.type(mediaType(of: ".html")), .uncached], body: body)
  }

  /// The site's own page for it, which it has for each depth since its links are relative.
  private func missing(
    _ path: SitePath?, _ state: Preview.State?
  ) throws(PublishingFailure) -> Response {
    guard let path, case .file(let file) = try site.find(path.missingPage) else {
      return Response(refusing: .notFound)
    }
    let body = state.map { ReloadScript.added(to: file.bytes, edition: $0.edition) } ?? file.bytes
    return Response(.notFound, fields: [.type(mediaType(of: ".html")), .revalidated], body: body)
  }
}

extension SitePath {
  /// Whether a page is asked for, and not what pages load.
  fileprivate var isPage: Bool {
    guard !isFolder, let name = names.last else { return true }
    return name.hasSuffix(".html") || !name.contains(".")
  }

  /// Where a site keeps the page that a server shows at this path if nothing is there:
  /// `404.html`, below one folder `404/1.html`, below two `404/1/2.html`.
  fileprivate var missingPage: [String] {
    let depth = isFolder ? names.count : names.count - 1
    let folders = (0..<max(0, depth)).map { $0 == 0 ? "404" : "\($0)" }
    return folders + [depth > 0 ? "\(depth).html" : "404.html"]
  }
}
