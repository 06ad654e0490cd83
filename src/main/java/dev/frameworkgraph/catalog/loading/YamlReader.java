package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.loading.YamlNode.Entry;
import dev.frameworkgraph.catalog.loading.YamlNode.ScalarForm;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document, refusing what makes catalogs ambiguous: duplicate keys, anchors, aliases and tags. */
final class YamlReader {

    private static final int MAX_DEPTH = 32;
    private static final Pattern SYNTAX_PROBLEM =
            Pattern.compile("([^\\n]{1,200})\\n\\s*in [^\\n]{0,80}, line (\\d{1,9}), column (\\d{1,9})");
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String file;
    private final Problems problems;
    private final YAMLParser parser;

    private YamlReader(String file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The document, or null when the file is not readable at all; then there is a problem that says why. */
    static @Nullable YamlNode read(CatalogFile file, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(Place.of(file.name()), "the file is not UTF-8 text", "Save it as UTF-8.");
            return null;
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(file.name(), problems, parser).documentOrProblem();
        }
    }

    private @Nullable YamlNode documentOrProblem() {
        try {
            return document();
        } catch (StreamConstraintsException e) {
            problems.add(here(), "nested deeper than " + MAX_DEPTH + " levels", "Flatten it: no entry needs so many.");
        } catch (JacksonException e) {
            problems.add(syntaxProblem(e));
        }
        return null;
    }

    /** The parser tells first what it was reading, and last what is wrong and where. */
    private Problem syntaxProblem(JacksonException e) {
        Place place = place(file, e.getLocation());
        String what = e.getOriginalMessage().strip().lines().findFirst().orElse("syntax error");
        Matcher matcher = SYNTAX_PROBLEM.matcher(e.getOriginalMessage());
        while (matcher.find()) {
            what = matcher.group(1).strip();
            // where a quote was opened tells more than where the file ends
            boolean atEnd = what.endsWith("end of stream") && place.line() > 0;
            place = atEnd
                    ? place
                    : new Place(file, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        }
        return new Problem(
                place,
                "not readable as YAML: " + what,
                "Mend the syntax here: an indentation unlike that of its neighbours, a tab, a quote left open, or text with a colon"
                        + " or a # that needs quotes round it.");
    }

    private @Nullable YamlNode document() {
        if (parser.nextToken() == null) {
            problems.add(Place.of(file), "the file is empty", "Write an entry, or delete the file.");
            return null;
        }
        YamlNode root = node();
        if (parser.nextToken() != null) {
            problems.add(here(), "a second document begins", "Keep one document to a file.");
        }
        return root;
    }

    private YamlNode node() {
        refuseReferences();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        return new YamlNode.Scalar(here(), Objects.requireNonNullElse(parser.getString(), ""), form(token));
    }

    private YamlNode mapping() {
        Place start = here();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyPlace = here();
            String key = parser.currentName();
            parser.nextToken();
            Entry earlier = entries.putIfAbsent(key, new Entry(keyPlace, node()));
            if (earlier != null) {
                problems.add(
                        keyPlace,
                        "key \"" + key + "\" stands here again",
                        "Keep one of the two; the first is in line "
                                + earlier.keyPlace().line() + ".");
            }
        }
        return new YamlNode.Mapping(start, entries);
    }

    private YamlNode sequence() {
        Place start = here();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Sequence(start, items);
    }

    private void refuseReferences() {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problems.add(here(), "anchors and aliases are not used in catalog files", "Write the value out.");
        }
        if (parser.getTypeId() != null) {
            problems.add(here(), "tags are not used in catalog files", "Remove the tag; put quotes round text.");
        }
    }

    private static ScalarForm form(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarForm.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ScalarForm.BOOLEAN;
            case VALUE_NULL -> ScalarForm.NULL;
            default -> ScalarForm.TEXT;
        };
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(String file, @Nullable TokenStreamLocation location) {
        if (location == null) {
            return Place.of(file);
        }
        return new Place(file, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }
}
