package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.query.error.QueryException;

/** The text of a search, within its bound. */
final class SearchText {

    private static final int MAX_LENGTH = 200;

    private SearchText() {}

    static String checked(String text) {
        if (text.length() > MAX_LENGTH) {
            throw QueryException.limit(
                    "search-length",
                    MAX_LENGTH,
                    "A searched text may have at most " + MAX_LENGTH + " characters, not " + text.length());
        }
        return text;
    }
}
