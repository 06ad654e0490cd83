package dev.frameworkgraph.query.binding;

import graphql.language.EnumTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The executable schema: every field of the SDL with its code. It exists only if the two agree. */
public final class SchemaBinding {

    private final GraphQLSchema schema;
    private final Map<String, Map<String, BoundField>> fieldsByType;
    private final Map<Class<?>, String> typeNamesByClass;

    private SchemaBinding(
            GraphQLSchema schema,
            Map<String, Map<String, BoundField>> fieldsByType,
            Map<Class<?>, String> typeNamesByClass) {
        this.schema = schema;
        this.fieldsByType = fieldsByType;
        this.typeNamesByClass = typeNamesByClass;
    }

    /**
     * Joins an SDL with the code that answers it.
     *
     * @param enums the enum of each enum type, by simple name
     * @param unions the sealed interface of each union, by simple name
     * @throws IllegalStateException listing every difference between the two
     */
    public static SchemaBinding bind(
            String sdl, List<TypeFields<?>> types, List<Class<? extends Enum<?>>> enums, List<Class<?>> unions) {
        TypeDefinitionRegistry registry = new SchemaParser().parse(sdl);
        Map<Class<?>, String> typeNamesByClass = new HashMap<>();
        types.forEach(type -> typeNamesByClass.put(type.source(), type.typeName()));
        List<String> differences = new ArrayList<>();
        compareEnums(registry, enums, differences);
        refuse(differences);
        GraphQLSchema schema = schema(registry, enums, typeNamesByClass);
        Map<String, Map<String, BoundField>> fieldsByType = bindTypes(schema, types, differences);
        checkNamed(schema, GraphQLEnumType.class, enums, differences);
        unions.forEach(union -> compareUnion(schema, union, typeNamesByClass, differences));
        checkNamed(schema, GraphQLUnionType.class, unions, differences);
        refuse(differences);
        return new SchemaBinding(schema, fieldsByType, typeNamesByClass);
    }

    private static void refuse(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The SDL and the code differ:\n  " + String.join("\n  ", differences));
        }
    }

    private static GraphQLSchema schema(
            TypeDefinitionRegistry registry,
            List<Class<? extends Enum<?>>> enums,
            Map<Class<?>, String> typeNamesByClass) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        registry.scalars().keySet().stream()
                .filter(Scalars.BY_NAME::containsKey)
                .forEach(name -> wiring.scalar(Scalars.type(name)));
        enums.forEach(type -> wiring.type(enumWiring(type)));
        registry.types().forEach((name, definition) -> {
            boolean isAbstract =
                    definition instanceof UnionTypeDefinition || definition instanceof InterfaceTypeDefinition;
            if (isAbstract) {
                wiring.type(TypeRuntimeWiring.newTypeWiring(name)
                        .typeResolver(environment -> environment
                                .getSchema()
                                .getObjectType(typeName(environment.getObject(), typeNamesByClass))));
            }
        });
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum class of any type provides its own constants
    private static TypeRuntimeWiring enumWiring(Class<? extends Enum<?>> type) {
        return TypeRuntimeWiring.newTypeWiring(type.getSimpleName())
                .enumValues(new NaturalEnumValuesProvider(type))
                .build();
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

    /** Before the schema is built, for graphql-java stops at the first constant that it does not find. */
    private static void compareEnums(
            TypeDefinitionRegistry registry, List<Class<? extends Enum<?>>> enums, List<String> differences) {
        for (Class<? extends Enum<?>> type : enums) {
            TreeSet<String> inCode = new TreeSet<>();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> inCode.add(constant.name()));
            TreeSet<String> inSdl = new TreeSet<>();
            EnumTypeDefinition definition = registry.getTypeOrNull(type.getSimpleName(), EnumTypeDefinition.class);
            if (definition != null) {
                definition.getEnumValueDefinitions().forEach(value -> inSdl.add(value.getName()));
            }
            if (!inCode.equals(inSdl)) {
                differences.add(type.getSimpleName() + " has " + inCode + " in code, " + inSdl + " in the SDL");
            }
        }
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
        return schema;
    }

    /** The code of every field, by type and field name. */
    public Map<String, Map<String, BoundField>> fieldsByType() {
        return fieldsByType;
    }

    /** The object type that a value is, where the SDL leaves it open. */
    public String typeName(Object value) {
        return typeName(value, typeNamesByClass);
    }

    private static String typeName(@Nullable Object value, Map<Class<?>, String> typeNamesByClass) {
        String name = value == null ? null : typeNamesByClass.get(value.getClass());
        if (name == null) {
            throw new IllegalStateException(value + " is no type of the schema");
        }
        return name;
    }
}
