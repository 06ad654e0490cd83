package dev.frameworkgraph.query.filter;

import dev.frameworkgraph.catalog.Release;
import org.jspecify.annotations.Nullable;

/** A filter of releases. */
public record ReleaseWhere(
        @Nullable VersionFilter version, @Nullable DateFilter releasedOn) {

    public boolean accepts(Release release) {
        return (version == null || version.accepts(release.version()))
                && (releasedOn == null || releasedOn.accepts(release.releasedOn()));
    }
}
