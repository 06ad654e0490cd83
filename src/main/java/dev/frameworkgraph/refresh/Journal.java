package dev.frameworkgraph.refresh;

import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.registry.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has done so far, one line for each package, so that a run after an interruption goes on from there:
 *
 * <pre>
 * framework-graph refresh 1 ⇥ 1795341600 ⇥ stamp=false …
 * CHANGED ⇥ flask ⇥ pkg:pypi/flask ⇥ ⇥ NEW_RELEASE=Flask 3.2.0, released 2026-10-01 ⇥ .
 * </pre>
 *
 * <p>A line that does not end in a full stop of its own was cut off and does not count.
 */
final class Journal {

    private static final String MAGIC = "framework-graph refresh 1";
    private static final String END = ".";
    private static final String NOTE = "note";
    private static final int FIXED = 4;
    private static final Duration LIFE = Duration.ofHours(24);

    private final Path file;

    private Journal(Path file) {
        this.file = file;
    }

    static Journal of(Path cache, Path catalog) throws IOException {
        Path folder = Files.createDirectories(cache.resolve("journal"));
        String name = catalog.toRealPath().toString();
        String readable = name.replaceAll("[^A-Za-z0-9]+", "-");
        String end = readable.substring(Math.max(0, readable.length() - 40));
        return new Journal(folder.resolve(Integer.toHexString(name.hashCode()) + end + ".log"));
    }

    /**
     * What an interrupted run has done, by slug, failures left out; empty where there was none with the same terms within a day.
     *
     * @param terms what must be the same for a run to go on
     */
    Map<String, PackageOutcome> read(String terms, Instant now) throws IOException {
        Map<String, PackageOutcome> outcomes = new LinkedHashMap<>();
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        if (lines.isEmpty() || !isOf(lines.get(0), terms, now)) {
            return outcomes;
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length > FIXED && fields[fields.length - 1].equals(END)) {
                PackageOutcome outcome = outcome(fields);
                outcomes.put(outcome.slug(), outcome);
            }
        }
        outcomes.values().removeIf(outcome -> !outcome.state().isRead());
        return outcomes;
    }

    private static boolean isOf(String heading, String terms, Instant now) {
        String[] fields = heading.split("\t", -1);
        return fields.length == 3
                && fields[0].equals(MAGIC)
                && fields[1].matches("\\d{1,12}")
                && fields[2].equals(plain(terms))
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(fields[1])), now)
                                .compareTo(LIFE)
                        < 0;
    }

    private static PackageOutcome outcome(String[] fields) {
        List<FactChange> changes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int index = FIXED; index < fields.length - 1; index++) {
            int equals = fields[index].indexOf('=');
            String kind = fields[index].substring(0, equals);
            String text = fields[index].substring(equals + 1);
            if (kind.equals(NOTE)) {
                notes.add(text);
            } else {
                changes.add(new FactChange(FactChange.Kind.valueOf(kind), text));
            }
        }
        return new PackageOutcome(fields[1], fields[2], State.valueOf(fields[0]), changes, notes, fields[3]);
    }

    /** Begins a new list, or one that goes on with what was read. */
    void begin(String terms, Instant now, Map<String, PackageOutcome> done) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(MAGIC)
                .append('\t')
                .append(now.getEpochSecond())
                .append('\t')
                .append(plain(terms))
                .append('\n');
        done.values().forEach(outcome -> text.append(line(outcome)));
        WholeFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(PackageOutcome outcome) throws IOException {
        Files.write(
                file,
                line(outcome).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    private static String line(PackageOutcome outcome) {
        List<String> fields = new ArrayList<>(
                List.of(outcome.state().name(), outcome.slug(), outcome.packageUrl(), plain(outcome.reason())));
        outcome.changes().forEach(change -> fields.add(change.kind() + "=" + plain(change.text())));
        outcome.notes().forEach(note -> fields.add(NOTE + "=" + plain(note)));
        fields.add(END);
        return String.join("\t", fields) + "\n";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ");
    }

    /** The run has come to its end. */
    void end() throws IOException {
        Files.deleteIfExists(file);
    }
}
