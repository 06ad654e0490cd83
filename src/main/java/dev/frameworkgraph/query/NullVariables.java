package dev.frameworkgraph.query;

import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import dev.frameworkgraph.query.execution.RootType;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null for a variable that stands where null may not: its default makes the document valid, and yet null can be given for it.
 * An argument that is such a variable itself is an error of its field, of which the executors tell; they know nothing of conditions,
 * items of lists and fields of input objects.
 */
final class NullVariables {

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private NullVariables(GraphQLSchema schema, PreparedOperation prepared, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
        prepared.document()
                .getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static void check(GraphQLSchema schema, PreparedOperation prepared, Map<String, Object> variables) {
        if (!variables.isEmpty() && variables.values().stream().anyMatch(Objects::isNull)) {
            new NullVariables(schema, prepared, variables)
                    .check(prepared.operation().getSelectionSet(), RootType.of(schema, prepared.operation()));
        }
    }

    private void check(@Nullable SelectionSet selections, @Nullable GraphQLType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            checkConditions((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                check(field, parent);
            } else if (selection instanceof InlineFragment inline) {
                check(inline.getSelectionSet(), type(inline.getTypeCondition(), parent));
            } else if (seen.add(((FragmentSpread) selection).getName())) {
                FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
                check(
                        fragment == null ? null : fragment.getSelectionSet(),
                        fragment == null ? null : type(fragment.getTypeCondition(), parent));
            }
        }
    }

    private @Nullable GraphQLType type(@Nullable TypeName condition, @Nullable GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    private void checkConditions(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            for (Argument argument : directive.getArguments()) {
                refuseNull(argument.getValue());
            }
        }
    }

    /** Fields of the introspection system, which has no parent type here, take nothing that could be wrong. */
    private void check(Field field, @Nullable GraphQLType parent) {
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null) {
            check(field.getSelectionSet(), null);
            return;
        }
        for (Argument argument : field.getArguments()) {
            GraphQLArgument declared = definition.getArgument(argument.getName());
            if (declared != null && !(argument.getValue() instanceof VariableReference)) {
                check(argument.getValue(), declared.getType());
            }
        }
        check(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
    }

    private void check(Value<?> value, GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            refuseNull(value);
            check(value, nonNull.getWrappedType());
        } else if (type instanceof GraphQLList list) {
            List<?> items = value instanceof ArrayValue array ? array.getValues() : List.of(value);
            items.forEach(item -> check((Value<?>) item, list.getWrappedType()));
        } else if (type instanceof GraphQLInputObjectType input && value instanceof ObjectValue object) {
            object.getObjectFields().forEach(field -> {
                GraphQLInputObjectField declared = input.getFieldDefinition(field.getName());
                if (declared != null) {
                    check(field.getValue(), declared.getType());
                }
            });
        }
    }

    private void refuseNull(Value<?> value) {
        boolean isNull = value instanceof VariableReference reference
                && variables.containsKey(reference.getName())
                && variables.get(reference.getName()) == null;
        if (isNull) {
            throw QueryException.of(
                    ErrorCode.BAD_REQUEST,
                    "Variable '" + ((VariableReference) value).getName() + "' is null where null is not allowed");
        }
    }
}
