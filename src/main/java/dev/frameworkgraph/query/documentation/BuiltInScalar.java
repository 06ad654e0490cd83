package dev.frameworkgraph.query.documentation;

import java.util.Arrays;
import java.util.Optional;

/** A scalar that every GraphQL server has, in our words. */
enum BuiltInScalar {
    BOOLEAN("Boolean", "True or false."),
    FLOAT("Float", "A number with a fraction, as a double-precision binary one."),
    ID("ID", "An opaque identifier; given as a string."),
    INT("Int", "A whole number from -2,147,483,648 to 2,147,483,647."),
    STRING("String", "Text in Unicode.");

    private final String typeName;
    private final String description;

    BuiltInScalar(String typeName, String description) {
        this.typeName = typeName;
        this.description = description;
    }

    static Optional<BuiltInScalar> find(String typeName) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.typeName.equals(typeName))
                .findFirst();
    }

    String description() {
        return description;
    }

    String specification() {
        return "https://spec.graphql.org/September2025/#sec-" + typeName;
    }
}
