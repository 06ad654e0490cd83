package dev.frameworkgraph.graph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.Searchable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    private static final double PRECISION = 1000;

    private final List<Searchable> items;

    /** The words of their names, by the same position. */
    private final List<String> names;

    /** Where each stands among those that match equally well, by the same position. */
    private final int[] ranks;

    /** Positions of the items by rank. */
    private final int[] itemsByRank;

    private final WordIndex words;

    private SearchIndex(SearchIndexBuilder builder) {
        this.items = builder.items();
        this.names = items.stream()
                .map(item -> String.join(" ", Words.of(item.name())))
                .toList();
        this.itemsByRank = itemsByRank(items);
        this.ranks = new int[itemsByRank.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[itemsByRank[rank]] = rank;
        }
        this.words = builder.words();
    }

    static SearchIndex of(Catalog catalog, ClaimIndex claims, Map<String, Feature> featuresByKey) {
        return new SearchIndex(new SearchIndexBuilder(catalog, claims, featuresByKey));
    }

    private static int[] itemsByRank(List<Searchable> items) {
        Comparator<Integer> byName = Comparator.<Integer, String>comparing(
                        item -> items.get(item).name())
                .thenComparing(item -> items.get(item).getClass().getSimpleName())
                .thenComparing(item -> items.get(item).key());
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(byName)
                .mapToInt(item -> item)
                .toArray();
    }

    /** Best first, then by name; empty for a text without words. Words beyond the sixteenth are ignored. */
    List<SearchHit> search(String text) {
        List<String> searched =
                Words.of(text).stream().distinct().limit(MAX_WORDS).toList();
        if (searched.isEmpty()) {
            return List.of();
        }
        Tallies tallies = tallies(searched.get(0));
        for (String word : searched.subList(1, searched.size())) {
            tallies = tallies.and(tallies(word));
        }
        return hits(tallies, String.join(" ", searched));
    }

    /** The hits in one number each, the score above the rank, so that millions are sorted without looking anything up. */
    private List<SearchHit> hits(Tallies tallies, String name) {
        int[] found = tallies.items();
        long[] order = new long[found.length];
        for (int index = 0; index < found.length; index++) {
            int item = found[index];
            double score = name.equals(names.get(item)) ? 2 * tallies.score(item) : tallies.score(item);
            order[index] = (-Math.round(score * PRECISION) << Integer.SIZE) + ranks[item];
        }
        Arrays.sort(order);
        List<Long> sorted = Arrays.stream(order).boxed().toList();
        return new MappedList<>(sorted, hit -> {
            int item = itemsByRank[(int) (long) hit];
            return new SearchHit(items.get(item), -(hit >> Integer.SIZE) / PRECISION, tallies.fields(item));
        });
    }

    private Tallies tallies(String word) {
        Tallies tallies = new Tallies(items.size());
        words.startingWith(word)
                .forEach(position -> tallies.add(words.postings(position), words.is(position, word) ? EXACT : PREFIX));
        if (word.length() >= MIN_TYPO_LENGTH) {
            words.oneTypoFrom(word)
                    .filter(position -> !words.startsWith(position, word))
                    .forEach(position -> tallies.add(words.postings(position), TYPO));
        }
        return tallies;
    }
}
