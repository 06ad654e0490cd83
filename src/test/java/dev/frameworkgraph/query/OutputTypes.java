package dev.frameworkgraph.query;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked of a schema while an operation is made up, worked out once. */
final class OutputTypes {

    private final GraphQLSchema schema;
    private final Map<String, String> typesByField = new HashMap<>();
    private final Map<String, List<GraphQLNamedOutputType>> overlappingByType = new HashMap<>();

    OutputTypes(GraphQLSchema schema) {
        this.schema = schema;
        Map<GraphQLNamedOutputType, Set<GraphQLObjectType>> possibleByType = new LinkedHashMap<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (isComposite(type) && !type.getName().startsWith("__")) {
                possibleByType.put((GraphQLNamedOutputType) type, possible(type));
            }
            if (type instanceof GraphQLFieldsContainer container) {
                container
                        .getFieldDefinitions()
                        .forEach(field -> typesByField.merge(
                                field.getName(),
                                GraphQLTypeUtil.simplePrint(field.getType()),
                                (one, other) -> one.equals(other) ? one : ""));
            }
        }
        possibleByType.forEach((type, possible) -> overlappingByType.put(
                type.getName(),
                possibleByType.entrySet().stream()
                        .filter(other -> other.getValue().stream().anyMatch(possible::contains))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    static boolean isComposite(GraphQLNamedType type) {
        return type instanceof GraphQLObjectType
                || type instanceof GraphQLInterfaceType
                || type instanceof GraphQLUnionType;
    }

    private Set<GraphQLObjectType> possible(GraphQLNamedType type) {
        Set<GraphQLObjectType> possible = new LinkedHashSet<>();
        if (type instanceof GraphQLObjectType object) {
            possible.add(object);
        } else if (type instanceof GraphQLInterfaceType interfaceType) {
            possible.addAll(schema.getImplementations(interfaceType));
        } else if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> possible.add((GraphQLObjectType) member));
        }
        return possible;
    }

    GraphQLObjectType query() {
        return schema.getQueryType();
    }

    /** Every type that a fragment may have within a type. */
    List<GraphQLNamedOutputType> overlapping(GraphQLNamedOutputType type) {
        return overlappingByType.getOrDefault(type.getName(), List.of(type));
    }

    /** Whether a field of this name has another type elsewhere, so that the two cannot share a response key. */
    boolean differsElsewhere(String field) {
        return "".equals(typesByField.get(field));
    }
}
