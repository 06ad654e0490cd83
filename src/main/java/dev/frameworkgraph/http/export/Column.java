package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OutlinedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A column of a table: one leaf of what is selected of a row.
 *
 * @param name the way to it, dotted
 * @param path from the row on; none where the row is the value
 * @param isJoined whether there are lists on the way, or it is one
 */
record Column(String name, List<String> path, boolean isJoined) {

    private static final String BETWEEN = " | ";

    Column {
        path = List.copyOf(path);
    }

    /** In the order of the selection. */
    static List<Column> of(RowPath rows) {
        List<Column> columns = new ArrayList<>();
        addAll(rows.items(), new Column("", List.of(), false), columns);
        if (columns.isEmpty()) {
            columns.add(new Column(rows.dotted(), List.of(), false));
        }
        return columns;
    }

    private static void addAll(List<OutlinedField> fields, Column above, List<Column> columns) {
        for (OutlinedField field : fields) {
            Column column = above.to(field);
            if (field.isLeaf()) {
                columns.add(column);
            }
            addAll(field.fields(), column, columns);
        }
    }

    private Column to(OutlinedField field) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field.name());
        return new Column(String.join(".", longer), longer, isJoined || field.isList());
    }

    /** What stands in the cell of a row; null for nothing. */
    @Nullable
    String cell(JsonNode row) {
        List<JsonNode> values = new ArrayList<>();
        collect(row, 0, values);
        if (isJoined) {
            return values.stream().allMatch(JsonNode::isNull)
                    ? null
                    : PlainCell.of(values.stream().map(Column::text).collect(Collectors.joining(BETWEEN)));
        }
        JsonNode value = values.get(0);
        return value.isString() ? PlainCell.of(value.stringValue()) : value.isNull() ? null : value.asString();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }

    /** One for each item, so that those of two columns keep step; null for what is not there. */
    private void collect(@Nullable JsonNode value, int depth, List<JsonNode> values) {
        if (value != null && value.isArray()) {
            value.forEach(item -> collect(item, depth, values));
        } else if (value == null || depth == path.size() || value.isNull()) {
            values.add(value == null ? NullNode.getInstance() : value);
        } else {
            collect(value.get(path.get(depth)), depth + 1, values);
        }
    }
}
