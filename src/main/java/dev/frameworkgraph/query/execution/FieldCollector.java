package dev.frameworkgraph.query.execution;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CollectFields of the specification for one object type, with conditions kept for the run. */
final class FieldCollector {

    private record Visit(String fragment, Condition condition) {}

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ConditionVariables variables;
    private final GraphQLObjectType type;
    private final Set<Visit> visits = new HashSet<>();
    private final List<Occurrence> collected = new ArrayList<>();

    FieldCollector(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            ConditionVariables variables,
            GraphQLObjectType type) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.type = type;
    }

    /** Every naming of a field that the type has, in the order of the document. */
    List<Occurrence> occurrences() {
        return collected;
    }

    void collect(@Nullable SelectionSet selections, Condition around) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            collect(selection, around);
        }
    }

    private void collect(Selection<?> selection, Condition around) {
        if (selection instanceof Field field) {
            Condition condition = variables.narrow(around, field.getDirectives());
            if (condition != null) {
                collected.add(new Occurrence(field, condition));
            }
        } else if (selection instanceof InlineFragment inline) {
            Condition condition = variables.narrow(around, inline.getDirectives());
            if (condition != null && applies(inline.getTypeCondition())) {
                collect(inline.getSelectionSet(), condition);
            }
        } else {
            FragmentSpread spread = (FragmentSpread) selection;
            collect(spread, variables.narrow(around, spread.getDirectives()));
        }
    }

    private void collect(FragmentSpread spread, @Nullable Condition condition) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment == null || condition == null || !visits.add(new Visit(fragment.getName(), condition))) {
            return;
        }
        if (applies(fragment.getTypeCondition())) {
            collect(fragment.getSelectionSet(), condition);
        }
    }

    private boolean applies(@Nullable TypeName condition) {
        return condition == null
                || condition.getName().equals(type.getName())
                || (schema.getType(condition.getName()) instanceof GraphQLNamedOutputType abstractType
                        && !(abstractType instanceof GraphQLObjectType)
                        && schema.isPossibleType(abstractType, type));
    }
}
