package dev.frameworkgraph.query.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The resolvers of one SDL object type. A field without a resolver is read from the record component of the same name.
 *
 * @param <S> what a source of the type is in Java
 */
public final class TypeFields<S> {

    /** A resolver as both executors call it: the source, and the arguments as a record or null where there are none. */
    interface Resolver {
        @Nullable
        Object resolve(Object source, @Nullable Object arguments);
    }

    /** A resolver and the record its arguments come as. */
    record Field(@Nullable Class<? extends Record> arguments, Resolver resolver) {}

    private final String typeName;
    private final Class<S> source;
    private final Map<String, Field> fieldsByName = new LinkedHashMap<>();

    private TypeFields(String typeName, Class<S> source) {
        this.typeName = typeName;
        this.source = source;
    }

    /** For a type named like its record. */
    public static <S> TypeFields<S> of(Class<S> source) {
        return new TypeFields<>(source.getSimpleName(), source);
    }

    /** For a type that has no record of its own name. */
    public static <S> TypeFields<S> of(String typeName, Class<S> source) {
        return new TypeFields<>(typeName, source);
    }

    /** A field without arguments. */
    public TypeFields<S> field(String name, Function<? super S, ? extends @Nullable Object> resolver) {
        fieldsByName.put(name, new Field(null, (source, arguments) -> resolver.apply(this.source.cast(source))));
        return this;
    }

    /** A field whose arguments are the components of a record, by name. */
    public <A extends Record> TypeFields<S> field(
            String name, Class<A> type, BiFunction<? super S, ? super A, ? extends @Nullable Object> resolver) {
        fieldsByName.put(
                name,
                new Field(type, (source, arguments) -> resolver.apply(this.source.cast(source), type.cast(arguments))));
        return this;
    }

    String typeName() {
        return typeName;
    }

    Class<S> source() {
        return source;
    }

    Map<String, Field> fieldsByName() {
        return fieldsByName;
    }
}
