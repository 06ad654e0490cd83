package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.binding.BoundField;
import dev.frameworkgraph.query.binding.SchemaBinding;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles the selections of one operation, for each object type that they can meet. */
final class SelectionCompiler {

    private static final int MAX_WRITERS = 10_000;
    private static final int LEAST_FIELDS_OF_PART = 3;
    private static final String GLOBAL_ID = "Node";

    private final SchemaBinding binding;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ConditionVariables variables = new ConditionVariables();
    private final RenderedParts parts;
    private int writers;
    private int argumentSlots;
    private int fieldsWithVariables;
    private int partWriters;

    SelectionCompiler(SchemaBinding binding, Map<String, FragmentDefinition> fragments, RenderedParts parts) {
        this.binding = binding;
        this.schema = binding.schema();
        this.fragments = fragments;
        this.parts = parts;
    }

    /**
     * Of a valid document.
     *
     * @throws UncoveredException when it takes the reference executor
     */
    CompiledOperation compile(OperationDefinition operation) {
        GraphQLObjectType type = RootType.of(schema, operation);
        FieldCollector collector = new FieldCollector(schema, fragments, variables, type);
        collector.collect(operation.getSelectionSet(), Condition.ALWAYS);
        ObjectWriter writer = object(type, collector.occurrences());
        return new CompiledOperation(
                new VariableCoercion(schema, operation.getVariableDefinitions()),
                writer,
                variables,
                argumentSlots,
                new OperationParts(parts));
    }

    private ObjectWriter object(GraphQLObjectType type, List<Occurrence> occurrences) {
        List<SelectedField> fields = new ArrayList<>();
        Map<String, List<Occurrence>> occurrencesByKey = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            occurrencesByKey
                    .computeIfAbsent(occurrence.field().getResultKey(), key -> new ArrayList<>())
                    .add(occurrence);
        }
        Map<String, List<Condition>> earlierByKey = new LinkedHashMap<>();
        Map<String, Position> positionsByKey = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            String key = occurrence.field().getResultKey();
            List<Condition> earlier = earlierByKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (earlier.contains(Condition.ALWAYS) || earlier.contains(occurrence.condition())) {
                continue;
            }
            FieldWriter field =
                    field(type, occurrence.field(), occurrencesByKey.getOrDefault(key, List.of()), positionsByKey);
            fields.add(new SelectedField(field, occurrence.condition(), earlier));
            earlier.add(occurrence.condition());
        }
        return new ObjectWriter(fields);
    }

    private FieldWriter field(
            GraphQLObjectType parent, Field field, List<Occurrence> merged, Map<String, Position> positionsByKey) {
        String key = field.getResultKey();
        if (++writers > MAX_WRITERS) {
            throw new UncoveredException();
        }
        if (field.getName().equals("__typename")) {
            return new TypeNameWriter(key, parent.getName());
        }
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        BoundField bound =
                binding.fieldsByType().getOrDefault(parent.getName(), Map.of()).get(field.getName());
        if (definition == null || bound == null) {
            throw new UncoveredException();
        }
        Position position = positionsByKey.get(key);
        if (position == null) {
            position = position(definition.getType(), parent, merged);
            positionsByKey.put(key, position);
        }
        boolean timed = !definition.getArguments().isEmpty();
        return new ResolvedFieldWriter(
                key, bound, arguments(definition, field, bound), position, field.getSourceLocation(), timed);
    }

    private FieldArguments arguments(GraphQLFieldDefinition definition, Field field, BoundField bound) {
        if (definition.getArguments().isEmpty()) {
            return new FieldArguments.Fixed(null);
        }
        Set<String> variablesRead = variablesRead(field.getArguments());
        CoercedArguments arguments = new CoercedArguments(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variablesRead,
                bound,
                argumentSlots);
        if (variablesRead.isEmpty()) {
            try {
                return new FieldArguments.Fixed(arguments.bind(CoercedVariables.emptyVariables()));
            } catch (RuntimeException e) {
                // what it says belongs into the answer, at each place where the field stands
                argumentSlots++;
                return arguments;
            }
        }
        fieldsWithVariables++;
        argumentSlots++;
        return arguments;
    }

    private static Set<String> variablesRead(List<Argument> arguments) {
        Set<String> names = new LinkedHashSet<>();
        List<Node<?>> open = new ArrayList<>(arguments);
        for (int index = 0; index < open.size(); index++) {
            if (open.get(index) instanceof VariableReference reference) {
                names.add(reference.getName());
            }
            for (Node<?> child : open.get(index).getChildren()) {
                open.add(child);
            }
        }
        return names;
    }

    private Position position(GraphQLOutputType type, GraphQLOutputType parent, List<Occurrence> merged) {
        boolean nonNull = type instanceof GraphQLNonNull;
        GraphQLOutputType nullable = nonNull ? (GraphQLOutputType) ((GraphQLNonNull) type).getWrappedType() : type;
        return new Position(writer(nullable, merged), nonNull, type, parent);
    }

    private ValueWriter writer(GraphQLOutputType type, List<Occurrence> merged) {
        if (type instanceof GraphQLList list) {
            return new ListWriter(position((GraphQLOutputType) list.getWrappedType(), list, merged));
        }
        if (type instanceof GraphQLScalarType scalar) {
            return new ScalarWriter(scalar.getCoercing());
        }
        if (type instanceof GraphQLEnumType constants) {
            return new EnumWriter(constants);
        }
        if (type instanceof GraphQLObjectType object) {
            return selectedOrRemembered(object, merged);
        }
        Map<String, ValueWriter> writersByType = new LinkedHashMap<>();
        for (GraphQLObjectType possible : possibleTypes((GraphQLNamedOutputType) type)) {
            writersByType.put(possible.getName(), selectedOrRemembered(possible, merged));
        }
        return new AbstractTypeWriter(binding::typeName, writersByType);
    }

    private List<GraphQLObjectType> possibleTypes(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLInterfaceType interfaceType) {
            List<GraphQLObjectType> implementations = schema.getImplementations(interfaceType);
            return implementations == null ? List.of() : implementations;
        }
        List<GraphQLObjectType> members = new ArrayList<>();
        ((GraphQLUnionType) type).getTypes().forEach(member -> members.add((GraphQLObjectType) member));
        return members;
    }

    /** What is said of an object with a global id is worth remembering if it is no less than the way to find it again. */
    private ValueWriter selectedOrRemembered(GraphQLObjectType type, List<Occurrence> merged) {
        int withVariables = fieldsWithVariables;
        int before = writers;
        ObjectWriter writer = selected(type, merged);
        boolean isPart = withVariables == fieldsWithVariables
                && writers - before >= LEAST_FIELDS_OF_PART
                && type.getInterfaces().stream().anyMatch(each -> each.getName().equals(GLOBAL_ID));
        return isPart ? new PartWriter(partWriters++, writer) : writer;
    }

    private ObjectWriter selected(GraphQLObjectType type, List<Occurrence> merged) {
        FieldCollector collector = new FieldCollector(schema, fragments, variables, type);
        for (Occurrence occurrence : merged) {
            collector.collect(occurrence.field().getSelectionSet(), occurrence.condition());
        }
        return object(type, collector.occurrences());
    }
}
