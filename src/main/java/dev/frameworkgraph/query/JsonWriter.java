package dev.frameworkgraph.query;

import dev.frameworkgraph.query.execution.JsonBytes;

/** Writes maps, lists, strings, numbers and booleans as UTF-8 JSON, in their own order. */
public final class JsonWriter {

    private static final int USUAL_SIZE = 1024;

    private JsonWriter() {}

    public static byte[] write(Object value) {
        JsonBytes json = new JsonBytes(USUAL_SIZE);
        json.value(value);
        return json.toArray();
    }
}
