package dev.frameworkgraph.cli;

import dev.frameworkgraph.report.Table;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of records as lines of text: a column for each component, headed by its name, numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final List<Boolean> toTheRight = new ArrayList<>();

    private TextTable(Table<?> table) {
        List<RecordComponent> components = RecordValues.components(table.all());
        for (RecordComponent component : components) {
            toTheRight.add(component.getType().isPrimitive());
        }
        lines.add(
                components.stream().map(component -> words(component.getName())).toList());
        table.rows().forEach(row -> lines.add(cells(row, "")));
        lines.add(cells(table.all(), "all"));
    }

    static List<String> of(Table<?> table) {
        return new TextTable(table).aligned();
    }

    private static List<String> cells(Record row, String firstWhenAbsent) {
        List<String> cells = new ArrayList<>();
        for (RecordComponent component : RecordValues.components(row)) {
            String absent = cells.isEmpty() ? firstWhenAbsent : "";
            cells.add(text(RecordValues.read(row, component), absent));
        }
        return cells;
    }

    private static String text(@Nullable Object value, String whenAbsent) {
        if (value == null) {
            return whenAbsent;
        }
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
    }

    /** {@code coreKnown} as {@code core known}. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private List<String> aligned() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(lines.get(0).size(), 0));
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                widths.set(column, Math.max(widths.get(column), line.get(column).length()));
            }
        }
        return lines.stream().map(line -> aligned(line, widths)).toList();
    }

    private String aligned(List<String> line, List<Integer> widths) {
        Stream.Builder<String> cells = Stream.builder();
        for (int column = 0; column < line.size(); column++) {
            String cell = line.get(column);
            String blanks = " ".repeat(widths.get(column) - cell.length());
            cells.add(toTheRight.get(column) ? blanks + cell : cell + blanks);
        }
        return String.join(GAP, cells.build().toList()).stripTrailing();
    }
}
