package dev.frameworkgraph.query.execution;

import org.jspecify.annotations.Nullable;

/** The arguments of one field, as the record that its resolver takes. */
interface FieldArguments {

    /** Null for a field without arguments; fails as the coercion of the arguments does. */
    @Nullable
    Object bound(Run run);

    /** Arguments that are the same in every run. */
    record Fixed(@Nullable Object value) implements FieldArguments {

        @Override
        public @Nullable Object bound(Run run) {
            return value;
        }
    }
}
