package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FrameworkKind;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code features.yaml}. */
final class TaxonomyReader {

    private final WrittenCatalog catalog;
    private final Problems problems;

    TaxonomyReader(WrittenCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void read(YamlNode root) {
        MappingReader file = MappingReader.of(root, problems);
        for (MappingReader reader : file.mappings("categories")) {
            String key = reader.text("key");
            Checks.slug(key, reader.place("key"), problems);
            if (catalog.featureCategories.stream().anyMatch(known -> known.key().equals(key))) {
                problems.add(reader.place("key"), "category \"" + key + "\" is there twice", "Join the two.");
            }
            catalog.featureCategories.add(
                    new FeatureCategory(key, reader.text("name"), reader.text("description"), features(reader, key)));
            reader.finish();
        }
        file.finish();
    }

    private List<Feature> features(MappingReader category, String categoryKey) {
        List<Feature> features = new ArrayList<>();
        for (MappingReader reader : category.mappings("features")) {
            Feature feature = new Feature(
                    reader.text("key"),
                    categoryKey,
                    reader.text("name"),
                    reader.text("countsIf"),
                    reader.text("boundary"),
                    reader.constants("appliesTo", FrameworkKind.class),
                    reader.truth("core", true),
                    reader.texts("synonyms"),
                    reader.texts("relatedStandards"),
                    reader.texts("redirects"));
            Checks.featureKey(feature.key(), reader.place("key"), problems);
            if (feature.appliesTo().isEmpty()) {
                problems.add(
                        reader.place(), "the feature applies to no kind", "Name at least one kind under appliesTo.");
            }
            for (String standard : feature.relatedStandards()) {
                catalog.standardReferences.add(new Reference(reader.place("relatedStandards"), standard));
            }
            for (String redirect : feature.redirects()) {
                Checks.featureKey(redirect, reader.place("redirects"), problems);
                catalog.featureRedirects.add(new Reference(reader.place("redirects"), redirect));
            }
            boolean complete = reader.finish();
            if (isNew(feature, reader) && complete) {
                features.add(feature);
            }
        }
        return features;
    }

    private boolean isNew(Feature feature, MappingReader reader) {
        if (catalog.featuresByKey.putIfAbsent(feature.key(), feature) == null) {
            return true;
        }
        problems.add(
                reader.place("key"),
                "feature \"" + feature.key() + "\" is there twice",
                "Keys are never reused: choose another.");
        return false;
    }
}
