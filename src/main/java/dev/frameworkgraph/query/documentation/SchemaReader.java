package dev.frameworkgraph.query.documentation;

import graphql.language.AstPrinter;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.InputValueWithState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what a schema says of each of its types. */
final class SchemaReader {

    private final GraphQLSchema schema;
    private final TypeUses uses;
    private final SampleQueries samples;

    SchemaReader(GraphQLSchema schema) {
        this.schema = schema;
        this.uses = TypeUses.of(schema);
        this.samples = SampleQueries.of(schema);
    }

    List<DocumentedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .map(this::type)
                .toList();
    }

    private DocumentedType type(GraphQLNamedType type) {
        return new DocumentedType(
                type.getName(),
                sort(type),
                BuiltInScalar.find(type.getName())
                        .map(BuiltInScalar::description)
                        .orElseGet(() -> description(type)),
                type instanceof GraphQLScalarType scalar ? specification(scalar) : null,
                type instanceof GraphQLInputObjectType input && input.isOneOf(),
                type instanceof GraphQLFieldsContainer container ? interfaces(container) : List.of(),
                members(type),
                uses.unions(type.getName()),
                type instanceof GraphQLFieldsContainer container ? fields(container) : List.of(),
                type instanceof GraphQLInputObjectType input ? inputs(input) : List.of(),
                type instanceof GraphQLEnumType values ? values(values) : List.of(),
                uses.returnedBy(type.getName()),
                uses.takenBy(type.getName()));
    }

    private static TypeSort sort(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType) {
            return TypeSort.OBJECT;
        }
        if (type instanceof GraphQLInterfaceType) {
            return TypeSort.INTERFACE;
        }
        if (type instanceof GraphQLUnionType) {
            return TypeSort.UNION;
        }
        if (type instanceof GraphQLInputObjectType) {
            return TypeSort.INPUT;
        }
        return type instanceof GraphQLEnumType ? TypeSort.ENUM : TypeSort.SCALAR;
    }

    private static String description(GraphQLNamedSchemaElement element) {
        return Objects.requireNonNullElse(element.getDescription(), "").strip();
    }

    private static @Nullable String specification(GraphQLScalarType scalar) {
        return BuiltInScalar.find(scalar.getName())
                .map(BuiltInScalar::specification)
                .orElseGet(scalar::getSpecifiedByUrl);
    }

    private static List<String> interfaces(GraphQLFieldsContainer container) {
        if (container instanceof GraphQLObjectType object) {
            return names(object.getInterfaces());
        }
        return container instanceof GraphQLInterfaceType type ? names(type.getInterfaces()) : List.of();
    }

    private List<String> members(GraphQLNamedType type) {
        if (type instanceof GraphQLUnionType union) {
            return names(union.getTypes());
        }
        List<GraphQLObjectType> implementing =
                type instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared) : null;
        return implementing == null ? List.of() : names(implementing);
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }

    private List<DocumentedField> fields(GraphQLFieldsContainer container) {
        return container.getFieldDefinitions().stream()
                .map(field -> field(container.getName(), field))
                .toList();
    }

    private DocumentedField field(String type, GraphQLFieldDefinition field) {
        return new DocumentedField(
                field.getName(),
                TypeReference.of(field.getType()),
                description(field),
                field.getArguments().stream().map(SchemaReader::argument).toList(),
                field.getDeprecationReason(),
                FieldCost.words(field),
                samples.ofField(type, field));
    }

    private static DocumentedInput argument(GraphQLArgument argument) {
        return new DocumentedInput(
                argument.getName(),
                TypeReference.of(argument.getType()),
                description(argument),
                written(argument.getArgumentDefaultValue()),
                argument.getDeprecationReason(),
                null);
    }

    private List<DocumentedInput> inputs(GraphQLInputObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(input -> input(type.getName(), input))
                .toList();
    }

    private DocumentedInput input(String type, GraphQLInputObjectField input) {
        return new DocumentedInput(
                input.getName(),
                TypeReference.of(input.getType()),
                description(input),
                written(input.getInputFieldDefaultValue()),
                input.getDeprecationReason(),
                samples.ofInput(type, input.getName()));
    }

    private static @Nullable String written(InputValueWithState value) {
        return value.getValue() instanceof Value<?> literal ? AstPrinter.printAst(literal) : null;
    }

    private static List<DocumentedValue> values(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(value -> new DocumentedValue(value.getName(), description(value), value.getDeprecationReason()))
                .toList();
    }
}
