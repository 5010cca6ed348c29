/// The known name nearest to one that was written, if it is near enough to have been meant.
///
/// Distance is optimal string alignment (insert, delete, replace, swap neighbours) over Unicode
/// scalars; up to a third of the longer name may differ, one character always. Ties go to the
/// name that comes first.
public func nearestName(to written: String, among known: some Sequence<String>) -> String? {
  let target = Array(written.unicodeScalars)
  var best: (name: String, distance: Int)?
  for name in known where name != written {
    let candidate = Array(name.unicodeScalars)
    let limit = max(1, max(target.count, candidate.count) / 3)
    guard abs(target.count - candidate.count) <= min(limit, (best?.distance ?? .max) - 1) else {
      continue
    }
    let distance = alignmentDistance(target, candidate)
    if distance <= limit, distance < min(candidate.count, best?.distance ?? .max) {
      best = (name, distance)
    }
  }
  return best?.name
}

/// Single-character edits and neighbour swaps that turn one name into the other.
func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, scalar) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let replaced = last[column] + (scalar == other ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, scalar == right[column - 1], other == left[row - 1] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
