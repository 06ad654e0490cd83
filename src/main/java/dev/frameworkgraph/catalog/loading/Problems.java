package dev.frameworkgraph.catalog.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong; nothing is decided, logged or thrown where it is found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String message, String cure) {
        found.add(new Problem(place, message, cure));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** How many so far; two calls tell whether anything went wrong between them. */
    int count() {
        return found.size();
    }

    /** By file, line and column; each once. */
    List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::message))
                .toList();
    }
}
