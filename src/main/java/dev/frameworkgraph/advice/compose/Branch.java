package dev.frameworkgraph.advice.compose;

import java.util.BitSet;

/**
 * A part of the search.
 *
 * @param picks items that were chosen
 * @param items everything that is there
 * @param cost of the picks and of the settled demands
 * @param settled demands for which it is decided how they are met, or that they are not
 */
record Branch(BitSet picks, BitSet items, int cost, BitSet settled) {

    static Branch start(StackProblem problem) {
        return new Branch(new BitSet(), (BitSet) problem.start().clone(), 0, new BitSet());
    }

    Branch settle(int demand, int risk) {
        BitSet more = (BitSet) settled.clone();
        more.set(demand);
        return new Branch(picks, items, cost + risk, more);
    }

    /** With more picks, each at its cost, unless it is there already. */
    Branch pick(BitSet more, StackProblem problem) {
        BitSet picked = (BitSet) picks.clone();
        BitSet there = (BitSet) items.clone();
        int sum = cost;
        for (int pick = more.nextSetBit(0); pick >= 0; pick = more.nextSetBit(pick + 1)) {
            if (!items.get(pick)) {
                picked.set(pick);
                there.or(problem.items().get(pick).closure());
                sum += problem.items().get(pick).cost();
            }
        }
        return new Branch(picked, there, sum, settled);
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
