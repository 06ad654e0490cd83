package dev.frameworkgraph.http.embed;

import java.util.List;

/**
 * Where the server is known to be, and who may show it.
 *
 * @param publicUrl address of the explorer as everybody knows it, without a trailing slash; empty when nobody said
 * @param frameAncestors sources, as a content security policy writes them, whose pages may frame embeds; {@code *} for all
 */
public record EmbedSettings(String publicUrl, List<String> frameAncestors) {

    /** Frames for everybody, at an address that nobody named. */
    public static final EmbedSettings DEFAULTS = new EmbedSettings("", List.of("*"));

    public EmbedSettings {
        frameAncestors = List.copyOf(frameAncestors);
    }
}
