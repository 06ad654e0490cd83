package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.catalog.Node;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Global ids: type and key, as opaque text. */
final class NodeIds {

    private static final int MAX_LENGTH = 512;

    private NodeIds() {}

    static String of(Node node) {
        return of(node.getClass().getSimpleName(), node.key());
    }

    static String of(String type, String key) {
        String text = type + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The node of an id; null when the id leads nowhere or is no id at all. */
    static @Nullable Node find(String id, FrameworkGraph graph) {
        String text = decode(id);
        int colon = text.indexOf(':');
        return colon < 0
                ? null
                : find(text.substring(0, colon), text.substring(colon + 1), graph)
                        .orElse(null);
    }

    private static Optional<? extends Node> find(String type, String key, FrameworkGraph graph) {
        return switch (type) {
            case "Framework" ->
                graph.findFramework(key).filter(framework -> framework.slug().equals(key));
            case "Feature" ->
                graph.findFeature(key).filter(feature -> feature.key().equals(key));
            case "FeatureCategory" -> graph.findCategory(key);
            case "FeatureSupport" -> graph.findSupport(key);
            case "Relationship" -> graph.findRelationship(key);
            case "Release" -> graph.findRelease(key);
            case "Standard" -> graph.findStandard(key);
            case "Datastore" -> graph.findDatastore(key);
            case "Organization" -> graph.findOrganization(key);
            case "Runtime" -> graph.findRuntime(key);
            default -> Optional.empty();
        };
    }

    private static String decode(String id) {
        if (id.length() > MAX_LENGTH) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
