package dev.frameworkgraph.report;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.graph.Coverage;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much is known about one framework.
 *
 * @param kind null for all frameworks together
 * @param slug null for all frameworks together
 * @param unknownShare of the applicable features, from 0 to 1; 0 where none is applicable
 * @param stale known features whose claim has gone stale
 * @param withSince claims that say since when
 */
public record FrameworkCoverage(
        @Nullable FrameworkKind kind,
        @Nullable String slug,
        int applicable,
        int known,
        int coreApplicable,
        int coreKnown,
        double unknownShare,
        int stale,
        int withSince) {

    /** By kind, then slug. */
    static Table<FrameworkCoverage> table(FrameworkGraph graph) {
        Map<String, Integer> dated = new HashMap<>();
        int all = 0;
        for (FeatureSupport claim : graph.catalog().claims()) {
            if (claim.since() != null) {
                dated.merge(claim.framework(), 1, Integer::sum);
                all++;
            }
        }
        return new Table<>(
                graph.catalog().frameworks().stream()
                        .sorted(Comparator.comparing(Framework::kind).thenComparing(Framework::slug))
                        .map(framework -> of(
                                framework.kind(),
                                framework.slug(),
                                graph.coverage(framework),
                                dated.getOrDefault(framework.slug(), 0)))
                        .toList(),
                of(null, null, graph.coverage(), all));
    }

    private static FrameworkCoverage of(
            @Nullable FrameworkKind kind, @Nullable String slug, Coverage coverage, int withSince) {
        return new FrameworkCoverage(
                kind,
                slug,
                coverage.applicable(),
                coverage.known(),
                coverage.coreApplicable(),
                coverage.coreKnown(),
                Share.of(coverage.applicable() - coverage.known(), coverage.applicable()),
                coverage.stale(),
                withSince);
    }
}
