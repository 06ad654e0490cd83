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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CoerceArgumentValues of the specification, by graphql-java's rules: once in a run, unless it fails. */
final class CoercedArguments implements FieldArguments {

    static final GraphQLContext CONTEXT = GraphQLContext.newContext().build();

    private final GraphQLCodeRegistry registry;
    private final List<GraphQLArgument> definitions;
    private final List<Argument> written;
    private final BoundField field;
    private final int slot;
    private final @Nullable ArgumentTemplate template;

    CoercedArguments(
            GraphQLCodeRegistry registry,
            List<GraphQLArgument> definitions,
            List<Argument> written,
            Set<String> variablesRead,
            BoundField field,
            int slot) {
        this.registry = registry;
        this.definitions = List.copyOf(definitions);
        this.written = List.copyOf(written);
        this.field = field;
        this.slot = slot;
        this.template = variablesRead.isEmpty() ? null : template(variablesRead);
    }

    /** Null when a part that reads no variable is wrong already. */
    private @Nullable ArgumentTemplate template(Set<String> variablesRead) {
        try {
            return ArgumentTemplate.of(variablesRead, this::coerce);
        } catch (RuntimeException e) {
            return null;
        }
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
        Map<String, Object> filled = template == null ? null : template.fill(variables);
        return field.bind(filled == null ? coerce(variables) : filled);
    }

    private Map<String, Object> coerce(CoercedVariables variables) {
        return ValuesResolver.getArgumentValues(registry, definitions, written, variables, CONTEXT, Locale.ENGLISH);
    }
}
