package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim: what one framework does about one feature over one interval of versions.
 *
 * @param framework slug
 * @param feature key
 * @param completeness null where there is nothing to be complete: NONE, UNKNOWN, NOT_APPLICABLE
 * @param stability null where there is nothing to be stable
 * @param until first release without it
 * @param requires extras, settings or packages that have to be there
 * @param inheritedFrom slug of the framework whose documented part this is
 * @param via slugs of the projects that supply it, best first
 * @param verifiedOn day the newest evidence was opened
 * @param stale whether it was verified long ago or against an older minor release than the latest
 * @param confidence null where nothing is claimed
 */
public record FeatureSupport(
        String framework,
        String feature,
        SupportLevel level,
        @Nullable Completeness completeness,
        @Nullable Stability stability,
        @Nullable VersionBound since,
        @Nullable Version until,
        List<String> requires,
        @Nullable String inheritedFrom,
        List<String> via,
        @Nullable String note,
        List<Evidence> evidence,
        @Nullable LocalDate verifiedOn,
        @Nullable Version verifiedAgainst,
        boolean stale,
        @Nullable Confidence confidence)
        implements Node {

    public FeatureSupport {
        requires = List.copyOf(requires);
        via = List.copyOf(via);
        evidence = List.copyOf(evidence);
    }

    /**
     * The answer where no claim exists.
     *
     * @param level UNKNOWN if the feature applies, NOT_APPLICABLE otherwise
     * @param since where the claims before it end; null when there are none
     * @param until where the claims after it begin; null when there are none
     */
    public static FeatureSupport absent(
            String framework,
            String feature,
            SupportLevel level,
            @Nullable VersionBound since,
            @Nullable Version until) {
        return new FeatureSupport(
                framework, feature, level, null, null, since, until, List.of(), null, List.of(), null, List.of(), null,
                null, false, null);
    }

    /** Framework, feature and the interval, which tells apart the answers about one pair. */
    @Override
    public String key() {
        String begin = since == null ? "" : since.version().toString();
        return framework + ":" + feature + ":" + begin + (until == null ? "" : "<" + until);
    }

    /** Whether somebody has decided: neither UNKNOWN nor NOT_APPLICABLE. */
    public boolean isKnown() {
        return level != SupportLevel.UNKNOWN && level != SupportLevel.NOT_APPLICABLE;
    }
}
