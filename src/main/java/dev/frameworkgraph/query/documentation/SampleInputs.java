package dev.frameworkgraph.query.documentation;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queries that give a field of an input, cut down to it: of an object only that field and what is required stay, of a list only the
 * item that has it. An item of a list stays whole, so that what belongs together can be written there.
 */
final class SampleInputs {

    private final Map<String, String> queriesByCoordinate = new LinkedHashMap<>();

    /** By a coordinate such as {@code FrameworkBy.slug}; null where no sample gives it. */
    @Nullable
    String find(String coordinate) {
        return queriesByCoordinate.get(coordinate);
    }

    void read(
            SamplePath path, Field field, GraphQLFieldDefinition definition, GraphQLArgument taken, Argument argument) {
        read(taken.getType(), argument.getValue(), false, value -> {
            Argument cut = argument.transform(builder -> builder.value(value));
            Stream<Argument> kept = field.getArguments().stream()
                    .filter(other -> other == argument || isRequired(definition.getArgument(other.getName())))
                    .map(other -> other == argument ? cut : other);
            Field narrowed = field.transform(
                    builder -> builder.alias(null).selectionSet(null).arguments(kept.toList()));
            return new SamplePath(path.before(), narrowed, path.operation()).query(field.getSelectionSet());
        });
    }

    private void read(GraphQLType type, Value<?> value, boolean item, Function<Value<?>, String> place) {
        GraphQLType nullable = type instanceof GraphQLNonNull required ? required.getWrappedType() : type;
        if (nullable instanceof GraphQLList list && value instanceof ArrayValue array) {
            for (Value<?> each : array.getValues()) {
                read(list.getWrappedType(), each, true, only -> place.apply(listOf(only)));
            }
        } else if (nullable instanceof GraphQLInputObjectType input && value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                read(input, object, field, item, place);
            }
        }
    }

    private void read(
            GraphQLInputObjectType input,
            ObjectValue object,
            ObjectField field,
            boolean item,
            Function<Value<?>, String> place) {
        GraphQLType type = definition(input, field).getType();
        Function<Value<?>, String> within = value -> place.apply(cut(input, object, field, value, item));
        queriesByCoordinate.putIfAbsent(
                input.getName() + "." + field.getName(), within.apply(brief(type, field.getValue())));
        read(type, field.getValue(), false, within);
    }

    private static ObjectValue cut(
            GraphQLInputObjectType input, ObjectValue object, ObjectField field, Value<?> value, boolean whole) {
        List<ObjectField> kept = object.getObjectFields().stream()
                .filter(other -> other == field || whole || isRequired(definition(input, other)))
                .map(other -> other == field ? other.transform(builder -> builder.value(value)) : other)
                .toList();
        return object.transform(builder -> builder.objectFields(kept));
    }

    /** Of an object the first field, and what is required. */
    private static Value<?> brief(GraphQLType type, Value<?> value) {
        GraphQLType nullable = type instanceof GraphQLNonNull required ? required.getWrappedType() : type;
        if (!(nullable instanceof GraphQLInputObjectType input)
                || !(value instanceof ObjectValue object)
                || object.getObjectFields().isEmpty()) {
            return value;
        }
        ObjectField first = object.getObjectFields().get(0);
        return cut(input, object, first, brief(definition(input, first).getType(), first.getValue()), false);
    }

    private static GraphQLInputObjectField definition(GraphQLInputObjectType input, ObjectField field) {
        return Objects.requireNonNull(input.getFieldDefinition(field.getName()), field.getName());
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static ArrayValue listOf(Value<?> item) {
        return ArrayValue.newArrayValue().value(item).build();
    }
}
