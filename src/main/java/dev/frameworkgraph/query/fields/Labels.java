package dev.frameworkgraph.query.fields;

import java.util.Locale;

/** Words for people, made from names for machines. */
final class Labels {

    private Labels() {}

    /** {@code WEB_FRAMEWORK} → {@code Web framework}. */
    static String ofConstant(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
