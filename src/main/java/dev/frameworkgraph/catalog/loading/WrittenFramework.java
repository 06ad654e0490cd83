package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A framework file as written: references not yet followed, each part with the reader that knows its place.
 *
 * @param writtenSlug differs from that of the framework when the file is misnamed
 * @param framework as far as one file tells it: without design goals and releases
 * @param valid whether its own keys gave no problem
 */
record WrittenFramework(
        MappingReader reader,
        String writtenSlug,
        Framework framework,
        @Nullable Version verifiedAgainst,
        Map<String, WrittenSource> sources,
        List<WrittenGoal> designGoals,
        List<WrittenClaim> claims,
        List<WrittenRelationship> relationships,
        boolean valid) {

    record WrittenSource(
            MappingReader reader,
            String url,
            EvidenceKind kind,
            @Nullable Version version,
            LocalDate accessed) {}

    /** @param source key of a source in the same file, or {@code slug/key} */
    record WrittenEvidence(
            MappingReader reader,
            String source,
            @Nullable String locator,
            @Nullable EvidenceKind kind,
            String shows) {}

    record WrittenGoal(Quality quality, String statement, List<WrittenEvidence> evidence) {}

    record WrittenClaim(
            MappingReader reader,
            Reference featureKey,
            SupportLevel level,
            @Nullable Completeness completeness,
            @Nullable Stability stability,
            @Nullable VersionBound since,
            @Nullable Version until,
            List<String> requires,
            @Nullable String inheritedFrom,
            List<String> via,
            @Nullable String note,
            @Nullable Version verifiedAgainst,
            List<WrittenEvidence> evidence) {

        String feature() {
            return featureKey.key();
        }
    }

    record WrittenRelationship(
            MappingReader reader,
            RelationshipKind kind,
            @Nullable String target,
            @Nullable FrameworkKind targetKind,
            @Nullable StandardRole role,
            @Nullable String standardVersion,
            @Nullable VersionRange range,
            @Nullable String providedBy,
            @Nullable BackendTier tier,
            @Nullable String note,
            List<WrittenEvidence> evidence) {}
}
