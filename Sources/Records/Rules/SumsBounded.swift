import Diagnostics
import Portfolio

extension RecordsReader {
  /// All amounts on record together fit 64 bits in yuan, so that no sum of any of them can
  /// overflow.
  mutating func checkSums(plans: [Plan], reports: [Report], ledgers: Ledgers) {
    var sum = BoundedSum(largest: largestSum)
    for entries in plans.lazy.map(\.entries) {
      for entry in entries.indices {
        sum.add(entries[entry].total, entries[entry].origin, "total")
        sum.add(entries[entry].annual, entries[entry].origin, "annual")
        sum.add(entries[entry].prior, entries[entry].origin, "prior")
      }
    }
    // By position: each row that is handed over counts all its texts.
    for report in reports.indices {
      sum.add(reports[report].completed, reports[report].origin, "completed")
      sum.add(reports[report].funded ?? .zero, reports[report].origin, "funded")
    }
    for bond in ledgers.bonds {
      sum.add(bond.applied, bond.origin, "applied")
      sum.add(bond.granted ?? .zero, bond.origin, "granted")
    }
    for candidate in ledgers.candidates {
      sum.add(candidate.total, candidate.origin, "total")
      sum.add(candidate.annual, candidate.origin, "annual")
    }
    if let fault = sum.fault { late.append(fault) }
  }
}

/// A sum that remembers which amount first made it too large.
struct BoundedSum {
  /// In yuan.
  private let largest: Int64
  private var yuan: Int64 = 0
  private(set) var fault: LateFault?

  init(largest: Int64) {
    self.largest = largest
  }

  /// - Parameter key: The column in which the amount stands.
  mutating func add(_ amount: Money, _ origin: Origin, _ key: String) {
    guard fault == nil else { return }
    guard amount.yuan <= largest - yuan else {
      fault = LateFault(.sumTooLarge, origin, key)
      return
    }
    yuan += amount.yuan
  }
}
