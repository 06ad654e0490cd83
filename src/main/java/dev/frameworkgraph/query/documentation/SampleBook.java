package dev.frameworkgraph.query.documentation;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queries of a file, by what they show. The first that shows something counts. */
final class SampleBook {

    private final GraphQLSchema schema;
    private final Map<String, SamplePath> pathsByField = new LinkedHashMap<>();
    private final Map<String, SamplePath> pathsByType = new LinkedHashMap<>();
    private final SampleInputs inputs = new SampleInputs();

    SampleBook(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(OperationDefinition.class).forEach(this::read);
    }

    private void read(OperationDefinition operation) {
        boolean events = operation.getOperation() == Operation.SUBSCRIPTION;
        GraphQLObjectType root = events ? schema.getSubscriptionType() : schema.getQueryType();
        if (root != null) {
            read(operation.getSelectionSet(), root, null, operation.getOperation());
        }
    }

    private void read(
            @Nullable SelectionSet selections,
            GraphQLNamedType parent,
            @Nullable SamplePath before,
            Operation operation) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                read(field, parent, before, operation);
            } else if (before != null && selection instanceof InlineFragment fragment) {
                read(fragment, parent, before);
            }
        }
    }

    private void read(Field field, GraphQLNamedType parent, @Nullable SamplePath before, Operation operation) {
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null) {
            return; // __typename
        }
        SamplePath path = before == null ? SamplePath.root(field, operation) : before.then(field);
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        pathsByField.putIfAbsent(parent.getName() + "." + field.getName(), path);
        pathsByType.putIfAbsent(type.getName(), path);
        for (Argument argument : field.getArguments()) {
            GraphQLArgument taken = definition.getArgument(argument.getName());
            inputs.read(path, field, definition, taken, argument);
        }
        read(field.getSelectionSet(), type, path, operation);
    }

    private void read(InlineFragment fragment, GraphQLNamedType parent, SamplePath before) {
        String name = fragment.getTypeCondition() == null
                ? parent.getName()
                : fragment.getTypeCondition().getName();
        if (schema.getType(name) instanceof GraphQLNamedType type) {
            SamplePath path = before.narrowedTo(name);
            pathsByType.putIfAbsent(name, path);
            read(fragment.getSelectionSet(), type, path, before.operation());
        }
    }

    /** By coordinates such as {@code Query.framework}. */
    Map<String, SamplePath> pathsByField() {
        return pathsByField;
    }

    Map<String, SamplePath> pathsByType() {
        return pathsByType;
    }

    SampleInputs inputs() {
        return inputs;
    }
}
