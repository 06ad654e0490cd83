package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.loading.WrittenFramework.WrittenRelationship;
import dev.frameworkgraph.catalog.loading.WrittenPackage.WrittenDependency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the edges between frameworks and builds their domain records; dependencies come from package facts. */
final class RelationshipLinker {

    private final WrittenCatalog written;
    private final Problems problems;
    private final EvidenceLinker evidenceLinker;
    private final Map<String, Relationship> edgesByKey = new LinkedHashMap<>();
    private final Map<String, Place> placesByKey = new HashMap<>();

    RelationshipLinker(WrittenCatalog written, Problems problems, EvidenceLinker evidenceLinker) {
        this.written = written;
        this.problems = problems;
        this.evidenceLinker = evidenceLinker;
    }

    /** By source, kind and the rest of the key. */
    List<Relationship> link() {
        for (WrittenFramework file : written.frameworksBySlug.values()) {
            file.relationships().forEach(edge -> linkCurated(file, edge));
        }
        Map<String, String> slugsByPackage = new HashMap<>();
        written.packagesByFramework.forEach((slug, facts) -> slugsByPackage.put(facts.packageUrl(), slug));
        written.packagesByFramework.forEach((slug, facts) -> {
            WrittenFramework file = written.frameworksBySlug.get(slug);
            if (file != null) {
                facts.dependencies()
                        .forEach(dependency -> linkDependency(file.framework(), facts, dependency, slugsByPackage));
            }
        });
        List<Relationship> edges = new ArrayList<>(edgesByKey.values());
        edges.sort(Comparator.comparing(Relationship::source)
                .thenComparing(Relationship::kind)
                .thenComparing(Relationship::key));
        new EdgeRules(problems, placesByKey, written).check(edges);
        return edges;
    }

    private void linkCurated(WrittenFramework file, WrittenRelationship edge) {
        String source = file.framework().slug();
        MappingReader at = edge.reader();
        TargetType targetType = edge.targetKind() == null ? edge.kind().targetType() : TargetType.KIND;
        String target =
                edge.targetKind() == null ? edge.target() : edge.targetKind().name();
        if (target == null || (edge.targetKind() != null && edge.kind() != RelationshipKind.NEEDS_ONE_OF)) {
            problems.add(
                    at.place(),
                    edge.kind() + " without target",
                    "Add target: with the slug of a " + word(edge.kind().targetType())
                            + "; targetKind goes with NEEDS_ONE_OF only.");
            return;
        }
        if (!isKnown(targetType, target, at.place("target"))) {
            return;
        }
        Relationship relationship = new Relationship(
                edge.kind(),
                source,
                targetType,
                target,
                edge.role(),
                edge.standardVersion(),
                edge.range(),
                null,
                null,
                edge.providedBy(),
                edge.tier(),
                edge.note(),
                evidenceLinker.link(file, edge.evidence()),
                null);
        checkCurated(relationship, at);
        new AttributeChecks(written, problems).check(relationship, at);
        if (edge.evidence().isEmpty()) {
            problems.add(
                    at.place(),
                    "the relationship has no evidence",
                    "Add evidence: with - {source: KEY, shows: \"What a reader finds there.\"}, or remove the relationship.");
        }
        if (edge.kind() != RelationshipKind.DEPENDS_ON) {
            add(relationship, at.place());
        }
    }

    private boolean isKnown(TargetType type, String target, Place place) {
        Collection<String> known = known(type, target);
        if (known.contains(target)) {
            return true;
        }
        String sort = word(type);
        if (!written.isUnreadable(sort, target)) {
            problems.add(place, "unknown " + sort + " \"" + target + "\"", cure(type, target, known));
        }
        return false;
    }

    private Collection<String> known(TargetType type, String target) {
        return switch (type) {
            case FRAMEWORK -> written.frameworksBySlug.keySet();
            case STANDARD -> written.standardsBySlug.keySet();
            case DATASTORE -> written.datastoresBySlug.keySet();
            case RUNTIME -> written.runtimesBySlug.keySet();
            case KIND -> List.of(target);
        };
    }

    private String cure(TargetType wanted, String target, Collection<String> known) {
        for (TargetType other : TargetType.values()) {
            if (other != TargetType.KIND && known(other, target).contains(target)) {
                return "\"" + target + "\" is a " + word(other) + ": name a " + word(wanted)
                        + ", or choose a kind that leads to a " + word(other) + ".";
            }
        }
        return WrittenCatalog.cure(word(wanted), target, known);
    }

    private static String word(TargetType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private void checkCurated(Relationship edge, MappingReader at) {
        if (edge.source().equals(edge.target())) {
            problems.add(
                    at.place("target"), "the edge leads back to itself", "Name another target, or remove the edge.");
        }
        if (edge.kind() == RelationshipKind.DEPENDS_ON || edge.kind() == RelationshipKind.SERVABLE_BY) {
            problems.add(
                    at.place("kind"),
                    edge.kind() + " is never written by hand",
                    "Dependencies come from packages/, SERVABLE_BY from shared standards: remove it.");
        }
        if (edge.kind().symmetric() && edge.target().compareTo(edge.source()) < 0) {
            problems.add(
                    at.place("target"),
                    edge.kind() + " holds both ways and is stored once",
                    "Move it to frameworks/" + edge.target() + ".yaml, with target " + edge.source() + ".");
        }
        if (edge.kind() == RelationshipKind.IMPLEMENTS && edge.role() == null) {
            problems.add(
                    at.place(),
                    "IMPLEMENTS without role",
                    "Add role: APPLICATION, SERVER, CLIENT, PRODUCER, CONSUMER or MIDDLEWARE.");
        }
        if (edge.providedBy() != null) {
            isKnown(TargetType.FRAMEWORK, edge.providedBy(), at.place("providedBy"));
        }
    }

    private void linkDependency(
            Framework framework,
            WrittenPackage facts,
            WrittenDependency dependency,
            Map<String, String> slugsByPackage) {
        String target = slugsByPackage.get(dependency.packageUrl());
        if (target == null || target.equals(framework.slug()) || !written.frameworksBySlug.containsKey(target)) {
            return;
        }
        String url = framework.repository() == null ? framework.homepage() : framework.repository();
        Evidence evidence = new Evidence(
                url == null ? "" : url,
                "metadata of " + facts.packageUrl(),
                EvidenceKind.PACKAGE_METADATA,
                "The published metadata of the latest release declares it"
                        + (dependency.range() == null ? "." : " as " + dependency.range() + "."),
                facts.readOn(),
                facts.releases().isEmpty() ? null : facts.releases().get(0).version());
        add(
                new Relationship(
                        RelationshipKind.DEPENDS_ON,
                        framework.slug(),
                        TargetType.FRAMEWORK,
                        target,
                        null,
                        null,
                        dependency.range(),
                        dependency.extra() == null ? DependencyScope.REQUIRED : DependencyScope.EXTRA,
                        dependency.extra(),
                        null,
                        null,
                        dependency.marker(),
                        url == null ? List.of() : List.of(evidence),
                        null),
                dependency.reader().place());
    }

    private void add(Relationship edge, Place place) {
        Relationship earlier = edgesByKey.putIfAbsent(edge.key(), edge);
        if (earlier == null) {
            placesByKey.put(edge.key(), place);
        } else if (edge.kind() != RelationshipKind.DEPENDS_ON) {
            problems.add(
                    place,
                    edge.kind() + " " + edge.target() + " is there twice",
                    "Keep one, with the evidence of both.");
        }
    }
}
