package dev.frameworkgraph.query.execution;

import org.jspecify.annotations.Nullable;

/** The parts of one operation, found by the object and the place in the operation; readers take no lock. */
final class OperationParts {

    private static final int FIRST_SLOTS = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final RenderedParts all;
    private volatile @Nullable RenderedPart[] slots = new @Nullable RenderedPart[FIRST_SLOTS];
    private int size;
    private long weight;
    private int runs; // counted without care, for nearly right will do
    private int refusedRun = -1;

    OperationParts(RenderedParts all) {
        this.all = all;
    }

    /** Counts a run; null when it cannot have parts. */
    @Nullable
    OperationParts ofNextRun() {
        runs++;
        return all.takes(this) ? this : null;
    }

    /** How often the operation ran of late. */
    int runs() {
        return runs;
    }

    /** Lets runs of long ago count less. */
    void halveRuns() {
        runs /= 2;
    }

    @Nullable
    RenderedPart find(int place, Object source, long conditions) {
        @Nullable RenderedPart[] current = slots;
        int slot = slot(place, source, current.length);
        RenderedPart part = current[slot];
        while (part != null && !part.isOf(place, source, conditions)) {
            slot = (slot + 1) & (current.length - 1);
            part = current[slot];
        }
        return part;
    }

    private static int slot(int place, Object source, int length) {
        int hash = (System.identityHashCode(source) + place) * SPREAD;
        return (hash ^ (hash >>> 16)) & (length - 1);
    }

    /** Whether a part would be of use, as it is not once one was refused in this run. */
    boolean wantsMore() {
        return refusedRun != runs;
    }

    void add(RenderedPart part) {
        if (!all.add(this, part)) {
            refusedRun = runs;
        }
    }

    void used(int reused, int missed) {
        all.used(reused, missed);
    }

    /** Bytes of all parts; under the lock of all parts, as is everything below. */
    long weight() {
        return weight;
    }

    void put(RenderedPart part) {
        if (find(part.place(), part.source(), part.conditions()) != null) {
            return;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        insert(part, slots);
        size++;
        weight += part.weight();
    }

    private void grow() {
        @Nullable RenderedPart[] larger = new @Nullable RenderedPart[slots.length * 2];
        for (RenderedPart part : slots) {
            if (part != null) {
                insert(part, larger);
            }
        }
        slots = larger;
    }

    private static void insert(RenderedPart part, @Nullable RenderedPart[] slots) {
        int slot = slot(part.place(), part.source(), slots.length);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = part;
    }

    void clear() {
        slots = new @Nullable RenderedPart[FIRST_SLOTS];
        size = 0;
        weight = 0;
    }
}
