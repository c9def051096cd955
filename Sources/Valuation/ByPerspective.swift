/// A value for each point of view, which is asked for by the point of view and never by its place in a list.
///
/// ```swift
/// let accounts = ByPerspective { Account(of: project, perspective: $0, terms: terms) }
/// accounts[.fiscal][.netPresentValue]
/// ```
package struct ByPerspective<Value> {
    private let social: Value
    private let fiscal: Value
    private let citizen: Value

    /// The value that each point of view has.
    package init(_ value: (Perspective) -> Value) {
        (social, fiscal, citizen) = (value(.social), value(.fiscal), value(.citizen))
    }

    /// The value of a point of view.
    package subscript(perspective: Perspective) -> Value {
        switch perspective {
        case .social: social
        case .fiscal: fiscal
        case .citizen: citizen
        }
    }

    /// The values, in the order of `Perspective.allCases`.
    package var values: [Value] { Perspective.allCases.map { self[$0] } }

    /// What is made of each value.
    package func map<Other>(_ transform: (Value) -> Other) -> ByPerspective<Other> {
        ByPerspective<Other> { transform(self[$0]) }
    }
}

extension ByPerspective: Sendable where Value: Sendable {}
