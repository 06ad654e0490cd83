package dev.frameworkgraph.query.binding;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field that is read from a record's component: as fast as a method reference, which it becomes when it is first read. There is one
 * for each component, whatever engines come and go with their catalogs, for the class that it becomes is never unloaded.
 */
final class RecordField implements TypeFields.Resolver {

    private static final ClassValue<Map<String, RecordField>> FIELDS_BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, RecordField> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordField::new));
        }
    };

    private final RecordComponent component;
    /** Made late, for each is a class of its own: a start binds hundreds, of which a query reads few. Two threads may both make it. */
    private @Nullable Function<Object, Object> accessor;

    private RecordField(RecordComponent component) {
        this.component = component;
    }

    static RecordField of(RecordComponent component) {
        return Objects.requireNonNull(
                FIELDS_BY_NAME.get(component.getDeclaringRecord()).get(component.getName()));
    }

    @Override
    public @Nullable Object resolve(Object source, @Nullable Object arguments) {
        Function<Object, Object> known = accessor;
        if (known == null) {
            known = accessor(component);
            accessor = known;
        }
        return known.apply(source);
    }

    @SuppressWarnings("unchecked") // the call site is asked for this interface
    private static Function<Object, Object> accessor(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
