package dev.frameworkgraph.advice;

import java.util.ArrayList;
import java.util.List;

/** Puts requirements together in the order in which they are asked for, each of the published weight unless another is given. */
public final class Wanted {

    private final List<Requirement> requirements = new ArrayList<>();

    public static Wanted must(Need need) {
        return new Wanted().and(Importance.MUST, need);
    }

    public static Wanted should(Need need) {
        return new Wanted().and(Importance.SHOULD, need);
    }

    public Wanted and(Importance importance, Need need) {
        requirements.add(Requirement.of(requirements.size(), need, importance, Scoring.DEFAULTS));
        return this;
    }

    public Wanted and(Importance importance, Need need, double weight) {
        requirements.add(new Requirement(requirements.size(), need, importance, weight));
        return this;
    }

    public Wanted andMust(Need need) {
        return and(Importance.MUST, need);
    }

    public List<Requirement> list() {
        return List.copyOf(requirements);
    }
}
