package dev.frameworkgraph.query.execution;

import dev.frameworkgraph.query.binding.BoundField;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CoerceArgumentValues of the specification, by graphql-java's rules: once in a run, unless it fails. */
record CoercedArguments(
        GraphQLCodeRegistry registry,
        List<GraphQLArgument> definitions,
        List<Argument> written,
        BoundField field,
        int slot)
        implements FieldArguments {

    static final GraphQLContext CONTEXT = GraphQLContext.newContext().build();

    CoercedArguments {
        definitions = List.copyOf(definitions);
        written = List.copyOf(written);
    }

    @Override
    public @Nullable Object bound(Run run) {
        Object known = run.boundArguments(slot);
        if (known != null) {
            return known;
        }
        Object bound = bind(run.variables());
        run.keepArguments(slot, bound);
        return bound;
    }

    @Nullable
    Object bind(CoercedVariables variables) {
        return field.bind(
                ValuesResolver.getArgumentValues(registry, definitions, written, variables, CONTEXT, Locale.ENGLISH));
    }
}
