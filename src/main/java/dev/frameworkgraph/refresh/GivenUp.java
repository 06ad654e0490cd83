package dev.frameworkgraph.refresh;

import dev.frameworkgraph.registry.RegistryKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which registries gave no connection for several packages in a row, and are asked no more; safe for any number of threads. */
final class GivenUp {

    static final int IN_A_ROW = 5;

    private final Map<RegistryKind, Integer> failuresByKind = new EnumMap<>(RegistryKind.class);
    private final Set<RegistryKind> givenUp = EnumSet.noneOf(RegistryKind.class);

    synchronized void countReached(RegistryKind kind) {
        failuresByKind.put(kind, 0);
    }

    synchronized void countUnreachable(RegistryKind kind) {
        if (failuresByKind.merge(kind, 1, Integer::sum) >= IN_A_ROW) {
            givenUp.add(kind);
        }
    }

    synchronized boolean contains(RegistryKind kind) {
        return givenUp.contains(kind);
    }
}
