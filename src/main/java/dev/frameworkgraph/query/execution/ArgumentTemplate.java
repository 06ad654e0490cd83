package dev.frameworkgraph.query.execution;

import graphql.execution.CoercedVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Coerced arguments with gaps where variables go. A variable's value is coerced before and goes into its gap as it is; only a variable
 * that is null or not given changes more, as defaults do.
 */
record ArgumentTemplate(Map<String, Object> arguments, Set<String> variables) {

    /** Where the value of a variable goes. */
    private record Gap(String variable) {}

    ArgumentTemplate {
        variables = Set.copyOf(variables);
    }

    /**
     * Makes one.
     *
     * @param variables that the arguments read
     * @param coercion of the arguments
     */
    static ArgumentTemplate of(Set<String> variables, Function<CoercedVariables, Map<String, Object>> coercion) {
        Map<String, Object> gaps = new LinkedHashMap<>();
        variables.forEach(name -> gaps.put(name, new Gap(name)));
        return new ArgumentTemplate(coercion.apply(CoercedVariables.of(gaps)), variables);
    }

    /** The arguments as graphql-java would coerce them; null when one of the variables has no value. */
    @Nullable
    Map<String, Object> fill(CoercedVariables values) {
        for (String name : variables) {
            if (values.get(name) == null) {
                return null;
            }
        }
        return filled(arguments, values);
    }

    private static Map<String, Object> filled(Map<?, ?> template, CoercedVariables values) {
        Map<String, Object> map = new LinkedHashMap<>();
        template.forEach((key, value) -> map.put((String) key, filledValue(value, values)));
        return map;
    }

    private static @Nullable Object filledValue(@Nullable Object template, CoercedVariables values) {
        if (template instanceof Gap gap) {
            return values.get(gap.variable());
        }
        if (template instanceof Map<?, ?> map) {
            return filled(map, values);
        }
        if (template instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(filledValue(item, values)));
            return items;
        }
        return template;
    }
}
