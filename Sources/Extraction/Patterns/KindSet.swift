/// The kinds of things that a chunk is, as patterns tell them apart.
struct KindSet: OptionSet, Sendable {
  let rawValue: UInt16

  static let person = KindSet(rawValue: 1 << 0)
  static let org = KindSet(rawValue: 1 << 1)
  static let outlet = KindSet(rawValue: 1 << 2)
  static let place = KindSet(rawValue: 1 << 3)
  static let agent = KindSet(rawValue: 1 << 4)
  static let owner = KindSet(rawValue: 1 << 5)
  static let post = KindSet(rawValue: 1 << 6)
  static let date = KindSet(rawValue: 1 << 7)
  static let age = KindSet(rawValue: 1 << 8)
  static let kin = KindSet(rawValue: 1 << 9)
  static let party = KindSet(rawValue: 1 << 10)
  static let occupation = KindSet(rawValue: 1 << 11)
}

extension Pattern.Kind {
  var set: KindSet {
    switch self {
    case .person: .person
    case .org: .org
    case .outlet: .outlet
    case .place: .place
    case .agent: .agent
    case .owner: .owner
    case .post: .post
    case .date: .date
    case .age: .age
    case .kin: .kin
    case .party: .party
    case .occupation: .occupation
    }
  }
}
