package dev.frameworkgraph.http.export;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes rows in one form, in as many portions as they come. */
interface RowWriter {

    void begin(OutputStream out);

    /**
     * Writes some more.
     *
     * @param isFirst whether no rows were written before
     */
    void write(List<JsonNode> rows, boolean isFirst, OutputStream out);

    void end(OutputStream out);
}
