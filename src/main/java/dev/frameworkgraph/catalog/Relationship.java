package dev.frameworkgraph.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directed, typed edge from a framework; symmetric kinds are stored once.
 *
 * @param source slug of a framework
 * @param target slug in the index that {@link RelationshipKind#targetType()} names, or the name of a {@link FrameworkKind}
 * @param versionRange versions of the target for which it holds, as written in the source
 * @param extra for a dependency of scope EXTRA: the extra that asks for it
 * @param providedBy slug of the framework whose code makes the bridge
 * @param rule for a derived edge: the rule that gave it; null for a recorded one
 */
public record Relationship(
        RelationshipKind kind,
        String source,
        TargetType targetType,
        String target,
        @Nullable StandardRole role,
        @Nullable String standardVersion,
        @Nullable VersionRange versionRange,
        @Nullable DependencyScope scope,
        @Nullable String extra,
        @Nullable String providedBy,
        @Nullable BackendTier tier,
        @Nullable String note,
        List<Evidence> evidence,
        @Nullable String rule)
        implements Node {

    public Relationship {
        evidence = List.copyOf(evidence);
    }

    /** Everything that tells it apart from the other edges between the same two ends. */
    @Override
    public String key() {
        StringBuilder key = new StringBuilder(kind.name())
                .append(':')
                .append(source)
                .append(':')
                .append(target);
        if (role != null) {
            key.append(':').append(role);
        }
        if (extra != null) {
            key.append(':').append(extra);
        }
        return key.toString();
    }

    /** Whether a rule gave it, rather than a curator or package metadata. */
    public boolean derived() {
        return rule != null;
    }
}
