import Foundation

/// What the figures were measured on.
enum Machine {
  /// Processor, cores, system and the time.
  static var description: String {
    let cpu = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = cpu.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    let name = model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
    let process = ProcessInfo.processInfo
    return "\(name), \(process.activeProcessorCount) cores, \(process.physicalMemory >> 30) GB, "
      + process.operatingSystemVersionString
  }

  /// In MB, of the largest child process that has ended.
  static var peakMemoryOfChildren: Int {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}
