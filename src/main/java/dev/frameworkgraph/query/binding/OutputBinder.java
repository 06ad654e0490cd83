package dev.frameworkgraph.query.binding;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the fields of one object type with its resolvers, or with the components of its record. */
final class OutputBinder {

    private final List<String> differences;
    private final InputBinder inputs;

    OutputBinder(List<String> differences) {
        this.differences = differences;
        this.inputs = new InputBinder(differences);
    }

    Map<String, BoundField> bind(GraphQLObjectType type, TypeFields<?> fields) {
        Map<String, BoundField> bound = new LinkedHashMap<>();
        for (GraphQLFieldDefinition definition : type.getFieldDefinitions()) {
            String where = type.getName() + "." + definition.getName();
            TypeFields.Field field = fields.fieldsByName().get(definition.getName());
            BoundField answer = field == null
                    ? bindComponent(where, definition, fields.source())
                    : new BoundField(field.resolver(), bindArguments(where, definition, field));
            if (answer != null) {
                bound.put(definition.getName(), answer);
            }
        }
        for (String name : fields.fieldsByName().keySet()) {
            if (type.getFieldDefinition(name) == null) {
                differences.add(type.getName() + "." + name + " has a resolver, but the SDL has no such field");
            }
        }
        return bound;
    }

    private @Nullable InputRecord bindArguments(
            String where, GraphQLFieldDefinition definition, TypeFields.Field field) {
        Map<String, GraphQLInputType> arguments = new LinkedHashMap<>();
        definition.getArguments().forEach(argument -> arguments.put(argument.getName(), argument.getType()));
        if (field.arguments() != null) {
            return inputs.bindArguments(where, arguments, field.arguments());
        }
        arguments
                .keySet()
                .forEach(name -> differences.add(where + " does not read argument \"" + name + "\" of the SDL"));
        return null;
    }

    private @Nullable BoundField bindComponent(String where, GraphQLFieldDefinition definition, Class<?> source) {
        RecordComponent component = !source.isRecord()
                ? null
                : Arrays.stream(source.getRecordComponents())
                        .filter(candidate -> candidate.getName().equals(definition.getName()))
                        .findFirst()
                        .orElse(null);
        if (component == null || !definition.getArguments().isEmpty()) {
            differences.add(
                    where + " has no resolver, and " + source.getSimpleName() + " no component to read it from");
            return null;
        }
        Nullness.compare(where, definition.getType(), component, differences);
        compareTypes(where, definition.getType(), component.getGenericType());
        return new BoundField(RecordField.of(component), null);
    }

    private void compareTypes(String where, GraphQLType sdlType, Type javaType) {
        if (sdlType instanceof GraphQLNonNull nonNull) {
            compareTypes(where, nonNull.getWrappedType(), javaType);
        } else if (sdlType instanceof GraphQLList list) {
            boolean isList = javaType instanceof ParameterizedType parameterized
                    && List.class.isAssignableFrom(JavaTypes.raw(parameterized));
            if (isList) {
                compareTypes(where, list.getWrappedType(), ((ParameterizedType) javaType).getActualTypeArguments()[0]);
            } else {
                differences.add(where + " is a list by the SDL, " + javaType.getTypeName() + " in code");
            }
        } else {
            compareNames(where, sdlType, JavaTypes.boxed(JavaTypes.raw(javaType)));
        }
    }

    private void compareNames(String where, GraphQLType sdlType, Class<?> javaType) {
        String expected = sdlType instanceof GraphQLScalarType scalar
                ? JavaTypes.ofScalar(scalar.getName()).getSimpleName()
                : sdlType instanceof GraphQLEnumType named
                        ? named.getName()
                        : ((graphql.schema.GraphQLNamedType) sdlType).getName();
        if (!javaType.getSimpleName().equals(expected)) {
            differences.add(where + " is " + javaType.getSimpleName() + " in code, " + expected + " by the SDL");
        }
    }
}
