package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each project cannot do without: one of those it extends, and for each NEEDS_ONE_OF edge one that fills the role. */
final class Roles {

    /**
     * A role that has to be filled.
     *
     * @param edge where it is recorded
     * @param fillers projects that fill it
     * @param documented those of the fillers that are documented to work with it, rather than only sharing a standard
     */
    record Role(Relationship edge, BitSet fillers, BitSet documented) {}

    private final ProjectIndex projects;
    private final Joins joins;
    private final FrameworkGraph graph;

    private final BitSet withRoles = new BitSet();

    /** Who fills a role at all, by what the edge names; each worked out once. */
    private final Map<String, BitSet> fillersByRole = new ConcurrentHashMap<>();

    Roles(ProjectIndex projects, Joins joins, FrameworkGraph graph) {
        this.projects = projects;
        this.joins = joins;
        this.graph = graph;
        for (int project = 0; project < projects.size(); project++) {
            Framework framework = projects.framework(project);
            boolean hasRoles =
                    !projects.outgoing(framework, RelationshipKind.EXTENDS).isEmpty()
                            || !projects.outgoing(framework, RelationshipKind.NEEDS_ONE_OF)
                                    .isEmpty();
            withRoles.set(project, hasRoles);
        }
    }

    /** Made anew; of most projects there are none. */
    List<Role> of(int project) {
        if (!withRoles.get(project)) {
            return List.of();
        }
        Framework framework = projects.framework(project);
        List<Role> found = new ArrayList<>();
        List<Relationship> extended = projects.outgoing(framework, RelationshipKind.EXTENDS);
        if (!extended.isEmpty()) {
            BitSet targets =
                    projects.numbers(extended.stream().map(Relationship::target).toList());
            found.add(new Role(extended.get(0), targets, targets));
        }
        for (Relationship edge : projects.outgoing(framework, RelationshipKind.NEEDS_ONE_OF)) {
            BitSet all = fillersByRole.computeIfAbsent(
                    edge.targetType() + " " + edge.target() + " " + edge.role(), role -> fillers(edge));
            BitSet fillers = joins.any().of(project);
            fillers.and(all);
            BitSet documented = joins.documented().of(project);
            documented.and(fillers);
            found.add(new Role(edge, fillers, documented));
        }
        return found;
    }

    private BitSet fillers(Relationship edge) {
        return edge.targetType() == TargetType.KIND ? ofKind(edge) : ofStandard(edge);
    }

    private BitSet ofKind(Relationship edge) {
        FrameworkKind kind = FrameworkKind.valueOf(edge.target());
        BitSet fillers = new BitSet();
        for (int project = 0; project < projects.size(); project++) {
            fillers.set(project, projects.framework(project).kind() == kind);
        }
        return fillers;
    }

    /** Whatever takes the role; a server is one that is made for it, not one that a framework has for development. */
    private BitSet ofStandard(Relationship edge) {
        BitSet fillers = new BitSet();
        graph.listIncoming(TargetType.STANDARD, edge.target()).stream()
                .filter(implementation -> implementation.kind() == RelationshipKind.IMPLEMENTS
                        && (edge.role() == null || edge.role() == implementation.role()))
                .map(implementation -> projects.number(implementation.source()))
                .filter(number -> edge.role() != StandardRole.SERVER
                        || projects.framework(number).kind() == FrameworkKind.APPLICATION_SERVER)
                .forEach(fillers::set);
        return fillers;
    }
}
