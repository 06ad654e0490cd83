package dev.frameworkgraph.query.binding;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What GraphQL's types are in Java. */
final class JavaTypes {

    private JavaTypes() {}

    static Class<?> ofScalar(String name) {
        return switch (name) {
            case "ID", "String" -> String.class;
            case "Int" -> Integer.class;
            case "Float" -> Double.class;
            case "Boolean" -> Boolean.class;
            default -> custom(name);
        };
    }

    private static Class<?> custom(String name) {
        Scalars.Scalar scalar = Scalars.BY_NAME.get(name);
        if (scalar == null) {
            throw new IllegalStateException("SDL scalar " + name + " has no parser");
        }
        return scalar.type();
    }

    static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == double.class ? Double.class : type;
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return type instanceof Class<?> named ? named : Object.class;
    }

    /** The actual types of a generic record's variables. */
    static Map<TypeVariable<?>, Type> variables(Type type) {
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        if (type instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] parameters = raw(type).getTypeParameters();
            for (int index = 0; index < parameters.length; index++) {
                variables.put(parameters[index], parameterized.getActualTypeArguments()[index]);
            }
        }
        return variables;
    }

    static Map<String, Object> stringKeys(Object map) {
        Map<String, Object> values = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((key, value) -> {
            if (value != null) {
                values.put((String) key, value);
            }
        });
        return values;
    }
}
