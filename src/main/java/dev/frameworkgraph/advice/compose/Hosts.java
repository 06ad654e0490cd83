package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.graph.Direction;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each project can hang on in a stack: what it extends or is built on; what requires it or offers it as an extra; what names it in a
 * claim; what has a role that it fills; as middleware, an application that shares its standard; and, where both are useful alone, the web
 * framework or toolkit that it integrates with. To integrate with another library says nothing about the application, and to be built on
 * something general, such as a command-line toolkit, says nothing about what else is.
 */
final class Hosts {

    private static final Set<FrameworkKind> TAKE_GUESTS =
            EnumSet.of(FrameworkKind.WEB_FRAMEWORK, FrameworkKind.HTTP_TOOLKIT, FrameworkKind.API_TOOLKIT);

    private static final Set<FrameworkKind> GENERAL = EnumSet.of(FrameworkKind.OTHER, FrameworkKind.CLI_TOOLKIT);

    private final ProjectIndex projects;
    private final ProjectSets hosts;
    private final ProjectSets guests;

    Hosts(ProjectIndex projects, Roles roles, FrameworkGraph graph) {
        this.projects = projects;
        this.hosts = new ProjectSets(projects.size());
        this.guests = new ProjectSets(projects.size());
        for (Framework framework : projects.frameworks()) {
            graph.listRelationships(framework, Direction.OUTGOING).stream()
                    .filter(edge -> edge.targetType() == TargetType.FRAMEWORK)
                    .forEach(edge -> attach(edge, projects.number(edge.source()), projects.number(edge.target())));
        }
        for (FeatureSupport claim : graph.catalog().claims()) {
            int about = projects.number(claim.framework());
            claim.via().forEach(slug -> attach(projects.number(slug), about));
        }
        for (int project = 0; project < projects.size(); project++) {
            int owner = project;
            roles.of(owner).forEach(role -> role.fillers().stream().forEach(filler -> attach(filler, owner)));
        }
        attachMiddleware();
        hosts.freeze();
        guests.freeze();
    }

    private void attach(Relationship edge, int source, int target) {
        switch (edge.kind()) {
            case EXTENDS -> attach(source, target);
            case BUILT_ON -> attachBothWays(source, target, !GENERAL.contains(kind(target)));
            case BUNDLES -> attach(target, source);
            case DEPENDS_ON ->
                attachBothWays(
                        source, target, edge.scope() == DependencyScope.EXTRA && TAKE_GUESTS.contains(kind(target)));
            case INTEGRATES_WITH -> integrate(source, target);
            default -> {}
        }
    }

    /** What is required hangs on what requires it; the other way round only if so told. */
    private void attachBothWays(int source, int target, boolean otherWayToo) {
        attach(target, source);
        if (otherWayToo) {
            attach(source, target);
        }
    }

    private void integrate(int one, int other) {
        if (TAKE_GUESTS.contains(kind(one))) {
            attach(other, one);
        }
        if (TAKE_GUESTS.contains(kind(other))) {
            attach(one, other);
        }
    }

    private FrameworkKind kind(int project) {
        return projects.framework(project).kind();
    }

    private void attach(int guest, int host) {
        if (guest != host) {
            hosts.add(guest, host);
            guests.add(host, guest);
        }
    }

    private void attachMiddleware() {
        Map<String, List<Integer>> applicationsByStandard = implementers(StandardRole.APPLICATION);
        implementers(StandardRole.MIDDLEWARE)
                .forEach((standard, middleware) -> applicationsByStandard
                        .getOrDefault(standard, List.of())
                        .forEach(application -> middleware.forEach(between -> attach(between, application))));
    }

    private Map<String, List<Integer>> implementers(StandardRole role) {
        Map<String, List<Integer>> projectsByStandard = new HashMap<>();
        for (int project = 0; project < projects.size(); project++) {
            for (Relationship edge : projects.outgoing(projects.framework(project), RelationshipKind.IMPLEMENTS)) {
                if (edge.role() == role) {
                    projectsByStandard
                            .computeIfAbsent(edge.target(), standard -> new ArrayList<>())
                            .add(project);
                }
            }
        }
        return projectsByStandard;
    }

    ProjectSets sets() {
        return hosts;
    }

    /** What can hang on one of several. */
    BitSet guests(BitSet several) {
        BitSet union = new BitSet();
        several.stream().forEach(host -> guests.addTo(union, host));
        return union;
    }
}
