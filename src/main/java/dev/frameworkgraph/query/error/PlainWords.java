package dev.frameworkgraph.query.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the names of Java types out of graphql-java's messages; clients know numbers, lists and objects. */
final class PlainWords {

    private static final Map<Pattern, String> WORDS = words();

    private PlainWords() {}

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Pattern.compile("'(?:Linked)?(?:Hash)?Map\\d?'"), "an object");
        words.put(Pattern.compile("'(?:ArrayList|List12|ListN|Collection)'"), "a list");
        words.put(Pattern.compile("'(?:Integer|Long|Double|BigInteger|BigDecimal|Float|Short)'"), "a number");
        words.put(Pattern.compile("\\b(Int|Float|String|Boolean|Enum|Null|Array|Object)Value\\{.*\\}"), "this value");
        words.put(Pattern.compile("\\bANTLR error\\b"), "error");
        words.put(Pattern.compile("\\b(?:java|graphql|dev)\\.[a-z]+(?:\\.[A-Za-z$]+)+"), "a value");
        return words;
    }

    static String of(@Nullable String message) {
        String plain = message == null ? "The request is not right" : message;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        return plain;
    }
}
