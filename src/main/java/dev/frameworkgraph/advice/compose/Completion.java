package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Option;
import dev.frameworkgraph.catalog.FrameworkKind;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes options, so that each can stand in a stack by itself: with what its items need, which is one of what is extended and something
 * for each role that has to be filled; and with what they hang on, which is the base, a part of it, another item, or one more project
 * that meets a requirement and hangs on the base itself.
 */
final class Completion {

    private final Projects projects;
    private final BitSet start;
    private final BitSet hosting;
    private final BitSet allowed;
    private final BitSet preferred;
    private final BitSet useful;

    /**
     * @param allowed what may be picked
     * @param preferred where a driver is needed and some of these will do, only these
     * @param useful what meets some requirement
     */
    Completion(Projects projects, int root, BitSet allowed, BitSet preferred, BitSet useful) {
        this.projects = projects;
        this.start = projects.closures().of(root);
        this.hosting = projects.hosting(root);
        this.allowed = allowed;
        this.preferred = preferred;
        this.useful = useful;
    }

    /** Every smallest way to complete options; what is dearer and holds more than another is left out. */
    List<Option> complete(List<Option> options) {
        Set<Option> complete = new LinkedHashSet<>();
        options.stream().filter(option -> isAllowed(option.items())).forEach(option -> complete(option, complete));
        return complete.stream()
                .filter(option -> complete.stream().noneMatch(other -> dominates(other, option)))
                .toList();
    }

    private boolean isAllowed(BitSet items) {
        BitSet added = (BitSet) items.clone();
        added.andNot(start);
        return Branch.holdsAll(allowed, added);
    }

    private static boolean dominates(Option one, Option other) {
        return !one.equals(other) && one.risk() <= other.risk() && Branch.holdsAll(other.items(), one.items());
    }

    private void complete(Option option, Set<Option> complete) {
        BitSet there = projects.closures().of(option.items());
        there.or(start);
        BitSet missing = firstMissing(there);
        if (missing == null) {
            complete.add(option);
            return;
        }
        missing.stream().filter(allowed::get).forEach(one -> {
            BitSet more = (BitSet) option.items().clone();
            more.set(one);
            complete(new Option(more, option.risk()), complete);
        });
    }

    /** What one of has to be there too; null when nothing is missing. */
    private @Nullable BitSet firstMissing(BitSet there) {
        for (int item = there.nextSetBit(0); item >= 0; item = there.nextSetBit(item + 1)) {
            for (Roles.Role role :
                    start.get(item) ? List.<Roles.Role>of() : projects.roles().of(item)) {
                if (!role.fillers().intersects(there)) {
                    return fillers(role);
                }
            }
        }
        int detached = detached(there).nextSetBit(0);
        return detached < 0 ? null : connectors(detached);
    }

    /** What no chain of hosts within a set joins to the start. */
    private BitSet detached(BitSet there) {
        BitSet attached = (BitSet) hosting.clone();
        BitSet detached = (BitSet) there.clone();
        detached.andNot(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int item = detached.nextSetBit(0); item >= 0; item = detached.nextSetBit(item + 1)) {
                if (projects.hosts().of(item).intersects(attached)) {
                    attached.set(item);
                    detached.clear(item);
                    grew = true;
                }
            }
        }
        return detached;
    }

    private BitSet connectors(int detached) {
        BitSet connectors = (BitSet) projects.hosts().of(detached).clone();
        connectors.and(useful);
        connectors.andNot(start);
        connectors.stream()
                .filter(host -> !projects.hosts().of(host).intersects(hosting))
                .forEach(connectors::clear);
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
