package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/**
 * A framework kept up at least so well.
 *
 * @param status the least; MAINTENANCE admits ACTIVE too
 */
public record StatusNeed(FrameworkStatus status) implements Need {

    @Override
    public String label() {
        return "Status " + status + (status == FrameworkStatus.ACTIVE ? "" : " or better");
    }

    @Override
    public boolean concernsEveryMember() {
        return true;
    }

    @Override
    public boolean implies(Need other) {
        return other instanceof StatusNeed need && need.status.compareTo(status) >= 0;
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        String explanation = "Its status is " + framework.status() + ".";
        return framework.status().compareTo(status) <= 0
                ? Finding.met(List.of(), explanation)
                : Finding.unmet(explanation);
    }
}
