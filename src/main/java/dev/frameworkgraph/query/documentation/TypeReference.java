package dev.frameworkgraph.query.documentation;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A type as the SDL writes it, taken apart at its name.
 *
 * @param before brackets that open
 * @param after brackets that close, and exclamation marks
 */
public record TypeReference(String before, String name, String after) {

    static TypeReference of(GraphQLType type) {
        String written = GraphQLTypeUtil.simplePrint(type);
        String name = GraphQLTypeUtil.unwrapAll(type).getName();
        int start = written.indexOf(name);
        return new TypeReference(written.substring(0, start), name, written.substring(start + name.length()));
    }

    public boolean isList() {
        return !before.isEmpty();
    }

    public boolean isNullable() {
        return !after.endsWith("!");
    }
}
