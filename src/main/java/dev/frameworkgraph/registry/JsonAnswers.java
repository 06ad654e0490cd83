package dev.frameworkgraph.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies: whole ones, of a JSON media type. */
final class JsonAnswers {

    private static final int MAX_DEPTH = 64;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonAnswers() {}

    /**
     * The document in a body.
     *
     * @param needed what to call it where another media type came
     */
    static <T> T read(byte[] body, String contentType, Class<T> type, String needed)
            throws MalformedAnswerException, RegistryException {
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mediaType.endsWith("json")) {
            String came = mediaType.isEmpty() ? "an answer without a media type" : mediaType;
            throw new RegistryException(
                    RegistryException.Cause.WRONG_ANSWER, came + " came where " + needed + " is needed");
        }
        T document;
        try {
            document = MAPPER.readValue(body, type);
        } catch (JacksonException e) {
            throw new MalformedAnswerException("the answer is no whole JSON document");
        }
        if (document == null) {
            throw new MalformedAnswerException("the answer is empty");
        }
        return document;
    }

    /** The text of a field; null where it is not there or no text. */
    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }
}
