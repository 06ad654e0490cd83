package dev.frameworkgraph.query.binding;

import graphql.language.EnumTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The types of an SDL, which nothing answers yet. They take longer to make than all that answers them, and need no catalog: one may
 * be made while the other loads, and serve more than one catalog.
 */
public final class UnboundSchema {

    private static final ParserOptions WITHOUT_PLACES = ParserOptions.getDefaultSdlParserOptions()
            .transform(options -> options.captureSourceLocation(false)
                    .captureLineComments(false)
                    .readerTrackData(false));

    /** That the shipped SDL is a valid schema is for tests to prove; nothing else is ever read here. */
    private static final SchemaGenerator.Options UNCHECKED = SchemaGenerator.Options.defaultOptions()
            .captureAstDefinitions(false)
            .useAppliedDirectivesOnly(true)
            .withValidation(false);

    private final GraphQLSchema schema;
    private final List<Class<? extends Enum<?>>> enums;
    /** Known once the schema is bound, and the same for each catalog it is bound to; asked only while a query runs. */
    private volatile Map<Class<?>, String> typeNamesByClass = Map.of();

    private UnboundSchema(TypeDefinitionRegistry registry, List<Class<? extends Enum<?>>> enums) {
        this.enums = List.copyOf(enums);
        this.schema = new FastSchemaGenerator().makeExecutableSchema(UNCHECKED, registry, wiring(registry, this.enums));
    }

    /**
     * Reads an SDL.
     *
     * @param enums the enum of each enum type, by simple name
     * @throws IllegalStateException listing every difference between the two
     */
    public static UnboundSchema of(String sdl, List<Class<? extends Enum<?>>> enums) {
        TypeDefinitionRegistry registry = new SchemaParser().parse(new StringReader(sdl), WITHOUT_PLACES);
        compareEnums(registry, enums);
        return new UnboundSchema(registry, enums);
    }

    private RuntimeWiring wiring(TypeDefinitionRegistry registry, List<Class<? extends Enum<?>>> enumTypes) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        registry.scalars().keySet().stream()
                .filter(Scalars.BY_NAME::containsKey)
                .forEach(name -> wiring.scalar(Scalars.type(name)));
        enumTypes.forEach(type -> wiring.type(enumWiring(type)));
        registry.types().forEach((name, definition) -> {
            boolean isAbstract =
                    definition instanceof UnionTypeDefinition || definition instanceof InterfaceTypeDefinition;
            if (isAbstract) {
                wiring.type(TypeRuntimeWiring.newTypeWiring(name)
                        .typeResolver(environment ->
                                environment.getSchema().getObjectType(typeName(environment.getObject()))));
            }
        });
        return wiring.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum class of any type provides its own constants
    private static TypeRuntimeWiring enumWiring(Class<? extends Enum<?>> type) {
        return TypeRuntimeWiring.newTypeWiring(type.getSimpleName())
                .enumValues(new NaturalEnumValuesProvider(type))
                .build();
    }

    /** Before the schema is built, for graphql-java stops at the first constant that it does not find. */
    private static void compareEnums(TypeDefinitionRegistry registry, List<Class<? extends Enum<?>>> enums) {
        List<String> differences = new ArrayList<>();
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
        SchemaBinding.refuse(differences);
    }

    GraphQLSchema schema() {
        return schema;
    }

    List<Class<? extends Enum<?>>> enums() {
        return enums;
    }

    void nameTypes(Map<Class<?>, String> namesByClass) {
        typeNamesByClass = Map.copyOf(namesByClass); // only ever asked for one of them
    }

    /** The object type that a value is, where the SDL leaves it open. */
    String typeName(@Nullable Object value) {
        String name = value == null ? null : typeNamesByClass.get(value.getClass());
        if (name == null) {
            throw new IllegalStateException(value + " is no type of the schema");
        }
        return name;
    }
}
