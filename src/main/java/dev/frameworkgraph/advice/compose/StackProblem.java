package dev.frameworkgraph.advice.compose;

import java.util.BitSet;
import java.util.List;

/**
 * The question which items to pick beside a start, in numbers: items are named by their position. With an item comes its closure, at no
 * cost; everything that is there has to be compatible, attached and complete.
 *
 * @param start what is there from the beginning, with everything that comes with it
 * @param allowed what may be picked
 * @param demands what is to be met
 */
record StackProblem(List<Item> items, BitSet start, BitSet allowed, List<Demand> demands) {

    /**
     * Something that may be there.
     *
     * @param cost of picking it; what is there from the start, or comes with a pick, costs nothing
     * @param runtimes bits of the runtimes that it runs on; all items of an answer must share one
     * @param closure itself and everything that comes with it
     * @param conflicts what cannot be there together with it
     * @param hosts what it can be attached to; every item must hang on the start by a chain of hosts
     * @param needs sets of items of which one has to be there with it
     */
    record Item(int cost, long runtimes, BitSet closure, BitSet conflicts, BitSet hosts, List<BitSet> needs) {

        Item {
            needs = List.copyOf(needs);
        }
    }

    /**
     * One thing to be met.
     *
     * @param options ways to meet it
     * @param penalty cost of leaving it unmet; {@link #MANDATORY} when that is no way out
     */
    record Demand(List<Option> options, int penalty) {

        static final int MANDATORY = -1;

        Demand {
            options = List.copyOf(options);
        }

        boolean isMandatory() {
            return penalty == MANDATORY;
        }
    }

    /**
     * A way to meet a demand.
     *
     * @param items what has to be there
     * @param risk cost of meeting it so, beside the cost of the picks
     */
    record Option(BitSet items, int risk) {}

    StackProblem {
        items = List.copyOf(items);
        demands = List.copyOf(demands);
    }

    /** Bits of the runtimes that all items of a set run on. */
    long sharedRuntimes(BitSet set) {
        long shared = -1;
        for (int item = set.nextSetBit(0); item >= 0; item = set.nextSetBit(item + 1)) {
            shared &= items.get(item).runtimes();
        }
        return shared;
    }

    /** Whether no two items of a set conflict. */
    boolean isPeaceful(BitSet set) {
        for (int item = set.nextSetBit(0); item >= 0; item = set.nextSetBit(item + 1)) {
            if (items.get(item).conflicts().intersects(set)) {
                return false;
            }
        }
        return true;
    }

    /** Items of a set that no chain of hosts within the set joins to the start. */
    BitSet detached(BitSet set) {
        BitSet attached = (BitSet) start.clone();
        BitSet detached = (BitSet) set.clone();
        detached.andNot(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int item = detached.nextSetBit(0); item >= 0; item = detached.nextSetBit(item + 1)) {
                if (items.get(item).hosts().intersects(attached)) {
                    attached.set(item);
                    detached.clear(item);
                    grew = true;
                }
            }
        }
        return detached;
    }
}
