package dev.frameworkgraph.http.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A table with a line for each row. */
final class CsvRows implements RowWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Column> columns;
    private final boolean byteOrderMark;

    CsvRows(List<Column> columns, boolean byteOrderMark) {
        this.columns = List.copyOf(columns);
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public void begin(OutputStream out) {
        try {
            out.write(BYTE_ORDER_MARK, 0, byteOrderMark ? BYTE_ORDER_MARK.length : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvTable table = new CsvTable(out);
        table.write(columns.stream().map(Column::name).toList());
        table.flush();
    }

    @Override
    public void write(List<JsonNode> rows, boolean isFirst, OutputStream out) {
        CsvTable table = new CsvTable(out);
        rows.forEach(row -> table.write(cells(row)));
        table.flush();
    }

    private List<@Nullable String> cells(JsonNode row) {
        List<@Nullable String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }

    @Override
    public void end(OutputStream out) {}
}
