package dev.frameworkgraph.query.binding;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Joins input types and arguments of the SDL with records, comparing names, types and nullness both ways. */
final class InputBinder {

    private final List<String> differences;
    private final Map<String, InputRecord> recordsByType = new HashMap<>();

    InputBinder(List<String> differences) {
        this.differences = differences;
    }

    /** The record of a field's arguments. */
    InputRecord bindArguments(String where, Map<String, GraphQLInputType> arguments, Class<? extends Record> type) {
        InputRecord record = new InputRecord(type);
        bindComponents(where, arguments, type, Map.of(), record);
        return record;
    }

    private void bindComponents(
            String where,
            Map<String, GraphQLInputType> sdlTypes,
            Class<?> type,
            Map<TypeVariable<?>, Type> variables,
            InputRecord record) {
        Map<String, GraphQLInputType> unread = new LinkedHashMap<>(sdlTypes);
        for (RecordComponent component : type.getRecordComponents()) {
            GraphQLInputType sdlType = unread.remove(component.getName());
            if (sdlType == null) {
                differences.add(
                        where + ": " + type.getSimpleName() + " has \"" + component.getName() + "\", the SDL has not");
                continue;
            }
            String place = where + "." + component.getName();
            Nullness.compare(place, sdlType, component, differences);
            Type javaType = component.getGenericType();
            record.add(component.getName(), converter(place, sdlType, resolve(javaType, variables), variables));
        }
        unread.keySet()
                .forEach(name ->
                        differences.add(where + ": " + type.getSimpleName() + " lacks \"" + name + "\" of the SDL"));
    }

    private static Type resolve(Type type, Map<TypeVariable<?>, Type> variables) {
        return type instanceof TypeVariable<?> variable ? variables.getOrDefault(variable, type) : type;
    }

    private Function<Object, Object> converter(
            String where, GraphQLType sdlType, Type javaType, Map<TypeVariable<?>, Type> variables) {
        if (sdlType instanceof GraphQLNonNull nonNull) {
            return converter(where, nonNull.getWrappedType(), javaType, variables);
        }
        if (sdlType instanceof GraphQLList list) {
            return listConverter(where, list, javaType, variables);
        }
        if (sdlType instanceof GraphQLInputObjectType input) {
            return inputConverter(where, input, javaType);
        }
        String expected = sdlType instanceof GraphQLEnumType named
                ? named.getName()
                : JavaTypes.ofScalar(((GraphQLScalarType) sdlType).getName()).getSimpleName();
        if (!(javaType instanceof Class<?> actual)
                || !JavaTypes.boxed(actual).getSimpleName().equals(expected)) {
            differences.add(where + " is " + javaType.getTypeName() + " in code, " + expected + " by the SDL");
        }
        return Function.identity();
    }

    private Function<Object, Object> listConverter(
            String where, GraphQLList list, Type javaType, Map<TypeVariable<?>, Type> variables) {
        if (!(javaType instanceof ParameterizedType parameterized) || parameterized.getRawType() != List.class) {
            differences.add(where + " is " + javaType.getTypeName() + " in code, a list by the SDL");
            return Function.identity();
        }
        Type item = resolve(parameterized.getActualTypeArguments()[0], variables);
        Function<Object, Object> converter = converter(where, list.getWrappedType(), item, variables);
        return value -> {
            List<@Nullable Object> converted = new ArrayList<>();
            ((List<?>) value).forEach(element -> converted.add(element == null ? null : converter.apply(element)));
            return converted;
        };
    }

    private Function<Object, Object> inputConverter(String where, GraphQLInputObjectType input, Type javaType) {
        Class<?> raw = JavaTypes.raw(javaType);
        if (!raw.isRecord()
                || (javaType instanceof Class<?> && !raw.getSimpleName().equals(input.getName()))) {
            differences.add(where + " is " + javaType.getTypeName() + " in code, " + input.getName() + " by the SDL");
            return Function.identity();
        }
        InputRecord known = recordsByType.get(javaType.getTypeName());
        InputRecord record = known == null ? bindInput(input, raw, javaType) : known;
        return value -> record.from(JavaTypes.stringKeys(value));
    }

    private InputRecord bindInput(GraphQLInputObjectType input, Class<?> raw, Type javaType) {
        InputRecord record = new InputRecord(raw);
        recordsByType.put(javaType.getTypeName(), record);
        Map<String, GraphQLInputType> fields = new LinkedHashMap<>();
        input.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field.getType()));
        bindComponents(input.getName(), fields, raw, JavaTypes.variables(javaType), record);
        return record;
    }
}
