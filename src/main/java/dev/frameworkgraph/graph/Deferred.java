package dev.frameworkgraph.graph;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once; who asks meanwhile waits. */
public final class Deferred<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private volatile @Nullable T value;

    Deferred(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(maker).get();
            value = known;
            maker = null;
        }
        return known;
    }
}
