package dev.frameworkgraph.query.documentation;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each type of a schema is used. */
final class TypeUses {

    private final Map<String, List<String>> returnedBy = new HashMap<>();
    private final Map<String, List<String>> takenBy = new HashMap<>();
    private final Map<String, List<String>> unions = new HashMap<>();

    private TypeUses() {}

    static TypeUses of(GraphQLSchema schema) {
        TypeUses uses = new TypeUses();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(uses::read);
        return uses;
    }

    private void read(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            container.getFieldDefinitions().forEach(field -> read(type.getName() + "." + field.getName(), field));
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions()
                    .forEach(field -> add(takenBy, field.getType(), type.getName() + "." + field.getName()));
        } else if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> add(unions, member, type.getName()));
        }
    }

    private void read(String coordinate, GraphQLFieldDefinition field) {
        add(returnedBy, field.getType(), coordinate);
        for (GraphQLArgument argument : field.getArguments()) {
            add(takenBy, argument.getType(), coordinate + "(" + argument.getName() + ":)");
        }
    }

    private static void add(Map<String, List<String>> uses, GraphQLType type, String coordinate) {
        uses.computeIfAbsent(GraphQLTypeUtil.unwrapAll(type).getName(), unused -> new ArrayList<>())
                .add(coordinate);
    }

    List<String> returnedBy(String type) {
        return returnedBy.getOrDefault(type, List.of());
    }

    List<String> takenBy(String type) {
        return takenBy.getOrDefault(type, List.of());
    }

    List<String> unions(String type) {
        return unions.getOrDefault(type, List.of());
    }
}
