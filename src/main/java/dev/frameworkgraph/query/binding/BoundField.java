package dev.frameworkgraph.query.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of the schema with the code that answers it; what every executor calls. */
public final class BoundField {

    private final TypeFields.Resolver resolver;
    private final @Nullable InputRecord arguments;

    BoundField(TypeFields.Resolver resolver, @Nullable InputRecord arguments) {
        this.resolver = resolver;
        this.arguments = arguments;
    }

    /** A pure function of the source and the coerced arguments. */
    public @Nullable Object resolve(Object source, Map<String, Object> coercedArguments) {
        return resolveBound(source, bind(coercedArguments));
    }

    /** The arguments as {@link #resolveBound} takes them, any number of times; null for a field that has none. */
    public @Nullable Object bind(Map<String, Object> coercedArguments) {
        return arguments == null ? null : arguments.from(coercedArguments);
    }

    /** A pure function of the source and the bound arguments. */
    public @Nullable Object resolveBound(Object source, @Nullable Object boundArguments) {
        return resolver.resolve(source, boundArguments);
    }
}
