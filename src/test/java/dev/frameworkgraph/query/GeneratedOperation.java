package dev.frameworkgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation made of lists from which anything can be taken away again; what is not used is not written. */
final class GeneratedOperation {

    /** A name with a value: an argument, or a field of an input object. */
    record Named(String name, @Nullable Object value) {}

    /** An input object. */
    record Fields(List<Named> fields) {}

    /** An enum value. */
    record Constant(String name) {}

    /** A variable, and what the request says of it. */
    record Variable(
            String name,
            String type,
            boolean hasDefault,
            @Nullable Object preset,
            boolean isGiven,
            @Nullable Object given) {}

    /** {@code @skip} or {@code @include}. */
    record Directive(String name, Object condition) {}

    /** A field, an inline fragment or a spread, by its first words; of a spread, {@code fragment} is what it spreads. */
    record Selection(
            String head,
            List<Named> arguments,
            List<Directive> directives,
            List<Selection> children,
            @Nullable Fragment fragment) {}

    /** A named fragment. */
    record Fragment(String name, String type, List<Selection> children) {}

    private final List<Selection> selections;

    GeneratedOperation(List<Selection> selections) {
        this.selections = selections;
    }

    /** Every list in it from which something may be taken. */
    List<List<?>> lists() {
        List<List<?>> lists = new ArrayList<>();
        Set<Fragment> fragments = new LinkedHashSet<>();
        collect(selections, lists, fragments);
        return lists;
    }

    /** Every list of selections in it. */
    List<List<Selection>> selectionLists() {
        List<List<Selection>> open = new ArrayList<>();
        open.add(selections);
        for (int index = 0; index < open.size(); index++) {
            for (Selection selection : open.get(index)) {
                List<Selection> inner = selection.fragment() == null
                        ? selection.children()
                        : selection.fragment().children();
                if (!inner.isEmpty()) {
                    open.add(inner);
                }
            }
        }
        return open;
    }

    private static void collect(List<Selection> selections, List<List<?>> lists, Set<Fragment> fragments) {
        lists.add(selections);
        for (Selection selection : selections) {
            lists.add(selection.directives());
            lists.add(selection.arguments());
            selection.arguments().forEach(argument -> collect(argument.value(), lists));
            if (selection.fragment() != null && fragments.add(selection.fragment())) {
                collect(selection.fragment().children(), lists, fragments);
            }
            collect(selection.children(), lists, fragments);
        }
    }

    private static void collect(@Nullable Object value, List<List<?>> lists) {
        if (value instanceof Variable variable) {
            collect(variable.preset(), lists);
            collect(variable.given(), lists);
        }
        if (value instanceof Fields object) {
            lists.add(object.fields());
            object.fields().forEach(field -> collect(field.value(), lists));
        }
        if (value instanceof List<?> list) {
            lists.add(list);
            list.forEach(item -> collect(item, lists));
        }
    }

    QueryRequest request() {
        Set<Fragment> fragments = new LinkedHashSet<>();
        Set<Variable> variables = new LinkedHashSet<>();
        StringBuilder body = new StringBuilder();
        write(selections, body, fragments, variables);
        StringBuilder definitions = new StringBuilder();
        List<Fragment> open = new ArrayList<>(fragments);
        for (int index = 0; index < open.size(); index++) {
            Fragment fragment = open.get(index);
            definitions
                    .append(" fragment ")
                    .append(fragment.name())
                    .append(" on ")
                    .append(fragment.type());
            write(fragment.children(), definitions, fragments, variables);
            fragments.stream().filter(found -> !open.contains(found)).forEach(open::add);
        }
        Map<String, Object> given = new LinkedHashMap<>();
        StringBuilder declared = new StringBuilder();
        for (Variable variable : variables) {
            declared.append(declared.isEmpty() ? "query q(" : " ").append('$').append(variable.name());
            declared.append(": ").append(variable.type());
            declared.append(variable.hasDefault() ? " = " + literal(variable.preset(), variables) : "");
            if (variable.isGiven()) {
                given.put(variable.name(), json(variable.given()));
            }
        }
        declared.append(declared.isEmpty() ? "" : ")");
        return new QueryRequest(declared.toString() + body + definitions, null, given, Map.of(), true);
    }

    private static void write(
            List<Selection> selections, StringBuilder text, Set<Fragment> fragments, Set<Variable> variables) {
        text.append(" {");
        for (Selection selection : selections) {
            text.append(' ').append(selection.head());
            String separator = "(";
            for (Named argument : selection.arguments()) {
                text.append(separator).append(argument.name()).append(": ");
                text.append(literal(argument.value(), variables));
                separator = ", ";
            }
            text.append(selection.arguments().isEmpty() ? "" : ")");
            for (Directive directive : selection.directives()) {
                text.append(" @").append(directive.name()).append("(if: ");
                text.append(literal(directive.condition(), variables)).append(')');
            }
            if (selection.fragment() != null) {
                fragments.add(selection.fragment());
            }
            if (!selection.children().isEmpty()) {
                write(selection.children(), text, fragments, variables);
            }
        }
        text.append(" }");
    }

    private static String literal(@Nullable Object value, Set<Variable> variables) {
        if (value instanceof Variable variable) {
            variables.add(variable);
            return "$" + variable.name();
        }
        if (value instanceof Constant constant) {
            return constant.name();
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        if (value instanceof Fields object) {
            return object.fields().stream()
                    .map(field -> field.name() + ": " + literal(field.value(), variables))
                    .toList()
                    .toString()
                    .replaceFirst("^\\[", "{")
                    .replaceFirst("]$", "}");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> literal(item, variables)).toList().toString();
        }
        return String.valueOf(value);
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Constant constant) {
            return constant.name();
        }
        if (value instanceof Fields object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.fields().forEach(field -> map.put(field.name(), json(field.value())));
            return map;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(json(item)));
            return items;
        }
        return value;
    }
}
