package dev.frameworkgraph.query.documentation;

import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything of a schema that a client can notice, by coordinate: descriptions are no part of it. */
final class SchemaElements {

    private final Map<String, String> wordsByCoordinate = new TreeMap<>();

    private SchemaElements() {}

    static SchemaElements of(String sdl) {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
        SchemaElements elements = new SchemaElements();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(elements::read);
        schema.getDirectives().forEach(elements::read);
        return elements;
    }

    /** Coordinates that only one of the two has, or of which they say different things. */
    List<String> changedFrom(SchemaElements earlier) {
        TreeSet<String> all = new TreeSet<>(wordsByCoordinate.keySet());
        all.addAll(earlier.wordsByCoordinate.keySet());
        return all.stream()
                .filter(coordinate ->
                        !Objects.equals(wordsByCoordinate.get(coordinate), earlier.wordsByCoordinate.get(coordinate)))
                .toList();
    }

    private void read(GraphQLNamedType type) {
        String name = type.getName();
        wordsByCoordinate.put(name, kind(type));
        if (type instanceof GraphQLFieldsContainer container) {
            container.getFieldDefinitions().forEach(field -> {
                String coordinate = name + "." + field.getName();
                put(coordinate, field.getType(), null, field.getDeprecationReason(), field);
                field.getArguments().forEach(argument -> read(coordinate, argument));
            });
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions()
                    .forEach(field -> put(
                            name + "." + field.getName(),
                            field.getType(),
                            field.getInputFieldDefaultValue(),
                            field.getDeprecationReason(),
                            field));
        } else if (type instanceof GraphQLEnumType values) {
            values.getValues()
                    .forEach(value -> wordsByCoordinate.put(
                            name + "." + value.getName(), String.valueOf(value.getDeprecationReason())));
        }
    }

    private void read(GraphQLDirective directive) {
        String name = "@" + directive.getName();
        wordsByCoordinate.put(name, new TreeSet<>(directive.validLocations()) + " " + directive.isRepeatable());
        directive.getArguments().forEach(argument -> read(name, argument));
    }

    private void read(String coordinate, GraphQLArgument argument) {
        put(
                coordinate + "(" + argument.getName() + ":)",
                argument.getType(),
                argument.getArgumentDefaultValue(),
                argument.getDeprecationReason(),
                argument);
    }

    private void put(
            String coordinate,
            GraphQLType type,
            @Nullable InputValueWithState value,
            @Nullable String deprecation,
            GraphQLDirectiveContainer container) {
        List<String> words = new ArrayList<>();
        words.add(GraphQLTypeUtil.simplePrint(type));
        words.add(value != null && value.getValue() instanceof Value<?> literal ? AstPrinter.printAst(literal) : "-");
        words.add(String.valueOf(deprecation));
        for (GraphQLAppliedDirective directive : container.getAppliedDirectives()) {
            words.add(directive.getName());
            directive.getArguments().forEach(argument -> words.add(argument.getName() + "=" + argument.getValue()));
        }
        wordsByCoordinate.put(coordinate, String.join(" ", words));
    }

    private static String kind(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return "object " + names(object.getInterfaces());
        }
        if (type instanceof GraphQLUnionType union) {
            return "union " + names(union.getTypes());
        }
        if (type instanceof GraphQLInputObjectType input) {
            return "input " + input.isOneOf();
        }
        return type instanceof GraphQLScalarType scalar
                ? "scalar " + scalar.getSpecifiedByUrl()
                : type.getClass().getSimpleName();
    }

    private static Set<String> names(List<? extends GraphQLNamedOutputType> types) {
        Set<String> names = new TreeSet<>();
        types.forEach((GraphQLNamedSchemaElement type) -> names.add(type.getName()));
        return names;
    }
}
