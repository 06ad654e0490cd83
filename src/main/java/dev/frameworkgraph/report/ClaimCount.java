package dev.frameworkgraph.report;

import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one level, each interval of versions counted on its own.
 *
 * @param level null for all levels together
 * @param full neither full nor partial is a claim of NONE
 * @param withSince those that say since when
 */
public record ClaimCount(
        @Nullable SupportLevel level,
        int claims,
        int full,
        int partial,
        int experimental,
        int deprecated,
        int withSince,
        int stale) {

    /** The levels that are written: UNKNOWN and NOT_APPLICABLE are no claims. */
    static Table<ClaimCount> table(List<FeatureSupport> claims) {
        return new Table<>(
                Stream.of(SupportLevel.values())
                        .filter(level -> level != SupportLevel.UNKNOWN && level != SupportLevel.NOT_APPLICABLE)
                        .map(level -> of(
                                level,
                                claims.stream()
                                        .filter(claim -> claim.level() == level)
                                        .toList()))
                        .toList(),
                of(null, claims));
    }

    private static ClaimCount of(@Nullable SupportLevel level, List<FeatureSupport> claims) {
        return new ClaimCount(
                level,
                claims.size(),
                count(claims, claim -> claim.completeness() == Completeness.FULL),
                count(claims, claim -> claim.completeness() == Completeness.PARTIAL),
                count(claims, claim -> claim.stability() == Stability.EXPERIMENTAL),
                count(claims, claim -> claim.stability() == Stability.DEPRECATED),
                count(claims, claim -> claim.since() != null),
                count(claims, FeatureSupport::stale));
    }

    private static int count(List<FeatureSupport> claims, Predicate<FeatureSupport> test) {
        return (int) claims.stream().filter(test).count();
    }
}
