package dev.frameworkgraph.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A view of a list through a function, which is applied whenever an item is asked for.
 *
 * @param <S> what the list holds
 * @param <T> what the view shows
 */
final class MappedList<S, T> extends AbstractList<T> implements RandomAccess {

    private final List<S> sources;
    private final Function<S, T> function;

    MappedList(List<S> sources, Function<S, T> function) {
        this.sources = sources;
        this.function = function;
    }

    @Override
    public T get(int index) {
        return function.apply(sources.get(index));
    }

    @Override
    public int size() {
        return sources.size();
    }
}
