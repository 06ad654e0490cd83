package dev.frameworkgraph.advice.recommend;

import dev.frameworkgraph.advice.Bonds;
import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.Filler;
import dev.frameworkgraph.advice.Finding;
import dev.frameworkgraph.advice.Gap;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.Outcome;
import dev.frameworkgraph.advice.Reason;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a framework does not have by itself in full, and what fills it. */
final class Gaps {

    private static final int MAX_FILLERS = 5;

    private record Offer(Framework framework, List<Relationship> bond, Finding finding) {}

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparingDouble(
                    (Offer offer) -> -offer.finding().utilityMin())
            .thenComparing(offer -> offer.framework().status())
            .thenComparing(offer -> offer.framework().slug());

    private final FrameworkGraph graph;

    Gaps(FrameworkGraph graph) {
        this.graph = graph;
    }

    /** In the order of the requirements; what is unknown is a gap only where something is there to fill it. */
    List<Gap> of(Candidate candidate, Scoring scoring) {
        return candidate.reasons().stream()
                .filter(Gaps::isGap)
                .map(reason -> of(candidate.framework(), reason, scoring))
                .filter(gap -> gap.reason().outcome() != Outcome.UNKNOWN
                        || !gap.fillers().isEmpty())
                .toList();
    }

    private static boolean isGap(Reason reason) {
        FeatureSupport claim = reason.claim();
        boolean complete = reason.outcome() == Outcome.MET
                && (claim == null
                        || (claim.level() == SupportLevel.BUILT_IN && claim.completeness() != Completeness.PARTIAL));
        return !complete && reason.requirement().importance() != Importance.MUST_NOT;
    }

    Gap of(Framework framework, Reason reason, Scoring scoring) {
        Map<String, Filler> fillersBySlug = new LinkedHashMap<>();
        Map<String, List<Relationship>> bonds = Bonds.of(framework, graph);
        FeatureSupport claim = reason.claim();
        List<String> via = claim == null ? List.of() : claim.via();
        for (String slug : via) {
            fillersBySlug.put(slug, named(slug, claim, bonds.getOrDefault(slug, List.of()), framework));
        }
        bonds.entrySet().stream()
                .flatMap(bond -> offer(framework, bond, reason, scoring))
                .sorted(BEST_FIRST)
                .forEach(offer -> fillersBySlug.putIfAbsent(offer.framework().slug(), filler(offer)));
        return new Gap(
                reason, fillersBySlug.values().stream().limit(MAX_FILLERS).toList());
    }

    private Filler named(String slug, @Nullable FeatureSupport claim, List<Relationship> bond, Framework framework) {
        return new Filler(graph.getFramework(slug), claim, bond, "Named by the claim about " + framework.name() + ".");
    }

    /** What a framework that is joined to the one with the gap does about it itself; one of the same kind is a rival, not a filler. */
    private Stream<Offer> offer(
            Framework framework, Map.Entry<String, List<Relationship>> bond, Reason reason, Scoring scoring) {
        Framework other = graph.getFramework(bond.getKey());
        boolean concernsAll = reason.requirement().need().concernsEveryMember();
        boolean isBeside = reason.requirement().need() instanceof DatastoreNeed need && !need.canBeGivenBy(other);
        if (other.kind() == framework.kind() || concernsAll || isBeside) {
            return Stream.empty();
        }
        Finding finding = reason.requirement().need().findIn(other, graph, scoring);
        boolean byItself = finding.claim() == null || finding.claim().level() == SupportLevel.BUILT_IN;
        return finding.outcome() == Outcome.MET && byItself
                ? Stream.of(new Offer(other, bond.getValue(), finding))
                : Stream.empty();
    }

    private static Filler filler(Offer offer) {
        List<Relationship> relationships = new ArrayList<>(offer.bond());
        relationships.addAll(offer.finding().relationships());
        return new Filler(
                offer.framework(),
                offer.finding().claim(),
                relationships,
                offer.finding().explanation());
    }
}
