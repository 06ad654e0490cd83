package dev.frameworkgraph.http;

import tools.jackson.core.io.JsonStringEncoder;

/** Text as JSON. */
final class JsonText {

    private JsonText() {}

    static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
