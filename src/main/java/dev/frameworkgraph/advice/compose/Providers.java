package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Item;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be picked to have an item there: the item itself, and whatever brings it along. Of the latter, one that costs no less than the
 * item and brings nothing else of use is left out, for picking the item itself is as good.
 */
final class Providers {

    private final StackProblem problem;
    private final BitSet useful = new BitSet();
    private final Map<Integer, BitSet> providersByItem = new HashMap<>();

    Providers(StackProblem problem) {
        this.problem = problem;
        for (Demand demand : problem.demands()) {
            demand.options().forEach(option -> useful.or(option.items()));
        }
        problem.allowed().stream()
                .forEach(item -> problem.items().get(item).needs().forEach(useful::or));
        BitSet wanted = (BitSet) useful.clone();
        wanted.stream()
                .mapToObj(item -> problem.items().get(item).hosts())
                .filter(hosts -> !hosts.intersects(problem.start()))
                .forEach(useful::or);
    }

    /** Not to be changed. */
    BitSet of(int item) {
        return providersByItem.computeIfAbsent(item, this::find);
    }

    private BitSet find(int item) {
        Item itself = problem.items().get(item);
        BitSet providers = new BitSet();
        problem.allowed().stream()
                .filter(other -> problem.items().get(other).closure().get(item))
                .filter(other -> other == item || isWorthwhile(problem.items().get(other), itself))
                .forEach(providers::set);
        return providers;
    }

    private boolean isWorthwhile(Item bringer, Item itself) {
        BitSet more = (BitSet) bringer.closure().clone();
        more.andNot(itself.closure());
        return bringer.cost() < itself.cost() || more.intersects(useful);
    }

    /** Sets of picks that make an option hold where these items are there already; the empty set where it holds. */
    List<BitSet> pickSets(Option option, BitSet present) {
        List<BitSet> sets = List.of(new BitSet());
        for (int item = option.items().nextSetBit(0);
                item >= 0;
                item = option.items().nextSetBit(item + 1)) {
            if (!present.get(item)) {
                sets = extended(sets, of(item));
            }
        }
        return sets;
    }

    private static List<BitSet> extended(List<BitSet> sets, BitSet providers) {
        List<BitSet> extended = new ArrayList<>();
        for (BitSet set : sets) {
            providers.stream().forEach(provider -> {
                BitSet larger = (BitSet) set.clone();
                larger.set(provider);
                if (!extended.contains(larger)) {
                    extended.add(larger);
                }
            });
        }
        return extended;
    }
}
