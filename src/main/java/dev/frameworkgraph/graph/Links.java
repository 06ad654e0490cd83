package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Node;

/**
 * The links of all nodes, one after the other in arrays, for there are millions of them.
 *
 * <pre>
 * firsts    17 → 101, 18 → 105                     the links of node 17 are 101 to 104
 * ends      101 → 60, 102 → 48, ...                where each leads
 * rankings  101 → rank 1 forwards, 102 → rank 1 forwards, ...
 * facts     101 → BUILT_ON starlette, 102 → BUILT_ON pydantic, ...
 * </pre>
 */
final class Links {

    private final int[] firsts;
    private final int[] ends;
    private final byte[] rankings;
    private final Node[] facts;

    /**
     * Keeps the arrays.
     *
     * @param firsts one more than there are nodes
     * @param rankings twice the rank, and one more for a link forwards
     */
    Links(int[] firsts, int[] ends, byte[] rankings, Node[] facts) {
        this.firsts = firsts;
        this.ends = ends;
        this.rankings = rankings;
        this.facts = facts;
    }

    static byte ranking(Link link) {
        return (byte) (2 * link.rank() + (link.forwards() ? 1 : 0));
    }

    /** The first link of a node; where it has none, the first of the next. */
    int first(int node) {
        return firsts[node];
    }

    /** Beyond the last link of a node. */
    int end(int node) {
        return firsts[node + 1];
    }

    int to(int link) {
        return ends[link];
    }

    int rank(int link) {
        return rankings[link] >> 1;
    }

    boolean isForwards(int link) {
        return (rankings[link] & 1) != 0;
    }

    Node fact(int link) {
        return facts[link];
    }

    /** The same in words. */
    Link get(int link) {
        return new Link(to(link), fact(link), isForwards(link), rank(link));
    }
}
