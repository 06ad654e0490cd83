package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the client wrote it: every key given must hold.
 *
 * @param <T> what is filtered
 * @param <W> the filter itself
 */
public interface Where<T, W extends Where<T, W>> {

    @Nullable
    List<W> and();

    @Nullable
    List<W> or();

    @Nullable
    W not();

    /** The keys other than and, or, not. */
    boolean acceptsOwn(T item, FrameworkGraph graph);

    /** Whether an item passes; an absent filter accepts all. */
    static <T, W extends Where<T, W>> boolean passes(@Nullable W where, T item, FrameworkGraph graph) {
        return where == null || where.accepts(item, graph);
    }

    default boolean accepts(T item, FrameworkGraph graph) {
        List<W> and = and();
        List<W> or = or();
        W not = not();
        return acceptsOwn(item, graph)
                && (and == null || and.stream().allMatch(where -> where.accepts(item, graph)))
                && (or == null || or.stream().anyMatch(where -> where.accepts(item, graph)))
                && (not == null || !not.accepts(item, graph));
    }
}
