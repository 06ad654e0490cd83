package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one framework did about one feature over all its versions: its claims, and between and around them what follows from them.
 *
 * <pre>
 * claims    [BUILT_IN since 2.0 until 3.0]
 * stretches NONE "Added in 2.0."  |  BUILT_IN from 2.0  |  NONE "Removed in 3.0." from 3.0
 * </pre>
 *
 * <p>Before a beginning that is only an upper bound, and before the version against which a claim without a beginning was verified,
 * the answer is UNKNOWN.
 */
final class SupportHistory {

    /** Versions from one on, until the next stretch; the first reaches back to the beginning of time. */
    private record Stretch(@Nullable Version from, FeatureSupport support) {}

    private final List<Stretch> stretches;

    private SupportHistory(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** Where there are no claims: one answer for every version. */
    static SupportHistory always(FeatureSupport answer) {
        return new SupportHistory(List.of(new Stretch(null, answer)));
    }

    /**
     * Fills the gaps around the claims.
     *
     * @param claims by where their intervals begin; not empty
     */
    static SupportHistory of(List<FeatureSupport> claims) {
        List<Stretch> stretches = new ArrayList<>();
        for (int index = 0; index < claims.size(); index++) {
            FeatureSupport claim = claims.get(index);
            Version from = from(claim);
            if (index == 0 && from != null) {
                stretches.add(new Stretch(null, before(claim, from)));
            }
            stretches.add(new Stretch(from, claim));
            Version until = claim.until();
            VersionBound next =
                    index == claims.size() - 1 ? null : claims.get(index + 1).since();
            if (until != null && (next == null || until.compareTo(next.version()) < 0)) {
                stretches.add(new Stretch(until, after(claim, until, next)));
            }
        }
        return new SupportHistory(stretches);
    }

    /** What holds for the latest version; the claims are as for {@link #of}. */
    static FeatureSupport latest(List<FeatureSupport> claims) {
        FeatureSupport last = claims.get(claims.size() - 1);
        return last.until() == null ? last : after(last, last.until(), null);
    }

    /** Where a claim begins to hold; null when it holds from the beginning of what is known until it ends. */
    private static @Nullable Version from(FeatureSupport claim) {
        if (claim.since() != null) {
            return claim.since().version();
        }
        Version verified = claim.verifiedAgainst();
        boolean ended =
                verified != null && claim.until() != null && claim.until().compareTo(verified) <= 0;
        return ended ? null : verified;
    }

    FeatureSupport asOf(Version version) {
        FeatureSupport support = stretches.get(0).support();
        for (Stretch stretch : stretches) {
            if (stretch.from() == null || stretch.from().compareTo(version) <= 0) {
                support = stretch.support();
            }
        }
        return support;
    }

    Optional<FeatureSupport> find(String key) {
        return stretches.stream()
                .map(Stretch::support)
                .filter(support -> support.key().equals(key))
                .findFirst();
    }

    private static FeatureSupport before(FeatureSupport claim, Version from) {
        boolean exact = claim.since() != null && !claim.since().atMost();
        return exact && claim.level() != SupportLevel.NONE
                ? none(claim, null, from, "Added in " + from + ".")
                : unknown(claim, null, from);
    }

    /** Between two claims; before a beginning that is only an upper bound, nothing is known. */
    private static FeatureSupport after(FeatureSupport claim, Version until, @Nullable VersionBound next) {
        VersionBound since = new VersionBound(until, false);
        Version end = next == null ? null : next.version();
        boolean open = next != null && next.atMost();
        return open || claim.level() == SupportLevel.NONE
                ? unknown(claim, since, end)
                : none(claim, since, end, "Removed in " + until + ".");
    }

    private static FeatureSupport unknown(FeatureSupport claim, @Nullable VersionBound since, @Nullable Version until) {
        return FeatureSupport.absent(claim.framework(), claim.feature(), SupportLevel.UNKNOWN, since, until);
    }

    private static FeatureSupport none(
            FeatureSupport claim, @Nullable VersionBound since, @Nullable Version until, String note) {
        return new FeatureSupport(
                claim.framework(),
                claim.feature(),
                SupportLevel.NONE,
                null,
                null,
                since,
                until,
                List.of(),
                null,
                List.of(),
                note,
                claim.evidence(),
                claim.verifiedOn(),
                claim.verifiedAgainst(),
                claim.stale(),
                claim.confidence());
    }
}
