package dev.frameworkgraph.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How far the target of a search is when no step may be less specific than a given rank. For each number of steps it knows the nodes from
 * which a walk of exactly so many leads to the target without an end in between, and those from which such a walk has a step of exactly
 * that rank. A walk may meet a node twice, so that a path can still fail to exist; where no walk does, no path does.
 */
final class Horizon {

    private final WalkGraph walks;
    private final Walkable walkable;
    private final int from;
    private final int weakest;
    private final Effort effort;
    private final List<BitSet> reaching = new ArrayList<>();
    private final List<BitSet> reachingWithWeakest = new ArrayList<>();

    Horizon(WalkGraph walks, Walkable walkable, int from, int to, int weakest, Effort effort) {
        this.walks = walks;
        this.walkable = walkable;
        this.from = from;
        this.weakest = weakest;
        this.effort = effort;
        BitSet target = new BitSet();
        target.set(to);
        reaching.add(target);
        reachingWithWeakest.add(new BitSet());
    }

    /** Sees one step further, walking back from the target; at most one look at every link. */
    private void widen() {
        BitSet ahead = reaching.get(reaching.size() - 1);
        BitSet withWeakest = before(reachingWithWeakest.get(reaching.size() - 1), 0);
        withWeakest.or(before(ahead, weakest));
        reachingWithWeakest.add(withWeakest);
        reaching.add(before(ahead, 0));
    }

    /** The nodes from which one step, no more specific than the rank and no less than the weakest, leads to one of these. */
    private BitSet before(BitSet nodes, int mostSpecific) {
        BitSet before = new BitSet();
        for (int node = nodes.nextSetBit(0); node >= 0 && !effort.isSpent(); node = nodes.nextSetBit(node + 1)) {
            if (node != from) {
                addBefore(node, mostSpecific, before);
            }
        }
        return before;
    }

    private void addBefore(int node, int mostSpecific, BitSet before) {
        Links links = walks.links();
        int link = links.first(node);
        while (link < links.end(node) && links.rank(link) <= weakest) {
            int rank = links.rank(link);
            int to = links.to(link);
            boolean canPrecede = to == from || walkable.isBetween(to);
            if (rank >= mostSpecific && canPrecede && walkable.arrives(rank, links.isForwards(link))) {
                before.set(to);
            }
            link++;
        }
        effort.spend(link - links.first(node));
    }

    /** The rank that at least one step of every path has, and none exceeds. */
    int weakest() {
        return weakest;
    }

    /**
     * Whether so many steps may lead from the node to the target.
     *
     * @param needsWeakest whether one of them must have the weakest rank
     */
    boolean isInSight(int node, int steps, boolean needsWeakest) {
        while (reaching.size() <= steps) {
            widen();
        }
        return (needsWeakest ? reachingWithWeakest : reaching).get(steps).get(node);
    }
}
