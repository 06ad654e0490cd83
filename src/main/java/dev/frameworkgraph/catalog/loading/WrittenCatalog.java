package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All files of a catalog as written, indexed by key; the maps are filled while files are read. */
final class WrittenCatalog {

    final List<FeatureCategory> featureCategories = new ArrayList<>();
    final Map<String, Feature> featuresByKey = new LinkedHashMap<>();
    final Map<String, Standard> standardsBySlug = new TreeMap<>();
    final Map<String, Datastore> datastoresBySlug = new TreeMap<>();
    final Map<String, Organization> organizationsBySlug = new TreeMap<>();
    final Map<String, Runtime> runtimesBySlug = new TreeMap<>();
    final Map<String, WrittenFramework> frameworksBySlug = new TreeMap<>();
    final Map<String, WrittenPackage> packagesByFramework = new TreeMap<>();
    final List<Reference> standardReferences = new ArrayList<>();
    final List<Reference> featureRedirects = new ArrayList<>();
    /** Files that are there but could not be read, so that references to what they may hold give no problem of their own. */
    final Set<String> unreadableFiles = new HashSet<>();

    /**
     * Whether an entry may stand in a file that could not be read.
     *
     * @param sort framework, feature, standard, datastore, organization or runtime
     */
    boolean isUnreadable(String sort, String key) {
        return unreadableFiles.contains(file(sort, key));
    }

    /** What to do about a key that leads nowhere: the known one it may have been meant for, or the file to add it to. */
    static String cure(String sort, String key, Collection<String> known) {
        return Suggestion.or(key, known, "Correct the slug, or add it: " + file(sort, key) + ".");
    }

    private static String file(String sort, String key) {
        return sort.equals("framework") ? "frameworks/" + key + ".yaml" : sort + "s.yaml";
    }
}
