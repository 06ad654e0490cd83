package dev.frameworkgraph.advice.compose;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * A question in numbers: items are named by their position, and one option is to be chosen for each demand. The items of the chosen
 * options beyond the start are the picks. With them comes their closure, at no cost; everything that is there has to be compatible.
 *
 * @param start what is there from the beginning, with everything that comes with it
 * @param demands what is to be met
 */
record StackProblem(List<Item> items, BitSet start, List<Demand> demands) {

    /** Options that are looked at for the price of one step. */
    static final int OPTIONS_PER_STEP = 1_000;

    /**
     * Something that may be there.
     *
     * @param cost of picking it
     * @param runtimes bits of the runtimes that it runs on; all items that are there must share one
     * @param closure itself and everything that comes with it
     * @param conflicts what cannot be there together with it
     */
    record Item(int cost, long runtimes, BitSet closure, BitSet conflicts) {}

    /**
     * One thing to be met.
     *
     * @param options ways to meet it; none costs more than the penalty
     * @param penalty cost of leaving it unmet, and the most that it costs; {@link #MANDATORY} when that is no way out
     */
    record Demand(List<Option> options, int penalty) {

        static final int MANDATORY = -1;

        Demand {
            int most = penalty == MANDATORY ? Integer.MAX_VALUE : penalty;
            options = options.stream()
                    .map(option -> new Option(option.items(), Math.min(option.risk(), most)))
                    .toList();
        }

        boolean isMandatory() {
            return penalty == MANDATORY;
        }
    }

    /**
     * A way to meet a demand.
     *
     * @param items what has to be picked, or be of the start; with everything that these need and hang on
     * @param risk cost of meeting it so, beside the cost of the picks
     */
    record Option(BitSet items, int risk) {}

    StackProblem {
        items = Collections.unmodifiableList(items);
        demands = List.copyOf(demands);
    }

    /** Steps that looking through all options once takes: one for every thousand, and one. */
    int size() {
        return 1 + demands.stream().mapToInt(demand -> demand.options().size()).sum() / OPTIONS_PER_STEP;
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
}
