package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/** A language that applications are written in. */
public record LanguageNeed(Language language) implements Need {

    @Override
    public String label() {
        return "Language " + language;
    }

    @Override
    public boolean concernsEveryMember() {
        return true;
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        return framework.languages().contains(language)
                ? Finding.met(List.of(), "One of its languages.")
                : Finding.unmet("Written for another language.");
    }
}
