package dev.frameworkgraph.advice.diff;

import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.TargetType;
import org.jspecify.annotations.Nullable;

/** Says what the earlier catalog says in the keys of the later one, so that a renaming is one change and not one of every mention. */
final class RenamedReferences {

    private final Renames renames;

    RenamedReferences(Renames renames) {
        this.renames = renames;
    }

    /** Its own slug stays: there the renaming shows. */
    Framework of(Framework framework) {
        return new Framework(
                framework.slug(),
                framework.name(),
                framework.aliases(),
                framework.redirects(),
                optional(framework.parent()),
                framework.kind(),
                framework.purposes(),
                framework.status(),
                framework.summary(),
                framework.languages(),
                framework.licenses(),
                framework.packages(),
                framework.homepage(),
                framework.repository(),
                framework.documentation(),
                framework.maintainers(),
                framework.designGoals(),
                framework.releases(),
                framework.packageFacts());
    }

    Release of(Release release) {
        return new Release(
                renames.framework(release.framework()),
                release.version(),
                release.releasedOn(),
                release.runtimeRange());
    }

    FeatureSupport of(FeatureSupport claim) {
        return new FeatureSupport(
                renames.framework(claim.framework()),
                renames.feature(claim.feature()),
                claim.level(),
                claim.completeness(),
                claim.stability(),
                claim.since(),
                claim.until(),
                claim.requires(),
                optional(claim.inheritedFrom()),
                claim.via().stream().map(renames::framework).toList(),
                claim.note(),
                claim.evidence(),
                claim.verifiedOn(),
                claim.verifiedAgainst(),
                claim.stale(),
                claim.confidence());
    }

    /** A symmetric edge still starts at the smaller slug. */
    Relationship of(Relationship edge) {
        String source = renames.framework(edge.source());
        String target = edge.targetType() == TargetType.FRAMEWORK ? renames.framework(edge.target()) : edge.target();
        boolean turned = edge.kind().symmetric() && target.compareTo(source) < 0;
        return new Relationship(
                edge.kind(),
                turned ? target : source,
                edge.targetType(),
                turned ? source : target,
                edge.role(),
                edge.standardVersion(),
                edge.versionRange(),
                edge.scope(),
                edge.extra(),
                optional(edge.providedBy()),
                edge.tier(),
                edge.note(),
                edge.evidence(),
                edge.rule());
    }

    private @Nullable String optional(@Nullable String slug) {
        return slug == null ? null : renames.framework(slug);
    }
}
