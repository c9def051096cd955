import Numerics

/// The calendars of a compiled project: one for each delay, and where what falls hangs on the horizon, for each horizon.
///
/// There can be hundreds of thousands, of which a simulation needs some. Each is made when it is first asked for, and kept
/// as long as there is room; which ones are kept changes no result.
final class CompiledCalendars: Sendable {
    /// How many delays there are, in months more than the first of them.
    let delays: Int
    /// How many horizons there are, in years more than the first of them.
    let horizons: Int
    /// The most stretches that any of them has.
    let widest: Int
    private let make: @Sendable (_ delay: Int, _ horizon: Int) -> CompiledCalendar
    /// Where there is one only.
    private let only: CompiledCalendar?
    private let kept = Guarded<(calendars: [Int: CompiledCalendar], size: Int)>(([:], 0))

    /// How many bytes of calendars are kept.
    private static let room = 64 << 20

    /// Calendars by what makes one; none has more stretches than so many months.
    init(
        delays: Int, horizons: Int, months: Int,
        make: @escaping @Sendable (_ delay: Int, _ horizon: Int) -> CompiledCalendar
    ) {
        self.delays = delays
        self.horizons = horizons
        self.make = make
        only = delays == 1 && horizons == 1 ? make(0, 0) : nil
        widest = only?.count ?? months
    }

    /// The calendar of a delay and a horizon, each counted from the first.
    func calendar(delay: Int, horizon: Int) -> CompiledCalendar {
        if let only { return only }
        let place = delay * horizons + horizon
        if let calendar = kept.withLock({ $0.calendars[place] }) { return calendar }
        // Made outside the lock: should two threads make the same one, they make it alike.
        let calendar = make(delay, horizon)
        kept.withLock { kept in
            if kept.size > Self.room { kept = ([:], 0) }
            kept.calendars[place] = calendar
            kept.size += calendar.size
        }
        return calendar
    }
}
