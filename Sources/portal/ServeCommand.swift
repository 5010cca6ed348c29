import ArgumentParser
import Publishing
import Serving

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site to browsers on this machine.",
    discussion: """
      Meant for work on the site; to the public it is shown by a web server. With --watch the site \
      is built first, and again after every change of the records or templates, and pages that are \
      open load themselves anew. While a record is faulty, they say so in place of their content.
      """)

  @OptionGroup var options: SourceOptions

  @Option(help: "The folder of the site.")
  var output = "public"

  @Option(help: "The IP address to serve at; any but this machine's own lets others look in.")
  var host = "127.0.0.1"

  @Option(help: "The port to serve at; 0 for one that is free.")
  var port = 8000

  @Flag(help: "Build, follow changes, and show faults in the page.")
  var watch = false

  mutating func validate() throws {
    if (0...65_535).contains(port) { return }
    throw ValidationError("--port takes a whole number from 0 to 65535.")
  }

  func run() throws {
    try Console.reportingFailures {
      Interruption.listen()
      let listener = try Listener(host: host, port: port)
      if watch {
        try follow(at: listener)
      } else {
        try show(at: listener)
      }
    }
  }

  private func show(at listener: Listener) throws {
    let site = PublishedSite(at: output)
    do throws(PublishingFailure) {
      _ = try site.find([])
    } catch {
      Console.note("portal: \(error); portal build makes the site")
      throw ExitCode.inputOutputFailed
    }
    start(SiteServer(site, at: listener), at: listener)
    while !Interruption.isAsked { Interruption.sleep(.seconds(1)) }
  }

  private func follow(at listener: Listener) throws {
    let preview = Preview()
    var watch = SiteWatch(SiteBuild(options: options, output: output), preview: preview)
    try watch.begin()
    start(SiteServer(PublishedSite(at: output), at: listener, preview: preview), at: listener)
    watch.follow()
  }

  private func start(_ server: SiteServer, at listener: Listener) {
    Task {
      do {
        try await server.run()
      } catch {
        Console.note("portal: \(listener.address): \(error)")
        Interruption.ask()
      }
    }
    if !listener.isLoopback {
      Console.note("Whoever reaches \(listener.host) sees this site, and records that are faulty.")
    }
    Console.print("\(listener.address) shows \(output); Ctrl-C ends it\n")
  }
}
