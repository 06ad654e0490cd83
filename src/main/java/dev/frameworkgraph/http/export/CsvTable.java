package dev.frameworkgraph.http.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a table as RFC 4180 has them; null is an empty cell, an empty text is quoted. */
final class CsvTable {

    private final CsvWriter csv;

    CsvTable(OutputStream out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out, StandardCharsets.UTF_8);
    }

    /** An empty cell alone is quoted: it would be an empty line, which readers pass over. */
    void write(List<? extends @Nullable String> cells) {
        csv.writeRecord(cells.size() == 1 && cells.get(0) == null ? new String[] {""} : cells.toArray(String[]::new));
    }

    /** To be called at the end. */
    void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
