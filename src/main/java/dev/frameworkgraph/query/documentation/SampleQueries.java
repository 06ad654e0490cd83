package dev.frameworkgraph.query.documentation;

import graphql.language.Field;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for each field: the first of {@code schema/samples/answers.graphql} that passes through it, cut off there; otherwise the
 * shortest way to its type from those that the file passes through. Fields of inputs are given by {@code inputs.graphql}.
 */
final class SampleQueries {

    private final GraphQLSchema schema;
    private final SampleBook answers;
    private final SampleBook inputs;

    private SampleQueries(GraphQLSchema schema) {
        this.schema = schema;
        this.answers = read("answers", schema);
        this.inputs = read("inputs", schema);
        reachOtherTypes();
    }

    static SampleQueries of(GraphQLSchema schema) {
        return new SampleQueries(schema);
    }

    private static SampleBook read(String name, GraphQLSchema schema) {
        return new SampleBook(schema, Parser.parse(ShippedText.read("/schema/samples/" + name + ".graphql")));
    }

    /** Null where nothing leads to it. */
    @Nullable
    String ofField(String type, GraphQLFieldDefinition field) {
        SamplePath path = path(type, field);
        return path == null ? null : path.query(BriefSelection.of(field.getType()));
    }

    /** Null where no sample gives it. */
    @Nullable
    String ofInput(String type, String field) {
        return inputs.inputs().find(type + "." + field);
    }

    private @Nullable SamplePath path(String type, GraphQLFieldDefinition field) {
        SamplePath shown = answers.pathsByField().get(type + "." + field.getName());
        if (shown != null || field.getArguments().stream().anyMatch(SampleInputs::isRequired)) {
            return shown;
        }
        Field plain = Field.newField(field.getName()).build();
        if (type.equals(schema.getQueryType().getName())) {
            return SamplePath.root(plain, Operation.QUERY);
        }
        SamplePath parent = answers.pathsByType().get(type);
        return parent == null ? null : parent.then(plain);
    }

    private void reachOtherTypes() {
        Map<String, SamplePath> pathsByType = answers.pathsByType();
        Deque<String> reached = new ArrayDeque<>(pathsByType.keySet());
        reached.add(schema.getQueryType().getName());
        for (String name = reached.poll(); name != null; name = reached.poll()) {
            if (schema.getType(name) instanceof GraphQLFieldsContainer container) {
                for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                    reach(GraphQLTypeUtil.unwrapAll(field.getType()), path(name, field), reached);
                }
            } else if (schema.getType(name) instanceof GraphQLUnionType union) {
                SamplePath path = pathsByType.get(name);
                union.getTypes()
                        .forEach(member ->
                                reach(member, path == null ? null : path.narrowedTo(member.getName()), reached));
            }
        }
    }

    private void reach(GraphQLNamedType type, @Nullable SamplePath path, Deque<String> reached) {
        if (path != null && answers.pathsByType().putIfAbsent(type.getName(), path) == null) {
            reached.add(type.getName());
        }
    }
}
