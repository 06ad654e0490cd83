package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Suggestion;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.catalog.loading.YamlNode.Entry;
import dev.frameworkgraph.catalog.loading.YamlNode.ScalarForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one mapping, each by the type it should have. What is missing or wrong becomes a problem and a stand-in is
 * returned, so that reading goes on; {@link #finish()} tells whether the values can be trusted.
 */
final class MappingReader {

    private static final Version STAND_IN = Version.of("0");

    private final Place place;
    private Map<String, Entry> entries;
    /** Whether there was no mapping, which is told already: then nothing is missing in it. */
    private final boolean standsForAnother;

    private final Problems problems;
    private final int problemsBefore;
    private Set<String> knownKeys = new LinkedHashSet<>();
    private Map<String, Place> placesByKey = Map.of();

    private MappingReader(YamlNode.Mapping mapping, boolean standsForAnother, Problems problems, int problemsBefore) {
        this.place = mapping.place();
        this.entries = mapping.entries();
        this.standsForAnother = standsForAnother;
        this.problems = problems;
        this.problemsBefore = problemsBefore;
    }

    static MappingReader of(YamlNode node, Problems problems) {
        int problemsBefore = problems.count();
        if (node instanceof YamlNode.Mapping mapping) {
            return new MappingReader(mapping, false, problems, problemsBefore);
        }
        problems.add(
                node.place(),
                "this is " + node.form() + ", not a mapping",
                "Write keys with values, such as name: Flask.");
        return new MappingReader(new YamlNode.Mapping(node.place(), Map.of()), true, problems, problemsBefore);
    }

    /**
     * Refuses keys that nobody asked for, and tells whether this mapping gave no problem. Nothing is read afterwards, and no more
     * is remembered than where the keys stand: a reader stays with what was read until the whole catalog is checked.
     */
    boolean finish() {
        entries.forEach((key, entry) -> {
            if (!knownKeys.contains(key)) {
                problems.add(
                        entry.keyPlace(),
                        "unknown key \"" + key + "\"",
                        Suggestion.or(key, knownKeys, "Known here: " + String.join(", ", knownKeys) + "."));
            }
        });
        Map<String, Place> places = new HashMap<>();
        for (String key : knownKeys) {
            Entry entry = entries.get(key);
            if (entry != null) {
                places.put(key, entry.keyPlace());
            }
        }
        placesByKey = Map.copyOf(places);
        entries = Map.of();
        knownKeys = Set.of();
        return problems.count() == problemsBefore;
    }

    Place place() {
        return place;
    }

    /** Where a key stands, or the mapping itself when it has none such. */
    Place place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? placesByKey.getOrDefault(key, place) : entry.keyPlace();
    }

    String text(String key) {
        return required(key, optionalText(key), "", "its value");
    }

    @Nullable
    String optionalText(String key) {
        YamlNode value = value(key);
        return value == null ? null : scalarText(value, key);
    }

    /** True or false, without quotes. */
    boolean truth(String key, boolean whenAbsent) {
        YamlNode value = value(key);
        if (value == null) {
            return whenAbsent;
        }
        if (value instanceof YamlNode.Scalar scalar && scalar.scalarForm() == ScalarForm.BOOLEAN) {
            return scalar.text().equals("true");
        }
        problems.add(
                value.place(),
                key + " is " + value.form() + " where true or false is expected",
                "Write " + key + ": true or " + key + ": false, without quotes.");
        return whenAbsent;
    }

    LocalDate date(String key) {
        return required(
                key,
                parse(key, LocalDate::parse, "Write a day such as \"2026-11-22\"."),
                LocalDate.EPOCH,
                "a day such as \"2026-11-22\"");
    }

    Version version(String key) {
        return required(key, optionalVersion(key), STAND_IN, "a version in quotes, such as \"1.10\"");
    }

    @Nullable
    Version optionalVersion(String key) {
        return parse(key, Version::of, "Write a version in quotes, such as \"1.10\".");
    }

    @Nullable
    VersionRange optionalRange(String key) {
        return parse(key, VersionRange::of, "Write comparators joined by commas, such as \">=3.9,<4\".");
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, type, EnumSet.allOf(type));
    }

    /** @param offered those that an author who wrote none of the type is told */
    <E extends Enum<E>> E constant(String key, Class<E> type, Set<E> offered) {
        YamlNode value = value(key);
        E constant = value == null ? null : constantOf(value, key, type, offered);
        return required(key, constant, type.getEnumConstants()[0], "one of " + names(offered));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String key, Class<E> type) {
        YamlNode value = value(key);
        return value == null ? null : constantOf(value, key, type, EnumSet.allOf(type));
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (YamlNode item : items(key)) {
            E constant = constantOf(item, key, type, EnumSet.allOf(type));
            if (constant != null && constants.contains(constant)) {
                problems.add(item.place(), key + " has " + constant + " twice", "Keep one.");
            } else if (constant != null) {
                constants.add(constant);
            }
        }
        return constants;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            String text = scalarText(item, key);
            if (text != null && texts.contains(text)) {
                problems.add(item.place(), key + " has \"" + text + "\" twice", "Keep one.");
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A reader for each item of a list of mappings, made when its turn comes: what is wrong with one does not count for the next. */
    Iterable<MappingReader> mappings(String key) {
        List<YamlNode> items = items(key);
        return () -> items.stream().map(item -> of(item, problems)).iterator();
    }

    /** A reader for a mapping within this one; of an empty one where there is none. */
    MappingReader mapping(String key) {
        YamlNode value = value(key);
        return of(value == null ? new YamlNode.Mapping(place, Map.of()) : value, problems);
    }

    /** The value of each key, and where the key stands, of a mapping whose keys are the author's own. */
    Map<String, Entry> entriesByKey(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof YamlNode.Mapping inner)) {
            problems.add(
                    value.place(), key + " is " + value.form() + ", not a mapping", "Write keys with values below it.");
            return Map.of();
        }
        return inner.entries();
    }

    private List<YamlNode> items(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.add(
                value.place(),
                key + " is " + value.form() + ", not a list",
                "Write [a, b], or one \"- item\" to a line.");
        return List.of();
    }

    private @Nullable YamlNode value(String key) {
        knownKeys.add(key);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value, or the stand-in; a value that is there and wrong has its problem already. */
    private <T> T required(String key, @Nullable T value, T standIn, String example) {
        if (value == null && value(key) == null && !standsForAnother) {
            problems.add(place, "\"" + key + "\" is missing", "Add " + key + ": with " + example + ".");
        }
        return value == null ? standIn : value;
    }

    private @Nullable String scalarText(YamlNode value, String key) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            problems.add(value.place(), key + " is " + value.form() + ", not text", "Write one value.");
            return null;
        }
        if (scalar.scalarForm() != ScalarForm.TEXT) {
            String cure = scalar.scalarForm() == ScalarForm.NULL
                    ? "Write a value, or leave the key out."
                    : "Put quotes round it: \"" + scalar.text() + "\".";
            problems.add(value.place(), key + " reads as " + value.form() + " where text is expected", cure);
            return null;
        }
        if (scalar.text().isBlank()) {
            problems.add(value.place(), key + " is empty", "Write a value, or leave the key out.");
            return null;
        }
        return scalar.text();
    }

    /** A text through a parser that throws IllegalArgumentException or DateTimeParseException; null when absent or wrong. */
    <T> @Nullable T parse(String key, Function<String, T> parser, String cure) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            problems.add(place(key), key + ": \"" + text + "\" is not a day", cure);
        } catch (IllegalArgumentException e) {
            problems.add(place(key), key + ": " + e.getMessage(), cure);
        }
        return null;
    }

    private <E extends Enum<E>> @Nullable E constantOf(YamlNode value, String key, Class<E> type, Set<E> offered) {
        String text = scalarText(value, key);
        if (text == null) {
            return null;
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(text)) {
            problems.add(
                    value.place(),
                    key + ": \"" + text + "\" is no " + type.getSimpleName(),
                    Suggestion.or(text, names, "One of " + names(offered) + "."));
            return null;
        }
        return Enum.valueOf(type, text);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
