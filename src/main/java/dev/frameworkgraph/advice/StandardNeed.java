package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.graph.FrameworkGraph;
import org.jspecify.annotations.Nullable;

/**
 * A standard, implemented.
 *
 * @param role the side of it to be taken; any when null
 */
public record StandardNeed(Standard standard, @Nullable StandardRole role) implements Need {

    @Override
    public String label() {
        return role == null ? standard.name() : standard.name() + " as " + role;
    }

    @Override
    public boolean implies(Need other) {
        return other instanceof StandardNeed need
                && need.standard.equals(standard)
                && (need.role == null || need.role == role);
    }

    @Override
    public Finding findIn(Framework framework, FrameworkGraph graph, Scoring scoring) {
        return EdgeFindings.of(
                framework, RelationshipKind.IMPLEMENTS, standard.slug(), standard.name(), this::accepts, graph);
    }

    private boolean accepts(Relationship edge) {
        return role == null || role == edge.role();
    }
}
