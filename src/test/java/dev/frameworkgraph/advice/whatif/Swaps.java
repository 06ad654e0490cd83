package dev.frameworkgraph.advice.whatif;

import dev.frameworkgraph.advice.FeatureEffects;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.SmallCatalog;
import dev.frameworkgraph.advice.SwapEffect;
import dev.frameworkgraph.advice.compose.Composer;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.List;

/** Swaps on small catalogs, of which one has an old and a new base. */
final class Swaps {

    private static final FrameworkKind WEB = FrameworkKind.WEB_FRAMEWORK;
    private static final FrameworkKind ORM = FrameworkKind.ORM;

    private Swaps() {}

    /** An old and a new base, one of each sort of effect by features. */
    static SmallCatalog catalog() {
        return new SmallCatalog()
                .framework("old", WEB)
                .framework("new", WEB)
                .framework("mapper", ORM)
                .claim("old", "c.a", SupportLevel.BUILT_IN)
                .claim("old", "c.b", SupportLevel.NONE)
                .claim("old", "c.c", SupportLevel.BUILT_IN)
                .claim("old", "c.e", SupportLevel.BUILT_IN)
                .claim("new", "c.a", SupportLevel.THIRD_PARTY, "mapper", "old")
                .claim("new", "c.b", SupportLevel.BUILT_IN)
                .claim("new", "c.c", SupportLevel.BUILT_IN, Completeness.PARTIAL, Stability.STABLE, false)
                .claim("new", "c.e", SupportLevel.BUILT_IN);
    }

    static SwapEffect swap(SmallCatalog catalog, List<String> stack, String leaving, String... replacements) {
        return swap(catalog.graph(), stack, leaving, List.of(replacements), List.of());
    }

    static SwapEffect swap(
            FrameworkGraph graph,
            List<String> stack,
            String leaving,
            List<String> replacements,
            List<Requirement> requirements) {
        return new Swap(graph, new Composer(graph).compatibility())
                .effect(
                        stack.stream().map(graph::getFramework).toList(),
                        graph.getFramework(leaving),
                        replacements.stream().map(graph::getFramework).toList(),
                        requirements);
    }

    static int count(FeatureEffects effects) {
        return effects.lost().size()
                + effects.gained().size()
                + effects.changed().size()
                + effects.unclear().size()
                + effects.moved()
                + effects.unchanged();
    }
}
