package dev.frameworkgraph.http.export;

import dev.frameworkgraph.query.OperationOutline;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an operation, of all its pages one after another. */
public final class Export {

    private final RowPath path;
    private final RowWriter writer;
    private final @Nullable Paging paging;

    private Export(RowPath path, RowWriter writer, @Nullable Paging paging) {
        this.path = path;
        this.writer = writer;
        this.paging = paging;
    }

    /**
     * Of an operation with these variables.
     *
     * @param rows the dotted way to the list; null for the usual one
     * @param byteOrderMark whether a table begins with one
     * @throws WrongParameterException when there is no such list
     */
    public static Export of(
            OperationOutline outline,
            Map<String, Object> variables,
            RowForm form,
            @Nullable String rows,
            boolean byteOrderMark) {
        RowPath path = RowPath.of(outline, rows);
        RowWriter writer = switch (form) {
            case CSV -> new CsvRows(Column.of(path), byteOrderMark);
            case NDJSON -> JsonRows.LINES;
            case JSON -> JsonRows.ARRAY;
        };
        return new Export(path, writer, Paging.find(path, variables).orElse(null));
    }

    /**
     * Of an answer without errors.
     *
     * @param answer a GraphQL response
     * @throws NoRowsException when something else was answered in their place
     */
    public ExportPage page(byte[] answer, boolean isFirst) {
        JsonNode data = JsonMapper.shared().readTree(answer).path("data");
        Map<String, Object> next = paging == null ? Map.of() : paging.next(data);
        ByteArrayOutputStream out = new ByteArrayOutputStream(answer.length);
        if (isFirst) {
            writer.begin(out);
        }
        writer.write(path.rows(data), isFirst, out);
        if (next.isEmpty()) {
            writer.end(out);
        }
        return new ExportPage(out.toByteArray(), next);
    }
}
