import Syntax
import Testing

@testable import Reports

@Suite("Rules as schemas")
struct ShapeRuleSchemaTests {
    @Test(
        "Each kind of rule is the schema that says the same",
        arguments: [
            (ShapeRule.exactlyOne(["a", "b"]), #"{"oneOf":[{"required":["a"]},{"required":["b"]}]}"#),
            (
                .atMostOne(["a", "b", "c"]),
                #"{"not":{"anyOf":[{"required":["a","b"]},{"required":["a","c"]},{"required":["b","c"]}]}}"#
            ),
            (.needs("a", "b"), #"{"dependentRequired":{"a":["b"]}}"#),
            (.excludes("a", ["b", "c"]), #"{"not":{"anyOf":[{"required":["a","b"]},{"required":["a","c"]}]}}"#),
            (
                .atMostOneTrue("default", in: "readings"),
                #"{"properties":{"readings":{"contains":{"required":["default"],"properties":{"default":{"const":true}}},"#
                    + #""minContains":0,"maxContains":1}}}"#
            ),
            (.always(.not(.has("a"))), #"{"not":{"required":["a"]}}"#),
            (
                .when(.isNumber("a"), .any([.has("b"), .isFilled("c")])),
                #"{"if":{"required":["a"],"properties":{"a":{"type":"number"}}},"then":{"anyOf":[{"required":["b"]},"#
                    + #"{"required":["c"],"properties":{"c":{"type":"array","minItems":1}}}]}}"#
            ),
            (
                .always(.all([.holds("a", "x"), .isTrue("b")])),
                #"{"allOf":[{"required":["a"],"properties":{"a":{"const":"x"}}},"#
                    + #"{"required":["b"],"properties":{"b":{"const":true}}}]}"#
            ),
        ])
    func schemas(rule: ShapeRule, schema: String) {
        #expect(rule.schema.compactText == schema)
    }
}
