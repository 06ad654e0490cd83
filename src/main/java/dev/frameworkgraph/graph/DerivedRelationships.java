package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.VersionRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Edges that follow from others by a rule; each names its rule, and a recorded edge with the same key comes first. */
final class DerivedRelationships {

    private static final String SHARED_STANDARD = "servable-by-shared-standard";
    private static final String APPLICATION_NEEDS_SERVER = "application-needs-server";
    private static final String PRODUCTION_SERVER = "deploy.production-server";
    private static final String INTERPRETER_RANGE = "runs-on-interpreter-range";

    private static final Set<RelationshipKind> DERIVED_KINDS =
            EnumSet.of(RelationshipKind.SERVABLE_BY, RelationshipKind.NEEDS_ONE_OF, RelationshipKind.RUNS_ON);

    private final Catalog catalog;
    /** Keys of the edges that need not be derived: of the kinds that rules give, those recorded and those derived so far. */
    private final Set<String> settledKeys = new HashSet<>();

    DerivedRelationships(Catalog catalog) {
        this.catalog = catalog;
        catalog.relationships().stream()
                .filter(edge -> DERIVED_KINDS.contains(edge.kind()))
                .forEach(edge -> settledKeys.add(edge.key()));
    }

    List<Relationship> derive() {
        List<Relationship> edges = new ArrayList<>();
        ListsByKey<Relationship> serversByStandard = new ListsByKey<>();
        Set<String> servers = new HashSet<>();
        catalog.frameworks().stream()
                .filter(framework -> framework.kind() == FrameworkKind.APPLICATION_SERVER)
                .forEach(framework -> servers.add(framework.slug()));
        for (Relationship edge : catalog.relationships()) {
            if (isImplementation(edge, StandardRole.SERVER) && servers.contains(edge.source())) {
                serversByStandard.add(edge.target(), edge);
            }
        }
        for (Relationship edge : catalog.relationships()) {
            if (isImplementation(edge, StandardRole.APPLICATION)) {
                serversByStandard.get(edge.target()).forEach(server -> add(edges, servableBy(edge, server)));
            }
        }
        addServerNeeds(edges);
        for (Framework framework : catalog.frameworks()) {
            addRuntimes(edges, framework);
        }
        return edges;
    }

    private void add(List<Relationship> edges, @Nullable Relationship edge) {
        if (edge != null && settledKeys.add(edge.key())) {
            edges.add(edge);
        }
    }

    private static boolean isImplementation(Relationship edge, StandardRole role) {
        return edge.kind() == RelationshipKind.IMPLEMENTS && edge.role() == role;
    }

    /** Both share a standard, the one as application, the other as application server. */
    private static @Nullable Relationship servableBy(Relationship application, Relationship server) {
        if (application.source().equals(server.source())) {
            return null;
        }
        List<Evidence> evidence = Stream.concat(application.evidence().stream(), server.evidence().stream())
                .toList();
        return derived(
                RelationshipKind.SERVABLE_BY,
                application.source(),
                TargetType.FRAMEWORK,
                server.source(),
                "Both implement " + application.target() + ".",
                evidence,
                SHARED_STANDARD);
    }

    /**
     * A web framework whose applications a server calls needs one, unless it has one of its own or a curator said what it needs; of a
     * standard, or of any when it speaks several.
     */
    private void addServerNeeds(List<Relationship> edges) {
        Set<String> settled = new HashSet<>();
        catalog.relationships().stream()
                .filter(edge -> edge.kind() == RelationshipKind.NEEDS_ONE_OF)
                .forEach(edge -> settled.add(edge.source()));
        catalog.claims().stream()
                .filter(claim -> claim.feature().equals(PRODUCTION_SERVER) && claim.level() == SupportLevel.BUILT_IN)
                .forEach(claim -> settled.add(claim.framework()));
        ListsByKey<Relationship> spokenBySource = new ListsByKey<>();
        catalog.relationships().stream()
                .filter(edge -> isImplementation(edge, StandardRole.APPLICATION))
                .forEach(edge -> spokenBySource.add(edge.source(), edge));
        for (Framework framework : catalog.frameworks()) {
            if (framework.kind() == FrameworkKind.WEB_FRAMEWORK && !settled.contains(framework.slug())) {
                add(edges, needsServer(framework, spokenBySource.get(framework.slug())));
            }
        }
    }

    private static @Nullable Relationship needsServer(Framework framework, List<Relationship> spoken) {
        if (spoken.isEmpty()) {
            return null;
        }
        Relationship first = spoken.get(0);
        boolean several = spoken.size() > 1;
        return new Relationship(
                RelationshipKind.NEEDS_ONE_OF,
                framework.slug(),
                several ? TargetType.KIND : TargetType.STANDARD,
                several ? FrameworkKind.APPLICATION_SERVER.name() : first.target(),
                several ? null : StandardRole.SERVER,
                null,
                null,
                null,
                null,
                null,
                null,
                "Its applications are called by a server.",
                first.evidence(),
                APPLICATION_NEEDS_SERVER);
    }

    /** The interpreter range that the latest release declares holds the runtime. */
    private void addRuntimes(List<Relationship> edges, Framework framework) {
        Release latest = framework.latestRelease();
        if (latest == null || latest.runtimeRange() == null) {
            return;
        }
        VersionRange declared = latest.runtimeRange();
        String note = "Release " + latest.version() + " declares " + declared + ".";
        for (Runtime runtime : catalog.runtimes()) {
            boolean runs = framework.languages().contains(runtime.language()) && declared.contains(runtime.version());
            Relationship edge = runsOn(framework, runtime, note);
            if (runs && !settledKeys.contains(edge.key())) {
                edges.add(edge);
            }
        }
    }

    private static Relationship runsOn(Framework framework, Runtime runtime, String note) {
        return derived(
                RelationshipKind.RUNS_ON,
                framework.slug(),
                TargetType.RUNTIME,
                runtime.slug(),
                note,
                List.of(),
                INTERPRETER_RANGE);
    }

    private static Relationship derived(
            RelationshipKind kind,
            String source,
            TargetType targetType,
            String target,
            String note,
            List<Evidence> evidence,
            String rule) {
        return new Relationship(
                kind, source, targetType, target, null, null, null, null, null, null, null, note, evidence, rule);
    }
}
