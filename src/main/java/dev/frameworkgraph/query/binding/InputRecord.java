package dev.frameworkgraph.query.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the record of an input type, or of a field's arguments, from the values that GraphQL coerced. */
final class InputRecord {

    private final Class<?> type;
    /** Made when it is first called, as most are not soon after a start; two threads may both make it. */
    private @Nullable MethodHandle constructor;

    private final List<String> names = new ArrayList<>();
    private final List<Function<Object, Object>> converters = new ArrayList<>();

    /** Without its components yet, so that input types can contain themselves. */
    InputRecord(Class<?> type) {
        this.type = type;
    }

    void add(String name, Function<Object, Object> converter) {
        names.add(name);
        converters.add(converter);
    }

    /** A value that is absent arrives as null. */
    Object from(Map<String, ?> values) {
        @Nullable Object[] components = new Object[names.size()];
        for (int index = 0; index < components.length; index++) {
            Object value = values.get(names.get(index));
            components[index] = value == null ? null : converters.get(index).apply(value);
        }
        try {
            return constructor().invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record's constructor threw a checked exception", e);
        }
    }

    private MethodHandle constructor() {
        MethodHandle known = constructor;
        if (known == null) {
            known = constructor(type);
            constructor = known;
        }
        return known;
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle handle = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .unreflectConstructor(type.getDeclaredConstructor(components));
            return handle.asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be constructed", e);
        }
    }
}
