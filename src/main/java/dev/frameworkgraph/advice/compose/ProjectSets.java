package dev.frameworkgraph.advice.compose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * A set of projects for every project: numbers in order, as short as the set is, for a bit for every project would be quadratic in the
 * size of the catalog. Filled, then frozen.
 */
final class ProjectSets {

    private static final int[] NONE = {};

    private final int[][] sets;
    private final int[] sizes;

    /** Empty ones for so many projects. */
    ProjectSets(int projects) {
        this.sets = new int[projects][];
        Arrays.fill(sets, NONE);
        this.sizes = new int[projects];
    }

    void add(int project, int member) {
        int size = sizes[project];
        if (size == sets[project].length) {
            sets[project] = Arrays.copyOf(sets[project], size + size / 2 + 2);
        }
        sets[project][size] = member;
        sizes[project] = size + 1;
    }

    /** Nothing more is added: each set is in order, and has each member once. */
    void freeze() {
        for (int project = 0; project < sets.length; project++) {
            sets[project] = Arrays.stream(sets[project], 0, sizes[project])
                    .sorted()
                    .distinct()
                    .toArray();
            sizes[project] = sets[project].length;
        }
    }

    /** With the members of another, not yet frozen. */
    ProjectSets copy() {
        ProjectSets copy = new ProjectSets(sets.length);
        for (int project = 0; project < sets.length; project++) {
            copy.sets[project] = sets[project].clone();
            copy.sizes[project] = sizes[project];
        }
        return copy;
    }

    void forEach(int project, IntConsumer action) {
        for (int index = 0; index < sizes[project]; index++) {
            action.accept(sets[project][index]);
        }
    }

    /** Made anew. */
    BitSet of(int project) {
        BitSet set = new BitSet();
        addTo(set, project);
        return set;
    }

    /** Adds the members of one set to another. */
    void addTo(BitSet union, int project) {
        for (int index = sizes[project] - 1; index >= 0; index--) {
            union.set(sets[project][index]);
        }
    }

    boolean has(int project, int member) {
        return Arrays.binarySearch(sets[project], 0, sizes[project], member) >= 0;
    }

    boolean intersects(int project, BitSet others) {
        for (int index = 0; index < sizes[project]; index++) {
            if (others.get(sets[project][index])) {
                return true;
            }
        }
        return false;
    }
}
