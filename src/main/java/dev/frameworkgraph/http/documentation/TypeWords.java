package dev.frameworkgraph.http.documentation;

import dev.frameworkgraph.query.documentation.TypeSort;

/** What sorts of types are called. */
final class TypeWords {

    private TypeWords() {}

    static String singular(TypeSort sort) {
        return switch (sort) {
            case OBJECT -> "Object type";
            case INTERFACE -> "Interface";
            case UNION -> "Union";
            case INPUT -> "Input type";
            case ENUM -> "Enum";
            case SCALAR -> "Scalar";
        };
    }

    static String plural(TypeSort sort) {
        return singular(sort) + "s";
    }
}
