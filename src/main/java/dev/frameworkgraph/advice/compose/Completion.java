package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Item;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import dev.frameworkgraph.catalog.FrameworkKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Completes options, so that each can stand in a stack by itself: with what its items need, which is one of what is extended and something
 * for each role that has to be filled; and with what they hang on, which is the base, a part of it, another item, or one more project
 * that meets a requirement and hangs on the base itself.
 */
final class Completion {

    private static final int SETS_PER_STEP = 16;

    private final Projects projects;
    private final List<Item> items;
    private final BitSet start;
    private final BitSet guests;
    private final BitSet allowed;
    private final BitSet preferred;
    private final BitSet useful;
    private final SearchBudget budget;
    private final Map<BitSet, Collection<BitSet>> waysByItems = new HashMap<>();
    private final Map<Integer, List<Roles.Role>> rolesByItem = new HashMap<>();

    /**
     * @param items of the problem, by number
     * @param allowed what may be picked
     * @param preferred where a driver is needed and some of these will do, only these
     * @param useful what meets some requirement
     * @param budget of which {@value #SETS_PER_STEP} sets take a step; without it nothing more is completed
     */
    Completion(
            Projects projects,
            List<Item> items,
            int root,
            BitSet allowed,
            BitSet preferred,
            BitSet useful,
            SearchBudget budget) {
        this.projects = projects;
        this.items = items;
        this.start = projects.closures().of(root);
        this.guests = projects.hosts().guests(projects.hosting(root));
        this.allowed = allowed;
        this.preferred = preferred;
        this.useful = useful;
        this.budget = budget;
    }

    private BitSet closure(BitSet several) {
        BitSet union = new BitSet();
        several.stream().forEach(item -> union.or(items.get(item).closure()));
        return union;
    }

    /** Every smallest way to complete options; what is dearer and holds more than another is left out. */
    List<Option> complete(List<Option> options) {
        Set<Option> complete = new LinkedHashSet<>();
        for (Option option : options) {
            ways(option.items()).forEach(items -> complete.add(new Option(items, option.risk())));
        }
        return undominated(complete);
    }

    /** An option can be dominated only by one whose first item it holds. */
    private static List<Option> undominated(Set<Option> options) {
        Map<Integer, List<Option>> optionsByFirstItem = new HashMap<>();
        options.forEach(option -> optionsByFirstItem
                .computeIfAbsent(option.items().nextSetBit(0), first -> new ArrayList<>())
                .add(option));
        return options.stream()
                .filter(option -> IntStream.concat(IntStream.of(-1), option.items().stream())
                        .mapToObj(item -> optionsByFirstItem.getOrDefault(item, List.of()))
                        .flatMap(List::stream)
                        .noneMatch(other -> dominates(other, option)))
                .toList();
    }

    private static boolean dominates(Option one, Option other) {
        return !one.equals(other) && one.risk() <= other.risk() && Branch.holdsAll(other.items(), one.items());
    }

    /** The sets that hold some items and whatever these need; none where an item is not allowed or cannot have what it needs. */
    private Collection<BitSet> ways(BitSet items) {
        Collection<BitSet> known = waysByItems.get(items);
        if (known == null) {
            boolean pays = waysByItems.size() % SETS_PER_STEP != 0 || budget.spend(1);
            known = pays && isAllowed(items) ? search(items) : List.of();
            waysByItems.put(items, known);
        }
        return known;
    }

    private boolean isAllowed(BitSet items) {
        for (int item = items.nextSetBit(0); item >= 0; item = items.nextSetBit(item + 1)) {
            if (!allowed.get(item) && !start.get(item)) {
                return false;
            }
        }
        return true;
    }

    private Collection<BitSet> search(BitSet items) {
        BitSet missing = firstMissing(closure(items));
        if (missing == null) {
            return List.of(items);
        }
        Set<BitSet> complete = new LinkedHashSet<>();
        missing.stream().filter(allowed::get).forEach(one -> {
            BitSet more = (BitSet) items.clone();
            more.set(one);
            complete.addAll(ways(more));
        });
        return complete;
    }

    /**
     * What one of has to be there too; null when nothing is missing.
     *
     * @param there what is there beside the start, which may be part of it
     */
    private @Nullable BitSet firstMissing(BitSet there) {
        there.andNot(start);
        for (int item = there.nextSetBit(0); item >= 0; item = there.nextSetBit(item + 1)) {
            for (Roles.Role role : roles(item)) {
                if (!role.fillers().intersects(there) && !role.fillers().intersects(start)) {
                    return fillers(role);
                }
            }
        }
        int detached = detached(there).nextSetBit(0);
        return detached < 0 ? null : connectors(detached);
    }

    private List<Roles.Role> roles(int item) {
        return rolesByItem.computeIfAbsent(item, projects.roles()::of);
    }

    /** What no chain of hosts within a set joins to the start. */
    private BitSet detached(BitSet there) {
        BitSet attached = (BitSet) there.clone();
        attached.and(guests);
        BitSet detached = (BitSet) there.clone();
        detached.andNot(guests);
        boolean grew = true;
        while (grew && !detached.isEmpty()) {
            grew = false;
            for (int item = detached.nextSetBit(0); item >= 0; item = detached.nextSetBit(item + 1)) {
                if (projects.hosts().sets().intersects(item, attached)) {
                    attached.set(item);
                    detached.clear(item);
                    grew = true;
                }
            }
        }
        return detached;
    }

    private BitSet connectors(int detached) {
        BitSet connectors = projects.hosts().sets().of(detached);
        connectors.and(guests);
        connectors.and(useful);
        connectors.andNot(start);
        return connectors;
    }

    /** Of drivers, only the preferred, if there are any. */
    BitSet fillers(Roles.Role role) {
        boolean isDriver = role.edge().target().equals(FrameworkKind.DATABASE_DRIVER.name());
        if (!isDriver || !role.fillers().intersects(preferred)) {
            return role.fillers();
        }
        BitSet narrowed = (BitSet) role.fillers().clone();
        narrowed.and(preferred);
        return narrowed;
    }
}
