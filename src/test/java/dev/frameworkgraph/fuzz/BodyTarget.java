package dev.frameworkgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.http.RequestReading;
import dev.frameworkgraph.query.QueryRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The body of a POST. It is refused as the client's fault, or a request that says the same once it is written and read again. */
final class BodyTarget implements FuzzTarget {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    @Override
    public void accept(byte[] body) {
        Optional<QueryRequest> request = RequestReading.body(body);
        if (request.isPresent() && !isEndless(request.get())) {
            assertThat(RequestReading.body(written(request.get()))).isEqualTo(request);
        }
    }

    /** Of a number that no double holds; it becomes infinite, for which JSON has no word, and coercion refuses it. */
    private static boolean isEndless(QueryRequest request) {
        return request.toString().contains("Infinity");
    }

    private byte[] written(QueryRequest request) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putIfThere(fields, "query", request.document());
        putIfThere(fields, "documentId", request.documentId());
        putIfThere(fields, "operationName", request.operationName());
        fields.put("variables", request.variables());
        fields.put("extensions", request.extensions());
        return mapper.writeValueAsBytes(fields);
    }

    private static void putIfThere(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
