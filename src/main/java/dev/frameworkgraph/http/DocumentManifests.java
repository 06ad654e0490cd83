package dev.frameworkgraph.http;

import dev.frameworkgraph.http.export.ShippedDocuments;
import dev.frameworkgraph.query.TrustedDocuments;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifests of trusted documents that frontend tools write: a map of identifiers to documents (Relay, GraphQL Code Generator's
 * client preset), or the operations of an Apollo persisted query manifest.
 */
public final class DocumentManifests {

    private static final String APOLLO_FORMAT = "apollo-persisted-query-manifest";

    private DocumentManifests() {}

    /**
     * Reads manifests, and lays them over the documents in the jar.
     *
     * @throws IOException says which file cannot be read, or what in it is no manifest
     */
    public static TrustedDocuments read(List<Path> manifests) throws IOException {
        return new TrustedDocuments(readAll(manifests), ShippedDocuments.textsById());
    }

    /**
     * The same where nothing but trusted documents is answered, and pages that ask by themselves are to work.
     *
     * @throws IOException says which file cannot be read, or what in it is no manifest
     */
    public static TrustedDocuments readWithPages(List<Path> manifests) throws IOException {
        Map<String, String> beneath = new LinkedHashMap<>(PageDocuments.textsById());
        beneath.putAll(ShippedDocuments.textsById());
        return new TrustedDocuments(readAll(manifests), beneath);
    }

    private static Map<String, String> readAll(List<Path> manifests) throws IOException {
        Map<String, String> textsById = new LinkedHashMap<>();
        for (Path manifest : manifests) {
            for (Map.Entry<String, String> entry : read(manifest).entrySet()) {
                String other = textsById.put(entry.getKey(), entry.getValue());
                if (other != null && !other.equals(entry.getValue())) {
                    throw new IOException(
                            manifest + ": another document has the id \"" + entry.getKey() + "\" already");
                }
            }
        }
        return textsById;
    }

    private static Map<String, String> read(Path manifest) throws IOException {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(Files.readString(manifest));
        } catch (JacksonException e) {
            throw new IOException(manifest + " is not valid JSON: " + e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IOException(manifest + " is not UTF-8 text", e);
        }
        boolean isApollo = APOLLO_FORMAT.equals(root.path("format").asString(""));
        Map<String, String> textsById = isApollo ? operations(manifest, root) : documents(manifest, root);
        if (textsById.isEmpty()) {
            throw new IOException(manifest + " has no documents");
        }
        return textsById;
    }

    private static Map<String, String> documents(Path manifest, JsonNode root) throws IOException {
        Map<String, String> textsById = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            textsById.put(entry.getKey(), text(manifest, entry.getKey(), entry.getValue()));
        }
        return textsById;
    }

    private static Map<String, String> operations(Path manifest, JsonNode root) throws IOException {
        Map<String, String> textsById = new LinkedHashMap<>();
        for (JsonNode operation : root.path("operations")) {
            String id = text(manifest, "id", operation.get("id"));
            textsById.put(id, text(manifest, "body", operation.get("body")));
        }
        return textsById;
    }

    private static String text(Path manifest, String key, @Nullable JsonNode value) throws IOException {
        if (value == null || !value.isString()) {
            throw new IOException(
                    manifest + ": \"" + key + "\" must be a string; a manifest is an object of ids and documents,"
                            + " or has the format \"" + APOLLO_FORMAT + "\"");
        }
        return value.stringValue();
    }
}
