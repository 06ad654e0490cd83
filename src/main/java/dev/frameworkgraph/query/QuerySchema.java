package dev.frameworkgraph.query;

import dev.frameworkgraph.query.binding.UnboundSchema;
import dev.frameworkgraph.query.fields.AllFields;

/** The schema that engines answer: text and types, the same for every catalog. */
public final class QuerySchema {

    private final String sdl;
    private final UnboundSchema types;

    private QuerySchema(String sdl, UnboundSchema types) {
        this.sdl = sdl;
        this.types = types;
    }

    /**
     * The schema inside the jar; about half of the work of making an engine.
     *
     * @throws IllegalStateException when it names constants that the code lacks, or lacks some
     */
    public static QuerySchema shipped() {
        String sdl = SchemaText.shipped();
        return new QuerySchema(sdl, AllFields.types(sdl));
    }

    String sdl() {
        return sdl;
    }

    UnboundSchema types() {
        return types;
    }
}
