package dev.frameworkgraph.query.binding;

import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares {@code !} in the SDL with {@code @Nullable} in code. */
final class Nullness {

    private Nullness() {}

    static void compare(String where, GraphQLType sdlType, RecordComponent component, List<String> differences) {
        boolean nullableInCode = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean nullableInSdl = !(sdlType instanceof GraphQLNonNull);
        if (nullableInCode != nullableInSdl) {
            differences.add(where
                    + (nullableInCode
                            ? " is @Nullable in code, non-null by the SDL"
                            : " is nullable by the SDL, non-null in code"));
        }
    }
}
