// Prints to standard error the µs that all charts of one project take, values to bytes: charts FILE RUNS
import Foundation

guard CommandLine.arguments.count == 3, let runs = Int(CommandLine.arguments[2]) else {
  FileHandle.standardError.write(Data("usage: charts FILE RUNS\n".utf8))
  exit(64)
}
let file = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let project = try JSONDecoder().decode(Project.self, from: file)
var output: [UInt8] = []
let drawings = 2000
let clock = ContinuousClock()
let takes = (0...max(1, runs)).map { _ in
  clock.measure {
    for _ in 0..<drawings {
      output.removeAll(keepingCapacity: true)
      project.draw(into: &output)
    }
  }
}
// The first is for warming up.
let sorted = takes.dropFirst().map { $0 / .microseconds(1) / Double(drawings) }.sorted()
FileHandle.standardError.write(Data("\(sorted[sorted.count / 2])\n".utf8))
