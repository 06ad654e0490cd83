package dev.frameworkgraph.report;

import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.FeatureSupport;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of one kind behind claims.
 *
 * @param kind null for all kinds together
 * @param items how many pieces there are
 * @param claimsWith claims that have at least one
 * @param mean pieces to a claim, over all claims; 0 where there are none
 * @param min fewest pieces of any claim
 * @param max most pieces of any claim
 */
public record EvidenceCount(@Nullable EvidenceKind kind, int items, int claimsWith, double mean, int min, int max) {

    static Table<EvidenceCount> table(List<FeatureSupport> claims) {
        return new Table<>(
                Stream.of(EvidenceKind.values()).map(kind -> of(kind, claims)).toList(), of(null, claims));
    }

    private static EvidenceCount of(@Nullable EvidenceKind kind, List<FeatureSupport> claims) {
        List<Integer> pieces = claims.stream().map(claim -> pieces(kind, claim)).toList();
        IntSummaryStatistics statistics =
                pieces.stream().mapToInt(Integer::intValue).summaryStatistics();
        return new EvidenceCount(
                kind,
                (int) statistics.getSum(),
                (int) pieces.stream().filter(count -> count > 0).count(),
                Share.rounded(statistics.getAverage()),
                claims.isEmpty() ? 0 : statistics.getMin(),
                claims.isEmpty() ? 0 : statistics.getMax());
    }

    private static int pieces(@Nullable EvidenceKind kind, FeatureSupport claim) {
        return (int) claim.evidence().stream()
                .filter(item -> kind == null || item.kind() == kind)
                .count();
    }
}
