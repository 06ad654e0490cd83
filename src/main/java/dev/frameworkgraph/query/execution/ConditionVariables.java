package dev.frameworkgraph.query.execution;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that {@code @skip} and {@code @include} of one operation read, each with its bit; at most 63. */
final class ConditionVariables {

    private static final int MAX_VARIABLES = 63;

    private final List<String> names = new ArrayList<>();

    /**
     * The condition around a selection narrowed by its directives; null when it is never included.
     *
     * @throws UncoveredException on any other directive
     */
    @Nullable
    Condition narrow(Condition around, List<Directive> directives) {
        Condition condition = around;
        for (Directive directive : directives) {
            boolean wanted = directive.getName().equals("include");
            if (!wanted && !directive.getName().equals("skip")) {
                throw new UncoveredException();
            }
            condition = condition == null ? null : narrow(condition, directive, wanted);
        }
        return condition;
    }

    private @Nullable Condition narrow(Condition condition, Directive directive, boolean wanted) {
        Argument argument = directive.getArgument("if");
        Value<?> value = argument == null ? null : argument.getValue();
        if (value instanceof BooleanValue literal) {
            return literal.isValue() == wanted ? condition : null;
        }
        if (value instanceof VariableReference reference) {
            return condition.and(bit(reference.getName()), wanted);
        }
        throw new UncoveredException();
    }

    private long bit(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        if (names.size() > MAX_VARIABLES) {
            throw new UncoveredException();
        }
        return 1L << names.indexOf(name);
    }

    /**
     * What the variables are in one run.
     *
     * @throws UncoveredException when one is null, which its default allows
     */
    long values(CoercedVariables coercedVariables) {
        long values = 0;
        for (int index = 0; index < names.size(); index++) {
            if (!(coercedVariables.get(names.get(index)) instanceof Boolean value)) {
                throw new UncoveredException();
            }
            values |= value ? 1L << index : 0;
        }
        return values;
    }
}
