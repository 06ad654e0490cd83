package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Runtime;
import dev.frameworkgraph.catalog.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Slugs of framework files that are there but could not be read, so that references to them give no problem of their own. */
    final List<String> unreadableFrameworks = new ArrayList<>();
}
