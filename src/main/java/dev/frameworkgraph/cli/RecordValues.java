package dev.frameworkgraph.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a public record by the names of its components, in their order. */
final class RecordValues {

    private RecordValues() {}

    static List<RecordComponent> components(Record row) {
        return List.of(row.getClass().getRecordComponents());
    }

    static @Nullable Object read(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** What is null is left out. */
    static Map<String, Object> present(Record row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components(row)) {
            Object value = read(row, component);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }
}
