package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the catalog files say, checked: whatever stands here satisfies the invariants of the loader.
 *
 * @param checkedOn the latest day on which any of its facts was read from its source; staleness is measured against it,
 *     so that one catalog gives the same answers on every machine and every day
 * @param revision SHA-256 of the catalog's meaning, as 64 hexadecimal digits; independent of file order and white space
 * @param frameworks by slug
 * @param claims by framework, then in order of the taxonomy
 * @param relationships by source, kind, target; recorded ones only
 */
public record Catalog(
        String revision,
        LocalDate checkedOn,
        List<FeatureCategory> featureCategories,
        List<Framework> frameworks,
        List<FeatureSupport> claims,
        List<Relationship> relationships,
        List<Standard> standards,
        List<Datastore> datastores,
        List<Runtime> runtimes,
        List<Organization> organizations) {

    public Catalog {
        featureCategories = List.copyOf(featureCategories);
        frameworks = List.copyOf(frameworks);
        claims = List.copyOf(claims);
        relationships = List.copyOf(relationships);
        standards = List.copyOf(standards);
        datastores = List.copyOf(datastores);
        runtimes = List.copyOf(runtimes);
        organizations = List.copyOf(organizations);
    }
}
