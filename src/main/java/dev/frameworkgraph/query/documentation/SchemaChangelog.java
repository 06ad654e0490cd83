package dev.frameworkgraph.query.documentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has changed in the schema, newest first: {@code schema/CHANGELOG.md}, whose entries a machine can read.
 *
 * @param introduction paragraphs before the first version
 */
public record SchemaChangelog(List<String> introduction, List<ChangelogSection> sections) {

    private static final String COORDINATE = "`@?\\w+(?:\\.\\w+)?(?:\\(\\w+:\\))?`";
    private static final Pattern ENTRY =
            Pattern.compile("- (\\w+) (" + COORDINATE + "(?:, " + COORDINATE + ")*): (.+)", Pattern.DOTALL);

    public SchemaChangelog {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    /** The changelog inside the jar. */
    public static SchemaChangelog shipped() {
        return of(ShippedText.read("/schema/CHANGELOG.md"));
    }

    /**
     * Reads a changelog.
     *
     * @throws IllegalArgumentException for an entry in another form
     */
    public static SchemaChangelog of(String markdown) {
        String[] parts = markdown.replace("\r\n", "\n").split("(?m)^## ", -1);
        List<ChangelogSection> sections =
                Arrays.stream(parts).skip(1).map(SchemaChangelog::section).toList();
        String heading = parts[0].replaceFirst("\\A# .*\n", "");
        return new SchemaChangelog(blocks(heading), sections);
    }

    private static ChangelogSection section(String text) {
        String title = text.lines().findFirst().orElse("").strip();
        List<String> paragraphs = new ArrayList<>();
        List<ChangelogEntry> entries = new ArrayList<>();
        for (String block : blocks(text.substring(text.indexOf('\n') + 1))) {
            if (block.startsWith("- ")) {
                entries.add(entry(block));
            } else {
                paragraphs.add(block);
            }
        }
        return new ChangelogSection(title, paragraphs, entries);
    }

    /** Paragraphs and items of lists, each on one line. */
    private static List<String> blocks(String text) {
        return Arrays.stream(text.split("\n\\s*\n|\n(?=- )", -1))
                .map(block -> block.strip().replaceAll("\\s*\n\\s*", " "))
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static ChangelogEntry entry(String block) {
        Matcher matcher = ENTRY.matcher(block);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("An entry reads \"- WORD `COORDINATE`: text\", unlike \"" + block + '"');
        }
        List<String> coordinates =
                Arrays.asList(matcher.group(2).replace("`", "").split(", ", -1));
        return new ChangelogEntry(word(matcher.group(1)), coordinates, matcher.group(3));
    }

    private static ChangelogWord word(String written) {
        return Arrays.stream(ChangelogWord.values())
                .filter(word -> word.word().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No entry begins with " + written));
    }
}
