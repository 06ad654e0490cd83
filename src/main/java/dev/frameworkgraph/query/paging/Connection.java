package dev.frameworkgraph.query.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with what surrounds it.
 *
 * @param <T> what the list holds
 */
public final class Connection<T> {

    /** An item and its position. */
    public record Edge<T>(T node, String cursor) {}

    private final List<T> nodes;
    private final Ordering<T> ordering;
    private final int totalCount;
    private final boolean hasNextPage;
    private final boolean hasPreviousPage;
    private final Function<Enum<?>, Facet> facets;

    private Connection(
            List<T> nodes,
            Ordering<T> ordering,
            int totalCount,
            boolean hasNextPage,
            boolean hasPreviousPage,
            Function<Enum<?>, Facet> facets) {
        this.nodes = nodes;
        this.ordering = ordering;
        this.totalCount = totalCount;
        this.hasNextPage = hasNextPage;
        this.hasPreviousPage = hasPreviousPage;
        this.facets = facets;
    }

    /**
     * Cuts a page from a list.
     *
     * @param items every match, in that order; never changed afterwards
     * @param maximum largest size of a page
     * @param facets the spread of the matches over one property; asked for only when the client does
     */
    public static <T> Connection<T> page(
            List<T> items,
            Ordering<T> ordering,
            PageArguments arguments,
            int maximum,
            Function<Enum<?>, Facet> facets) {
        int size = arguments.size(maximum);
        int from = arguments.after() == null ? 0 : position(items, ordering, arguments.after(), 0);
        int to = arguments.before() == null ? items.size() : position(items, ordering, arguments.before(), -1);
        to = Math.max(from, to);
        if (arguments.isBackward()) {
            from = Math.max(from, to - size);
        } else {
            to = Math.min(to, from + size);
        }
        boolean whole = to - from == items.size();
        return new Connection<>(
                whole ? items : items.subList(from, to), ordering, items.size(), to < items.size(), from > 0, facets);
    }

    /** How many items stand before a cursor; {@code bias} 0 counts the item of the cursor itself, -1 does not. */
    private static <T> int position(List<T> items, Ordering<T> ordering, String cursor, int bias) {
        List<@Nullable Comparable<?>> model = items.isEmpty() ? List.of() : ordering.keys(items.get(0));
        List<@Nullable Comparable<?>> keys = Cursor.keys(cursor, ordering.signature(), model);
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = ordering.compareKeys(ordering.keys(items.get(middle)), keys) <= bias;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    public List<T> nodes() {
        return nodes;
    }

    public List<Edge<T>> edges() {
        List<Edge<T>> edges = new ArrayList<>(nodes.size());
        nodes.forEach(node -> edges.add(new Edge<>(node, cursor(node))));
        return edges;
    }

    public PageInfo pageInfo() {
        return nodes.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(hasNextPage, hasPreviousPage, cursor(nodes.get(0)), cursor(nodes.get(nodes.size() - 1)));
    }

    public int totalCount() {
        return totalCount;
    }

    /** One facet for each property asked for, each once, in that order. */
    public List<Facet> facets(List<? extends Enum<?>> by) {
        return by.stream().distinct().map(facets).toList();
    }

    private String cursor(T node) {
        return Cursor.of(ordering.signature(), ordering.keys(node));
    }
}
