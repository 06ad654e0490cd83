package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import org.jspecify.annotations.Nullable;

/** A condition on a version; every component given must hold. */
public record VersionFilter(
        @Nullable Version eq,
        @Nullable Version ne,
        @Nullable Version gt,
        @Nullable Version gte,
        @Nullable Version lt,
        @Nullable Version lte,
        @Nullable VersionRange within) {

    public boolean accepts(Version version) {
        return (eq == null || version.equals(eq))
                && (ne == null || !version.equals(ne))
                && (gt == null || version.compareTo(gt) > 0)
                && (gte == null || version.compareTo(gte) >= 0)
                && (lt == null || version.compareTo(lt) < 0)
                && (lte == null || version.compareTo(lte) <= 0)
                && (within == null || within.contains(version));
    }
}
