package dev.frameworkgraph.query.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for people, made from names for machines. */
public final class Labels {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("api", "API"),
            Map.entry("auth", "authentication"),
            Map.entry("cli", "command-line"),
            Map.entry("cms", "CMS"),
            Map.entry("cpp", "C++"),
            Map.entry("csharp", "C#"),
            Map.entry("di", "dependency injection"),
            Map.entry("graphql", "GraphQL"),
            Map.entry("http", "HTTP"),
            Map.entry("javascript", "JavaScript"),
            Map.entry("orm", "ORM"),
            Map.entry("php", "PHP"),
            Map.entry("typescript", "TypeScript"));

    private Labels() {}

    /** {@code WEB_FRAMEWORK} → {@code Web framework}, {@code API_TOOLKIT} → {@code API toolkit}. */
    public static String ofConstant(String name) {
        String words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("_", -1))
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
