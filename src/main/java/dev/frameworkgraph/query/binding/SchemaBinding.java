package dev.frameworkgraph.query.binding;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The executable schema: every field of the SDL with its code. It exists only if the two agree. */
public final class SchemaBinding {

    private final UnboundSchema types;
    private final Map<String, Map<String, BoundField>> fieldsByType;

    private SchemaBinding(UnboundSchema types, Map<String, Map<String, BoundField>> fieldsByType) {
        this.types = types;
        this.fieldsByType = fieldsByType;
    }

    /**
     * Joins the types of an SDL with the code that answers them.
     *
     * @param unions the sealed interface of each union, by simple name
     * @throws IllegalStateException listing every difference between the two
     */
    public static SchemaBinding bind(UnboundSchema unbound, List<TypeFields<?>> types, List<Class<?>> unions) {
        GraphQLSchema schema = unbound.schema();
        Map<Class<?>, String> typeNamesByClass = new HashMap<>();
        types.forEach(type -> typeNamesByClass.put(type.source(), type.typeName()));
        List<String> differences = new ArrayList<>();
        Map<String, Map<String, BoundField>> fieldsByType = bindTypes(schema, types, differences);
        checkNamed(schema, GraphQLEnumType.class, unbound.enums(), differences);
        unions.forEach(union -> compareUnion(schema, union, typeNamesByClass, differences));
        checkNamed(schema, GraphQLUnionType.class, unions, differences);
        refuse(differences);
        unbound.nameTypes(typeNamesByClass);
        return new SchemaBinding(unbound, fieldsByType);
    }

    static void refuse(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The SDL and the code differ:\n  " + String.join("\n  ", differences));
        }
    }

    private static Map<String, Map<String, BoundField>> bindTypes(
            GraphQLSchema schema, List<TypeFields<?>> types, List<String> differences) {
        OutputBinder binder = new OutputBinder(differences);
        Map<String, Map<String, BoundField>> fieldsByType = new LinkedHashMap<>();
        for (TypeFields<?> type : types) {
            if (schema.getType(type.typeName()) instanceof GraphQLObjectType objectType) {
                fieldsByType.put(type.typeName(), binder.bind(objectType, type));
            } else {
                differences.add(type.typeName() + " has resolvers, but the SDL has no such object type");
            }
        }
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            boolean ours = type instanceof GraphQLObjectType && !type.getName().startsWith("__");
            if (ours && !fieldsByType.containsKey(type.getName())) {
                differences.add(type.getName() + " of the SDL has no resolvers");
            }
        }
        return fieldsByType;
    }

    private static void compareUnion(
            GraphQLSchema schema, Class<?> union, Map<Class<?>, String> typeNamesByClass, List<String> differences) {
        if (!(schema.getType(union.getSimpleName()) instanceof GraphQLUnionType sdlType)) {
            differences.add(union.getSimpleName() + " is a union in code, but the SDL has no such union");
            return;
        }
        TreeSet<String> inCode = new TreeSet<>();
        for (Class<?> member : union.getPermittedSubclasses()) {
            inCode.add(typeNamesByClass.getOrDefault(member, member.getSimpleName()));
        }
        TreeSet<String> inSdl = new TreeSet<>();
        sdlType.getTypes().forEach(member -> inSdl.add(member.getName()));
        if (!inCode.equals(inSdl)) {
            differences.add(union.getSimpleName() + " has " + inCode + " in code, " + inSdl + " in the SDL");
        }
    }

    private static void checkNamed(
            GraphQLSchema schema,
            Class<? extends GraphQLNamedType> sort,
            List<? extends Class<?>> inCode,
            List<String> differences) {
        List<String> names = inCode.stream().<String>map(Class::getSimpleName).toList();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (sort.isInstance(type) && !type.getName().startsWith("__") && !names.contains(type.getName())) {
                differences.add(type.getName() + " of the SDL is not known to the code");
            }
        }
    }

    public GraphQLSchema schema() {
        return types.schema();
    }

    /** The code of every field, by type and field name. */
    public Map<String, Map<String, BoundField>> fieldsByType() {
        return fieldsByType;
    }

    /** The object type that a value is, where the SDL leaves it open. */
    public String typeName(Object value) {
        return types.typeName(value);
    }
}
