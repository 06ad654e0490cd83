package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.binding.BoundField;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A field that code answers. */
final class ResolvedFieldWriter implements FieldWriter {

    private final String responseKey;
    private final byte[] keyJson;
    private final BoundField field;
    private final FieldArguments arguments;
    private final Position position;
    private final @Nullable SourceLocation location;
    private final boolean timed;

    /** What is read without arguments takes too little time to look at the clock for each. */
    ResolvedFieldWriter(
            String responseKey,
            BoundField field,
            FieldArguments arguments,
            Position position,
            @Nullable SourceLocation location,
            boolean timed) {
        this.responseKey = responseKey;
        this.keyJson = keyJson(responseKey);
        this.field = field;
        this.arguments = arguments;
        this.position = position;
        this.location = location;
        this.timed = timed;
    }

    private static byte[] keyJson(String responseKey) {
        JsonBytes bytes = new JsonBytes(responseKey.length());
        bytes.string(responseKey);
        bytes.raw(':');
        return bytes.toArray();
    }

    @Override
    public boolean write(Object source, Run run) {
        if (timed) {
            run.budget().check();
        }
        run.out().raw(keyJson);
        run.path().enter(responseKey);
        boolean written = writeValue(source, run);
        run.path().leave();
        return written;
    }

    private boolean writeValue(Object source, Run run) {
        Object value;
        try {
            value = field.resolveBound(source, arguments.bound(run));
        } catch (RuntimeException e) {
            run.fieldFailed(e, location);
            return position.writeNull(run.out().size(), run);
        }
        if (timed) {
            run.budget().spend(value);
        } else {
            run.budget().count(value);
        }
        return position.write(value, run);
    }
}
