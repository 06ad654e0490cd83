package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OperationOutline;
import dev.frameworkgraph.query.OutlinedField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The way from the data of an answer to its rows: the items of the list at its end. Where it leads through other lists, the rows of
 * all their items follow one another; where it leads to an object, that is the one row.
 *
 * @param root everything that is selected, in whose place no field stands
 * @param fields from the root on; none for the whole data as one row
 */
record RowPath(List<OutlinedField> root, List<OutlinedField> fields) {

    RowPath {
        root = List.copyOf(root);
        fields = List.copyOf(fields);
    }

    /**
     * The way that a client names, or else the usual one: to the first list of objects, outermost first, and on from there while its
     * items say nothing but another such list. Without any, the data are one row.
     *
     * @param dotted names from the root on; null for the usual way
     */
    static RowPath of(OperationOutline outline, @Nullable String dotted) {
        RowPath whole = new RowPath(outline.fields(), List.of());
        return dotted == null
                ? whole.lists().stream().findFirst().map(RowPath::innermost).orElse(whole)
                : whole.named(dotted);
    }

    private RowPath named(String dotted) {
        RowPath path = this;
        for (String name : dotted.split("\\.", -1)) {
            path = path.next().stream()
                    .filter(next -> next.end().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(dotted));
        }
        if (path.end().isLeaf() && !path.end().isList()) {
            throw unknown(dotted);
        }
        return path;
    }

    private WrongParameterException unknown(String dotted) {
        String lists = lists().stream().map(RowPath::dotted).collect(Collectors.joining(", "));
        return new WrongParameterException("\"rows\" names no list of this document: \"" + dotted + "\"; it has "
                + (lists.isEmpty() ? "none" : lists));
    }

    /** All lists of objects, outermost first, and in the order of the answer. */
    private List<RowPath> lists() {
        List<RowPath> lists = new ArrayList<>();
        Queue<RowPath> waiting = new ArrayDeque<>(next());
        while (!waiting.isEmpty()) {
            RowPath path = waiting.remove();
            if (path.end().isList() && !path.end().isLeaf()) {
                lists.add(path);
            }
            waiting.addAll(path.next());
        }
        return lists;
    }

    private RowPath innermost() {
        RowPath path = this;
        while (path.next().size() == 1) {
            path = path.next().get(0);
            if (path.end().isList() && !path.end().isLeaf()) {
                return path.innermost();
            }
        }
        return this;
    }

    private List<RowPath> next() {
        return items().stream().map(this::to).toList();
    }

    private RowPath to(OutlinedField field) {
        List<OutlinedField> longer = new ArrayList<>(fields);
        longer.add(field);
        return new RowPath(root, longer);
    }

    private OutlinedField end() {
        return fields.get(fields.size() - 1);
    }

    /** What is selected of a row; nothing for a list of scalars. */
    List<OutlinedField> items() {
        return fields.isEmpty() ? root : end().fields();
    }

    String dotted() {
        return fields.stream().map(OutlinedField::name).collect(Collectors.joining("."));
    }

    /**
     * The rows of an answer.
     *
     * @throws NoRowsException when something else was answered in their place
     */
    List<JsonNode> rows(JsonNode data) {
        List<JsonNode> rows = new ArrayList<>();
        collect(data, 0, false, rows);
        return rows;
    }

    private void collect(JsonNode value, int depth, boolean withinList, List<JsonNode> rows) {
        if (value.isNull()) {
            return;
        }
        if (depth == fields.size()) {
            (value.isArray() ? value : List.of(value)).forEach(rows::add);
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> collect(item, depth, true, rows));
            return;
        }
        JsonNode next = value.get(fields.get(depth).name());
        if (next == null && !withinList) {
            throw new NoRowsException();
        }
        if (next != null) {
            collect(next, depth + 1, withinList, rows);
        }
    }
}
