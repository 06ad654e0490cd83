package dev.frameworkgraph.http.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON, each as it stands in the answer. */
enum JsonRows implements RowWriter {
    /** One array. */
    ARRAY("[", ",", "", "]"),
    /** A line for each. */
    LINES("", "", "\n", "");

    private final String begin;
    private final String between;
    private final String after;
    private final String end;

    JsonRows(String begin, String between, String after, String end) {
        this.begin = begin;
        this.between = between;
        this.after = after;
        this.end = end;
    }

    @Override
    public void begin(OutputStream out) {
        write(begin, out);
    }

    @Override
    public void write(List<JsonNode> rows, boolean isFirst, OutputStream out) {
        for (int index = 0; index < rows.size(); index++) {
            if (index > 0 || !isFirst) {
                write(between, out);
            }
            write(JsonMapper.shared().writeValueAsBytes(rows.get(index)), out);
            write(after, out);
        }
    }

    @Override
    public void end(OutputStream out) {
        write(end, out);
    }

    private static void write(String ascii, OutputStream out) {
        write(ascii.getBytes(StandardCharsets.US_ASCII), out);
    }

    private static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
