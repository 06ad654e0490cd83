package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes how far a claim can be trusted. */
final class Trust {

    private static final int FRESH_DAYS = 365;

    private final LocalDate checkedOn;

    Trust(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    /**
     * Verified more than 365 days before the catalog's newest fact, or against an older minor series than the latest release.
     *
     * @param releases newest first
     */
    boolean isStale(@Nullable LocalDate verifiedOn, @Nullable Version verifiedAgainst, List<Release> releases) {
        if (verifiedOn != null && verifiedOn.plusDays(FRESH_DAYS).isBefore(checkedOn)) {
            return true;
        }
        if (verifiedAgainst == null || releases.isEmpty()) {
            return false;
        }
        Version latest = releases.get(0).version();
        boolean sameMinor = latest.component(0).equals(verifiedAgainst.component(0))
                && latest.component(1).equals(verifiedAgainst.component(1));
        return !sameMinor && latest.compareTo(verifiedAgainst) > 0;
    }

    /** That of the strongest evidence, one level lower when stale; null without evidence. */
    @Nullable
    Confidence confidence(List<Evidence> evidence, boolean stale) {
        Confidence strongest = null;
        for (Evidence item : evidence) {
            Confidence confidence = confidence(item.kind());
            if (strongest == null || confidence.compareTo(strongest) < 0) {
                strongest = confidence;
            }
        }
        return stale && strongest != null ? lower(strongest) : strongest;
    }

    private static Confidence confidence(EvidenceKind kind) {
        return switch (kind) {
            case OFFICIAL_DOCS, RELEASE_NOTES, SOURCE_CODE, PACKAGE_METADATA, SPECIFICATION -> Confidence.HIGH;
            case MAINTAINER_STATEMENT, INDEPENDENT -> Confidence.MEDIUM;
            case ABSENCE_SEARCH -> Confidence.LOW;
        };
    }

    private static Confidence lower(Confidence confidence) {
        return confidence == Confidence.HIGH ? Confidence.MEDIUM : Confidence.LOW;
    }
}
