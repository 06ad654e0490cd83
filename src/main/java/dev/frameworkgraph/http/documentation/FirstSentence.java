package dev.frameworkgraph.http.documentation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens a description. */
final class FirstSentence {

    private static final Pattern END = Pattern.compile("[.](?=\\s+\\p{Lu})");

    private FirstSentence() {}

    static String of(String description) {
        Matcher end = END.matcher(description);
        return end.find() ? description.substring(0, end.end()) : description;
    }
}
