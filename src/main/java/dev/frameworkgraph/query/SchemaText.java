package dev.frameworkgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SDL, put together from its files in the order in which people read it. */
public final class SchemaText {

    private static final List<String> FILES = List.of(
            "query",
            "framework",
            "feature",
            "relationship",
            "search",
            "advice",
            "paths",
            "diff",
            "subscription",
            "filter",
            "enums",
            "scalars");

    private SchemaText() {}

    /** The schema inside the jar. */
    public static String shipped() {
        StringBuilder sdl = new StringBuilder();
        for (String file : FILES) {
            if (!sdl.isEmpty()) {
                sdl.append('\n');
            }
            sdl.append(read("/schema/" + file + ".graphqls"));
        }
        return sdl.toString();
    }

    private static String read(String resource) {
        try (InputStream stream = SchemaText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
