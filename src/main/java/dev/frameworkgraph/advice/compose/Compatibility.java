package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Runtime;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is known of whether frameworks can be together. */
@SuppressWarnings("JavaLangClash")
public final class Compatibility {

    private final Projects projects;

    Compatibility(Projects projects) {
        this.projects = projects;
    }

    /** Whether one comes with the other, which requires it. */
    public boolean requires(Framework one, Framework other) {
        return projects.closures().of(number(one)).get(number(other));
    }

    /** Why two frameworks, or what they require, cannot be together; empty when nothing is known against it. */
    public Optional<String> clash(Framework one, Framework other) {
        if (Collections.disjoint(one.languages(), other.languages())) {
            return Optional.of("They share no language.");
        }
        BitSet required = projects.closures().of(number(other));
        return projects.closures().of(number(one)).stream()
                .filter(project -> projects.clashes().of(project).intersects(required))
                .mapToObj(project -> clash(project, required))
                .findFirst();
    }

    private String clash(int project, BitSet required) {
        BitSet against = (BitSet) projects.clashes().of(project).clone();
        against.and(required);
        return projects.index().framework(project).name() + " and "
                + projects.index().framework(against.nextSetBit(0)).name()
                + " conflict, by record or by the versions that they require of something else.";
    }

    /** Those that every one of the frameworks runs on, as far as is known; oldest first. */
    public List<Runtime> sharedRuntimes(List<Framework> frameworks) {
        long shared = frameworks.stream()
                .mapToLong(framework -> projects.runtimes(number(framework)))
                .filter(runtimes -> runtimes != 0)
                .reduce(-1, (one, other) -> one & other);
        List<Runtime> all = projects.graph().catalog().runtimes();
        return IntStream.range(0, all.size())
                .filter(position -> (shared >> position & 1) == 1)
                .mapToObj(all::get)
                .toList();
    }

    private int number(Framework framework) {
        return projects.index().number(framework.slug());
    }
}
