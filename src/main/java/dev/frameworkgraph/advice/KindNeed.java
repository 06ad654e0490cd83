package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/** A framework of a kind, by its primary purpose. */
public record KindNeed(FrameworkKind kind) implements Need {

    @Override
    public String label() {
        return "Kind " + kind;
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        String explanation = "Its kind is " + framework.kind() + ".";
        return framework.kind() == kind ? Finding.met(List.of(), explanation) : Finding.unmet(explanation);
    }
}
