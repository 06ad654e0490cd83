package dev.frameworkgraph.http;

import dev.frameworkgraph.http.subscription.RequestParser;
import dev.frameworkgraph.query.QueryRequest;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GraphQL requests from the body of a POST, the query of a GET, or a message. */
final class RequestReader implements RequestParser {

    private static final HeaderReader<Boolean> JSON =
            new HeaderReader<>(Headers.CONTENT_TYPE, false, type -> isJson(type.toLowerCase(Locale.ROOT)));
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_NESTING = 64;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_STRING_LENGTH = 131_072;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxStringLength(MAX_STRING_LENGTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final int malformed;

    /** @param mode decides the status of JSON that is no GraphQL request */
    RequestReader(StatusMode mode) {
        this.malformed = mode == StatusMode.LEGACY ? StatusCodes.BAD_REQUEST : StatusCodes.UNPROCESSABLE_ENTITY;
    }

    /** Refuses a body that is not JSON in UTF-8, by its declared type. */
    static void requireJson(HttpServerExchange exchange) {
        if (!JSON.read(exchange)) {
            throw new RefusedException(
                    StatusCodes.UNSUPPORTED_MEDIA_TYPE, "Send the request as Content-Type: application/json");
        }
        String encoding = exchange.getRequestHeaders().getFirst(Headers.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedException(StatusCodes.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding");
        }
    }

    private static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", -1);
        if (!parts[0].strip().equals("application/json")) {
            return false;
        }
        for (int index = 1; index < parts.length; index++) {
            String parameter = parts[index].strip().replace("\"", "").replace(" ", "");
            if (parameter.startsWith("charset=")
                    && !parameter.equals("charset=utf-8")
                    && !parameter.equals("charset=utf8")) {
                return false;
            }
        }
        return true;
    }

    QueryRequest readBody(byte[] body) {
        JsonNode root = parse(decode(body), "The body");
        if (!root.isObject()) {
            throw new RefusedException(malformed, "The body must be one JSON object; batches are not accepted");
        }
        return request(root);
    }

    @Override
    public JsonNode json(String message) {
        return parse(message, "The message");
    }

    @Override
    public QueryRequest request(JsonNode root) {
        return request(
                text(root, "query"),
                text(root, "documentId"),
                text(root, "operationName"),
                root.get("variables"),
                root.get("extensions"),
                false);
    }

    QueryRequest readQuery(Map<String, Deque<String>> parameters) {
        return request(
                parameter(parameters, "query"),
                parameter(parameters, "documentId"),
                parameter(parameters, "operationName"),
                json(parameters, "variables"),
                json(parameters, "extensions"),
                true);
    }

    /** Of a trusted document at its address. */
    QueryRequest readDocument(String id, Map<String, Deque<String>> parameters) {
        return request(null, id, parameter(parameters, "operationName"), json(parameters, "variables"), null, true);
    }

    private QueryRequest request(
            @Nullable String document,
            @Nullable String documentId,
            @Nullable String operationName,
            @Nullable JsonNode variables,
            @Nullable JsonNode extensions,
            boolean readOnly) {
        Map<String, Object> extensionMap = map(extensions, "extensions");
        if (document == null && documentId == null && !extensionMap.containsKey("persistedQuery")) {
            throw new RefusedException(
                    malformed, "The request has no \"query\": send the GraphQL document under that name");
        }
        return new QueryRequest(
                document, documentId, operationName, map(variables, "variables"), extensionMap, readOnly);
    }

    private static String decode(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(body);
    }

    /** The text may hold the replacement character itself. */
    private static String decodeStrictly(byte[] body) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, "The body is not UTF-8 text");
        }
    }

    private JsonNode parse(String text, String what) {
        try {
            JsonNode node = mapper.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new RefusedException(StatusCodes.BAD_REQUEST, what + " is empty; JSON is expected");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw RefusedException.limit(
                    StatusCodes.BAD_REQUEST,
                    "json",
                    what + " has JSON nested deeper than " + MAX_NESTING + " levels, a number longer than "
                            + MAX_NUMBER_LENGTH + " or a string longer than " + MAX_STRING_LENGTH + " characters");
        } catch (JacksonException e) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, what + " is not valid JSON" + place(e));
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private @Nullable String text(JsonNode root, String key) {
        JsonNode value = root.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RefusedException(malformed, "\"" + key + "\" must be a string");
        }
        return value.stringValue();
    }

    private Map<String, Object> map(@Nullable JsonNode value, String key) {
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new RefusedException(malformed, "\"" + key + "\" must be a JSON object");
        }
        return JsonValues.map(value);
    }

    static @Nullable String parameter(Map<String, Deque<String>> parameters, String name) {
        Deque<String> values = parameters.get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw new RefusedException(StatusCodes.BAD_REQUEST, "The address has \"" + name + "\" more than once");
        }
        return values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private @Nullable JsonNode json(Map<String, Deque<String>> parameters, String name) {
        String text = parameter(parameters, name);
        return text == null ? null : parse(text, "\"" + name + "\" in the address");
    }
}
