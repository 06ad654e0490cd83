package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.Searchable;
import dev.frameworkgraph.catalog.SupportLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An inverted index: word → where it stands.
 *
 * <pre>
 * flask      → [Flask NAME, Flask-Login NAME, Quart SUMMARY, ...]
 * validation → [Pydantic SUMMARY, data.request-validation NAME, FastAPI FEATURES, ...]
 * </pre>
 *
 * <p>Every searched word must be found: exactly, as the beginning of a word, or (from four letters on) with one typo. A hit is worth the
 * weight of its field times the closeness of the match; the best hit of each word counts, and an exact name counts double.
 */
final class SearchIndex {

    private static final int MAX_WORDS = 16;
    private static final int MIN_TYPO_LENGTH = 4;
    private static final double EXACT = 1;
    private static final double PREFIX = 0.6;
    private static final double TYPO = 0.4;

    private final NavigableMap<String, List<Posting>> postingsByWord = new TreeMap<>();

    /** An item by its position in {@link #items}. */
    private record Posting(int item, SearchField field) {}

    private final List<Searchable> items = new ArrayList<>();
    /** The words of their names, by the same position. */
    private final List<String> names = new ArrayList<>();

    private SearchIndex() {}

    static SearchIndex of(
            Catalog catalog,
            Map<String, List<FeatureSupport>> supportsByFramework,
            Map<String, Feature> featuresByKey) {
        SearchIndex index = new SearchIndex();
        catalog.frameworks().forEach(framework -> {
            index.add(framework, supportsByFramework.getOrDefault(framework.slug(), List.of()), featuresByKey);
        });
        featuresByKey.values().forEach(index::add);
        catalog.standards().forEach(standard -> {
            index.add(standard, SearchField.NAME, standard.name() + " " + standard.slug());
            index.add(standard, SearchField.SUMMARY, standard.summary());
        });
        catalog.datastores().forEach(datastore -> {
            index.add(datastore, SearchField.NAME, datastore.name() + " " + datastore.slug());
            index.add(datastore, SearchField.SUMMARY, datastore.summary());
        });
        catalog.organizations()
                .forEach(organization ->
                        index.add(organization, SearchField.NAME, organization.name() + " " + organization.slug()));
        return index;
    }

    private void add(Framework framework, List<FeatureSupport> supports, Map<String, Feature> featuresByKey) {
        add(framework, SearchField.NAME, framework.name() + " " + framework.slug());
        framework.aliases().forEach(alias -> add(framework, SearchField.ALIAS, alias));
        framework.redirects().forEach(slug -> add(framework, SearchField.ALIAS, slug));
        add(framework, SearchField.SUMMARY, framework.summary());
        for (FeatureSupport support : supports) {
            Feature feature = featuresByKey.get(support.feature());
            if (feature != null && support.isKnown() && support.level() != SupportLevel.NONE) {
                add(framework, SearchField.FEATURES, feature.name() + " " + String.join(" ", feature.synonyms()));
            }
        }
    }

    private void add(Feature feature) {
        add(feature, SearchField.NAME, feature.name() + " " + feature.key());
        feature.synonyms().forEach(synonym -> add(feature, SearchField.ALIAS, synonym));
        add(feature, SearchField.SUMMARY, feature.countsIf());
    }

    private void add(Searchable item, SearchField field, String text) {
        if (items.isEmpty() || items.get(items.size() - 1) != item) {
            items.add(item);
            names.add(String.join(" ", Words.of(item.name())));
        }
        Posting posting = new Posting(items.size() - 1, field);
        for (String word : Words.of(text)) {
            List<Posting> postings = postingsByWord.computeIfAbsent(word, unused -> new ArrayList<>());
            if (!standsAtEnd(postings, posting)) {
                postings.add(posting);
            }
        }
    }

    /** Items are added one after the other, so what an item already has stands at the end of the list. */
    private static boolean standsAtEnd(List<Posting> postings, Posting posting) {
        for (int index = postings.size() - 1; index >= 0 && postings.get(index).item() == posting.item(); index--) {
            if (postings.get(index).equals(posting)) {
                return true;
            }
        }
        return false;
    }

    /** Best first, then by name; empty for a text without words. Words beyond the sixteenth are ignored. */
    List<SearchHit> search(String text) {
        List<String> words = Words.of(text).stream().distinct().limit(MAX_WORDS).toList();
        Map<Integer, Tally> tallies = new HashMap<>();
        for (int index = 0; index < words.size(); index++) {
            Map<Integer, Tally> ofWord = tallies(words.get(index));
            if (index == 0) {
                tallies = ofWord;
            } else {
                tallies.keySet().retainAll(ofWord.keySet());
                tallies.replaceAll((item, tally) -> tally.plus(ofWord.get(item)));
            }
        }
        String name = String.join(" ", words);
        List<SearchHit> hits = new ArrayList<>();
        tallies.forEach((item, tally) -> hits.add(hit(item, tally, name)));
        hits.sort(Comparator.comparingDouble(SearchHit::score)
                .reversed()
                .thenComparing(hit -> hit.item().name())
                .thenComparing(hit -> hit.item().getClass().getSimpleName())
                .thenComparing(hit -> hit.item().key()));
        return hits;
    }

    private SearchHit hit(int position, Tally tally, String name) {
        boolean exactName = name.equals(names.get(position));
        double score = exactName ? tally.score * 2 : tally.score;
        return new SearchHit(items.get(position), Math.round(score * 1000) / 1000.0, List.copyOf(tally.fields));
    }

    private Map<Integer, Tally> tallies(String word) {
        Map<Integer, Tally> tallies = new HashMap<>();
        postingsByWord.tailMap(word, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(word))
                .forEach(
                        entry -> tally(tallies, entry.getValue(), entry.getKey().equals(word) ? EXACT : PREFIX));
        if (word.length() >= MIN_TYPO_LENGTH) {
            postingsByWord.forEach((other, postings) -> {
                if (!other.startsWith(word) && Words.differByOneTypo(word, other)) {
                    tally(tallies, postings, TYPO);
                }
            });
        }
        return tallies;
    }

    private static void tally(Map<Integer, Tally> tallies, List<Posting> postings, double closeness) {
        for (Posting posting : postings) {
            Tally tally = new Tally(posting.field().weight() * closeness, EnumSet.of(posting.field()));
            tallies.merge(posting.item(), tally, Tally::best);
        }
    }

    private record Tally(double score, EnumSet<SearchField> fields) {

        Tally plus(@Nullable Tally other) {
            return other == null ? this : new Tally(score + other.score, union(other));
        }

        Tally best(Tally other) {
            return new Tally(Math.max(score, other.score), union(other));
        }

        private EnumSet<SearchField> union(Tally other) {
            EnumSet<SearchField> union = EnumSet.copyOf(fields);
            union.addAll(other.fields);
            return union;
        }
    }
}
