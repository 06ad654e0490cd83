package dev.frameworkgraph.catalog;

import java.util.List;

/**
 * A capability that a framework of certain kinds has or lacks.
 *
 * @param key {@code category.feature}; never reused
 * @param category key of its category
 * @param countsIf what has to be true of the documented API for the feature to be supported
 * @param boundary what does not count
 * @param appliesTo kinds for which the question makes sense
 * @param core whether coverage of the core counts it; the others came in a second step
 * @param synonyms other words people search for
 * @param relatedStandards slugs
 * @param redirects former keys that lead here
 */
public record Feature(
        String key,
        String category,
        String name,
        String countsIf,
        String boundary,
        List<FrameworkKind> appliesTo,
        boolean core,
        List<String> synonyms,
        List<String> relatedStandards,
        List<String> redirects)
        implements Node, Searchable, PathNode {

    public Feature {
        appliesTo = List.copyOf(appliesTo);
        synonyms = List.copyOf(synonyms);
        relatedStandards = List.copyOf(relatedStandards);
        redirects = List.copyOf(redirects);
    }

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.FEATURE;
    }
}
