package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.advice.FieldChange;
import dev.frameworkgraph.catalog.Node;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two records of one type component by component. */
final class FieldChanges {

    /** What a rule works out from the rest, the key already tells, or is compared on its own and has but one order. */
    private static final Set<String> LEFT_OUT = Set.of("stale", "confidence", "rule", "targetType", "releases");

    /** Asked of the class once: it copies its components on each call. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> !LEFT_OUT.contains(component.getName()))
                    .toList();
        }
    };

    private FieldChanges() {}

    /** In the order of the components; of a record that has no other side, everything it says. */
    static <T extends Node> List<FieldChange> between(Pair<T> pair) {
        T before = pair.before();
        T after = pair.after();
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(pair.any().getClass())) {
            FieldChange change = between(
                    component.getName(),
                    before == null ? null : read(before, component),
                    after == null ? null : read(after, component));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static @Nullable FieldChange between(String field, @Nullable Object before, @Nullable Object after) {
        if (before == after || (before instanceof String && before.equals(after))) {
            return null;
        }
        List<String> earlier = FieldText.items(before);
        List<String> later = FieldText.items(after);
        if (earlier.equals(later)) {
            return null;
        }
        if (holds(Node.class, before) || holds(Node.class, after)) {
            return common(earlier, later).equals(common(later, earlier)) ? null : change(field, earlier, later, ", ");
        }
        if (!holds(Record.class, before) && !holds(Record.class, after)) {
            return change(field, earlier, later, ", ");
        }
        List<String> gone = without(earlier, later);
        List<String> come = without(later, earlier);
        boolean reordered = gone.isEmpty() && come.isEmpty();
        return reordered ? change(field, earlier, later, "\n") : change(field, gone, come, "\n");
    }

    /** Whether a value is a thing of a type, or a list of such. Those with a key are compared on their own: here only their order counts. */
    private static boolean holds(Class<?> type, @Nullable Object value) {
        return type.isInstance(value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value);
    }

    private static List<String> common(List<String> items, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return items.stream().filter(known::contains).toList();
    }

    private static List<String> without(List<String> items, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return items.stream().filter(item -> !known.contains(item)).toList();
    }

    private static FieldChange change(String field, List<String> before, List<String> after, String separator) {
        return new FieldChange(field, joined(before, separator), joined(after, separator));
    }

    private static @Nullable String joined(List<String> items, String separator) {
        return items.isEmpty() ? null : String.join(separator, items);
    }

    private static @Nullable Object read(Node node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
