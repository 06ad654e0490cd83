package dev.frameworkgraph.advice.compose;

import java.util.BitSet;

/**
 * A part of the search.
 *
 * @param used the start and the picks
 * @param items everything that is there: what is used, and what comes with it
 * @param cost of the picks and of the settled demands
 * @param settled demands for which it is decided how they are met, or that they are not
 */
record Branch(BitSet used, BitSet items, int cost, BitSet settled) {

    static Branch start(StackProblem problem) {
        BitSet start = (BitSet) problem.start().clone();
        return new Branch(start, start, 0, new BitSet());
    }

    Branch settle(int demand, int risk) {
        BitSet more = (BitSet) settled.clone();
        more.set(demand);
        return new Branch(used, items, cost + risk, more);
    }

    /** With more picks; what is used already costs nothing again. */
    Branch pick(BitSet more, StackProblem problem) {
        if (holdsAll(used, more)) {
            return this;
        }
        BitSet nowUsed = (BitSet) used.clone();
        BitSet nowThere = (BitSet) items.clone();
        int sum = cost;
        for (int pick = more.nextSetBit(0); pick >= 0; pick = more.nextSetBit(pick + 1)) {
            if (!used.get(pick)) {
                nowUsed.set(pick);
                nowThere.or(problem.items().get(pick).closure());
                sum += problem.items().get(pick).cost();
            }
        }
        return new Branch(nowUsed, nowThere, sum, settled);
    }

    /** Whether a set holds every item of another; without making a set. */
    static boolean holdsAll(BitSet set, BitSet items) {
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!set.get(item)) {
                return false;
            }
        }
        return true;
    }
}
