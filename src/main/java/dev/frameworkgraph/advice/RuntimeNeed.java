package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.graph.FrameworkGraph;

/** A runtime that it has to run on. */
@SuppressWarnings("JavaLangClash")
public record RuntimeNeed(Runtime runtime) implements Need {

    @Override
    public String label() {
        return runtime.name();
    }

    @Override
    public boolean concernsEveryMember() {
        return true;
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        if (!framework.languages().contains(runtime.language())) {
            return Finding.unmet("Written for another language.");
        }
        return EdgeFindings.of(
                framework, RelationshipKind.RUNS_ON, runtime.slug(), runtime.name(), edge -> true, graph);
    }
}
