package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Searchable;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what can be searched and the words of it. */
final class SearchIndexBuilder {

    private final Map<String, Postings> postingsByWord = new TreeMap<>();
    private final Map<String, List<String>> wordsByFeature = new HashMap<>();
    private final List<Searchable> items = new ArrayList<>();

    SearchIndexBuilder(Catalog catalog, ClaimIndex claims, Map<String, Feature> featuresByKey) {
        featuresByKey.forEach((key, feature) ->
                wordsByFeature.put(key, Words.of(feature.name() + " " + String.join(" ", feature.synonyms()))));
        catalog.frameworks().forEach(framework -> add(framework, claims.ofFramework(framework)));
        featuresByKey.values().forEach(this::add);
        catalog.standards().forEach(standard -> {
            items.add(standard);
            add(SearchField.NAME, standard.name() + " " + standard.slug());
            add(SearchField.SUMMARY, standard.summary());
        });
        catalog.datastores().forEach(datastore -> {
            items.add(datastore);
            add(SearchField.NAME, datastore.name() + " " + datastore.slug());
            add(SearchField.SUMMARY, datastore.summary());
        });
        catalog.organizations().forEach(organization -> {
            items.add(organization);
            add(SearchField.NAME, organization.name() + " " + organization.slug());
        });
    }

    private void add(Framework framework, List<FeatureSupport> supports) {
        items.add(framework);
        add(SearchField.NAME, framework.name() + " " + framework.slug());
        framework.aliases().forEach(alias -> add(SearchField.ALIAS, alias));
        framework.redirects().forEach(slug -> add(SearchField.ALIAS, slug));
        add(SearchField.SUMMARY, framework.summary());
        for (FeatureSupport support : supports) {
            if (support.isKnown() && support.level() != SupportLevel.NONE) {
                add(SearchField.FEATURES, wordsByFeature.getOrDefault(support.feature(), List.of()));
            }
        }
    }

    private void add(Feature feature) {
        items.add(feature);
        add(SearchField.NAME, feature.name() + " " + feature.key());
        feature.synonyms().forEach(synonym -> add(SearchField.ALIAS, synonym));
        add(SearchField.SUMMARY, feature.countsIf());
    }

    private void add(SearchField field, String text) {
        add(field, Words.of(text));
    }

    /** To the item added last. */
    private void add(SearchField field, List<String> words) {
        for (String word : words) {
            postingsByWord.computeIfAbsent(word, unused -> new Postings()).add(items.size() - 1, field);
        }
    }

    List<Searchable> items() {
        return List.copyOf(items);
    }

    WordIndex words() {
        return new WordIndex(postingsByWord);
    }
}
