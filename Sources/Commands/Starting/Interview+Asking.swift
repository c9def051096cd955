import Facts
import ProjectFiles
import Reports
import Syntax
import Wording

// Asking, and what is made of the answer.
extension Interview {
    func figure(_ question: InterviewText) throws(Stop) -> Draft.Figure {
        guard let heard = try ask(question, { AnswerReader.figure($0, course.habit) }).value else {
            return .unknown(.notQuantified)
        }
        echo(heard)
        return heard.figure
    }

    /// Asks until the answer is understood, or one does not know.
    func ask<Value>(
        _ question: InterviewText, _ understand: (String) -> Answer<Value>
    ) throws(Stop) -> Said<Value> {
        if course.isRepeating { return try repeated(question, understand) }
        while true {
            show(words.say(question) + " ")
            let line: String?
            do { line = try read() } catch { throw .file(error) }
            guard let line else { throw .abandoned }
            let text = Self.trimmed(line)
            if LocalWords.isBack(text) {
                if !course.answers.isEmpty { throw .back }
                say(.nothingBefore)
                continue
            }
            switch said(text, understand) {
            case .value(let said):
                course.answers.append(.init(question: question.question ?? "", text: text))
                course.position = course.answers.count
                course.isFresh = true
                return said
            case .refused(let why):
                show("  " + words.say(why) + (why.namesWayOut ? "" : " " + words.say(InterviewText.wayOut)) + "\n")
            }
        }
    }

    /// The answer that was given before, which must be one to this question.
    private func repeated<Value>(
        _ question: InterviewText, _ understand: (String) -> Answer<Value>
    ) throws(Stop) -> Said<Value> {
        let answer = course.answers[course.position]
        let line = answer.line ?? 0
        guard answer.question == question.question else {
            throw .draft(.otherQuestion(answer.question, asked: question.question ?? "", line: line))
        }
        course.isFresh = false
        switch said(answer.text, understand) {
        case .value(let said):
            course.position += 1
            return said
        case .refused(let why): throw .draft(.notUnderstood(why, line: line))
        }
    }

    private func said<Value>(_ text: String, _ understand: (String) -> Answer<Value>) -> Answer<Said<Value>> {
        if text.isEmpty { return .value(.nothing) }
        if LocalWords.isUnknown(text) { return .value(.unknown) }
        return understand(text).flatMap { .value(.value($0)) }
    }

    func assume(_ text: TemplateText) { course.assumptions.append(text) }

    /// Says how an answer was understood; once only.
    func say(_ text: InterviewText) {
        if course.isFresh || text == .nothingBefore { show(words.say(text) + "\n") }
    }

    /// Says which number was understood, where it was not typed as such.
    func echo(_ heard: AnswerReader.Heard) {
        guard !heard.isPlain, let value = heard.figure.value else { return }
        guard let ends = heard.figure.ends else { return say(.understoodNumber(value)) }
        say(.understoodRange(low: ends.low, middle: value, high: ends.high))
    }

    /// Says which month of the project was understood, where it was no date.
    func echo(_ time: String) {
        let words = time.split(separator: " ")
        let months = zip(words, words.dropFirst()).compactMap { $0 == "month" ? Int($1) : nil }
        if let first = months.first { say(.understoodMonths(first, months.count > 1 ? months.last : nil)) }
    }

    /// A line without the blanks at its ends and without control characters, which an arrow key may leave in it.
    static func trimmed(_ line: String) -> String {
        String(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }).trimmed
    }
}

extension InterviewText {
    /// Whether a refusal says by itself what to do, so that `?` need not be mentioned: it is about the file.
    fileprivate var namesWayOut: Bool {
        switch self {
        case .fileExists, .notAFile, .notWritten: true
        default: false
        }
    }
}
