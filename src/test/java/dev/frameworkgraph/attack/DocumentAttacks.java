package dev.frameworkgraph.attack;

import static dev.frameworkgraph.attack.Attack.document;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made to be dear to read, to check or to run. */
final class DocumentAttacks {

    private DocumentAttacks() {}

    private static String each(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    private static String nested(int depth, String open, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    static List<Attack> all() {
        return List.of(
                document("5,000 aliases of one field", "{" + each(5_000, index -> "a" + index + ":__typename") + "}"),
                document(
                        "50 aliases of the dearest question",
                        "{" + each(50, index -> "a" + index + ":composeStack(requirements:{}){__typename}") + "}"),
                document("one field 10,000 times", "{" + each(10_000, index -> "__typename") + "}"),
                document("10,000 levels of fields", nested(10_000, "{a", "", "}")),
                document("5,000 levels of inline fragments", "{" + nested(5_000, "...{", "__typename", "}") + "}"),
                document(
                        "related frameworks, 200 levels deep",
                        nested(200, "{framework(by:{slug:\"flask\"}){relationships{nodes{source", "{slug}", "}}}}")),
                document("10,000 levels of a list value", "{nodes(ids:" + nested(10_000, "[", "", "]") + "){id}}"),
                document(
                        "3,000 levels of not",
                        "{frameworks(where:" + nested(3_000, "{not:", "{}", "}") + "){totalCount}}"),
                document(
                        "500 alternatives of alternatives",
                        "{frameworks(where:" + nested(500, "{or:[", "{}", "]}") + "){totalCount}}"),
                document("5,000 directives on one field", "{__typename " + "@include(if:true)".repeat(3_500) + "}"),
                document("5,000 unknown directives", "{__typename " + "@x".repeat(5_000) + "}"),
                document("a directive on each of 500 fields", "{" + "__typename @skip(if:false) ".repeat(500) + "}"),
                document("a fragment that spreads itself", "{...a} fragment a on Query{...a}"),
                document(
                        "two fragments that spread each other",
                        "{...a} fragment a on Query{...b} fragment b on Query{...a}"),
                document(
                        "a circle of 300 fragments",
                        "{...f0}"
                                + each(
                                        300,
                                        index -> "fragment f" + index + " on Query{...f" + (index + 1) % 300 + "}")),
                document(
                        "fragments that double 40 times",
                        "{...f0}"
                                + each(
                                        40,
                                        index -> "fragment f" + index + " on Query{...f" + (index + 1) + " ...f"
                                                + (index + 1) + "}")
                                + "fragment f40 on Query{__typename}"),
                document(
                        "fragments that spread ten of the next, six times",
                        "{...f0}"
                                + each(
                                        6,
                                        index -> "fragment f" + index + " on Query{"
                                                + ("...f" + (index + 1) + " ").repeat(10) + "}")
                                + "fragment f6 on Query{__typename}"),
                document(
                        "fields that have to be merged pair by pair",
                        "{" + "framework(by:{slug:\"flask\"}){releases{nodes{version}}}".repeat(500) + "}"),
                document(
                        "nested fields that conflict",
                        "{" + each(200, index -> "framework(by:{slug:\"f" + index + "\"}){slug:name}") + "}"),
                document(
                        "1,000 unused fragments",
                        "{__typename}" + each(1_000, index -> "fragment u" + index + " on Query{__typename}")),
                document("1,000 operations", each(1_000, index -> "query q" + index + "{__typename}")),
                document("1,000 operations of one name", each(1_000, index -> "query q{__typename}")),
                document("two operations without a name", "{__typename} {__typename}"),
                document(
                        "the schema, level by level",
                        "{__schema{types{" + nested(9, "fields{type{", "name", "}}") + "}}}"),
                document(
                        "the schema 20 times",
                        "{" + each(20, index -> "s" + index + ":__schema{types{fields{type{name}}}}") + "}"),
                document("1,000 unknown fields", "{" + each(1_000, index -> "unknown" + index) + "}"),
                document("an integer of 60,000 digits", "{frameworks(first:" + "9".repeat(60_000) + "){totalCount}}"),
                document("an integer past 32 bits", "{frameworks(first:99999999999){totalCount}}"),
                document("the largest page", "{frameworks(first:2147483647){nodes{slug}}}"),
                document("a page below nothing", "{frameworks(first:-2147483648){nodes{slug}}}"),
                document("a float with a huge exponent", "{frameworks(first:1e999999999){totalCount}}"),
                document(
                        "a string of 60,000 characters",
                        "{frameworks(search:\"" + "a ".repeat(30_000) + "\"){totalCount}}"),
                document(
                        "a block string of quotes",
                        "{frameworks(search:\"\"\"" + "\\\"\"\"".repeat(10_000) + "\"\"\"){totalCount}}"),
                document("a string that does not end", "{frameworks(search:\"" + "a".repeat(1_000)),
                document("a name of 60,000 characters", "{" + "a".repeat(60_000) + "}"),
                document("60,000 commas", "{__typename" + ",".repeat(60_000) + "}"),
                document("a comment of 60,000 characters", "{__typename}#" + "x".repeat(60_000)),
                document("a document of 300,000 characters", "{__typename}" + " ".repeat(200_000)),
                document("20,000 opening braces", "{".repeat(20_000)),
                document("20,000 closing braces", "}".repeat(20_000)),
                document("half a surrogate pair in a value", "{frameworks(search:\"\ud83d\"){totalCount}}"),
                document("half a surrogate pair, escaped", "{frameworks(search:\"\\ud83d\"){totalCount}}"),
                document("a NUL in a value", "{frameworks(search:\"a\u0000b\"){totalCount}}"),
                document("a NUL between tokens", "{\u0000__typename}"),
                document("a byte order mark within", "{\ufeff__typename}"),
                document("text that turns about", "{frameworks(search:\"\u202e\u2066\u2069\u200b\"){totalCount}}"),
                document(
                        "combining characters",
                        "{frameworks(search:\"" + "a" + "\u0301".repeat(5_000) + "\"){totalCount}}"),
                document(
                        "a pattern that backtracks",
                        "{frameworks(where:{name:{contains:\"((((a+)+)+)+)$\"}}){totalCount}}"),
                document("a mutation", "mutation{__typename}"),
                document("a subscription", "subscription{__typename}"),
                document("type definitions", "type Query{a:Int} " + each(500, index -> "type T" + index + "{a:Int}")),
                document("1,000 variables", "query(" + each(1_000, index -> "$v" + index + ":Int") + "){__typename}"),
                document(
                        "a default nested 500 deep",
                        "query($w:FrameworkWhere=" + nested(500, "{not:", "{}", "}")
                                + "){frameworks(where:$w){totalCount}}"),
                document(
                        "variables nested 60 deep",
                        "query($w:FrameworkWhere){frameworks(where:$w){totalCount}}",
                        "{\"w\":" + nested(60, "{\"not\":", "{}", "}") + "}"),
                document(
                        "60,000 identifiers in a variable",
                        "query($i:[ID!]!){nodes(ids:$i){id}}",
                        "{\"i\":[" + "\"a\",".repeat(59_999) + "\"a\"]}"),
                document("variables of wrong types", "query($i:[ID!]!){nodes(ids:$i){id}}", "{\"i\":{\"a\":[[[]]]}}"),
                document("variables that are a list", "{__typename}", "[1,2,3]"),
                document("null for what must be there", "query($i:[ID!]!){nodes(ids:$i){id}}", "{\"i\":null}"),
                document("a cursor of rubbish", "{frameworks(after:\"" + "A".repeat(20_000) + "\"){totalCount}}"),
                document("a cursor of another list", "{frameworks(after:\"bm9uc2Vuc2U=\"){totalCount}}"),
                document(
                        "paths between all hubs",
                        "{paths(from:\"flask\",to:\"django\",maxLength:1000,maxPaths:1000){__typename}}"),
                document(
                        "a comparison of 1,000",
                        "{compare(frameworks:[" + "\"flask\",".repeat(1_000) + "]){__typename}}"),
                document("a graph of everything", "{graph(roots:[\"flask\"],depth:1000){__typename}}"),
                document(
                        "requirements without end",
                        "query($r:RequirementsInput!){recommend(requirements:$r){__typename}}",
                        "{\"r\":{\"requirements\":[" + "{\"feature\":\"routing.params\"},".repeat(5_000) + "{}]}}"));
    }
}
