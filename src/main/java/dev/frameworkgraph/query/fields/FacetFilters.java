package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.query.fields.FrameworkConnections.FrameworkFacet;
import dev.frameworkgraph.query.filter.FrameworkWhere;
import org.jspecify.annotations.Nullable;

/** A facet ignores its own filter, so that the values not chosen stay visible; conditions within and, or, not stay. */
final class FacetFilters {

    private FacetFilters() {}

    /** Null where there is none. */
    static @Nullable FrameworkWhere without(FrameworkFacet by, @Nullable FrameworkWhere where) {
        if (where == null) {
            return null;
        }
        return new FrameworkWhere(
                where.and(),
                where.or(),
                where.not(),
                where.slug(),
                where.name(),
                by == FrameworkFacet.KIND ? null : where.kind(),
                by == FrameworkFacet.STATUS ? null : where.status(),
                by == FrameworkFacet.LANGUAGE ? null : where.language(),
                by == FrameworkFacet.LICENSE ? null : where.license(),
                by == FrameworkFacet.SCOPE ? null : where.scope(),
                by == FrameworkFacet.MAINTAINER ? null : where.maintainer(),
                by == FrameworkFacet.DATASTORE ? null : where.datastore(),
                by == FrameworkFacet.STANDARD ? null : where.standard(),
                by == FrameworkFacet.QUALITY ? null : where.quality(),
                where.isComponent(),
                where.firstReleasedOn(),
                where.latestReleasedOn(),
                where.supports(),
                where.lacks(),
                where.relatedTo(),
                where.features(),
                where.relationships(),
                where.releases());
    }
}
