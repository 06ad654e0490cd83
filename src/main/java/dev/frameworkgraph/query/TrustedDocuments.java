package dev.frameworkgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that are let in by an identifier: those that the operator names, and beneath them those that come with the program. */
public final class TrustedDocuments {

    /** No documents. */
    public static final TrustedDocuments NONE = new TrustedDocuments(Map.of());

    private final List<String> ids;
    private final Map<String, String> textsById;
    private final Set<String> texts;

    /** @param textsById in the order in which problems are to be told */
    public TrustedDocuments(Map<String, String> textsById) {
        this(textsById, Map.of());
    }

    /**
     * Those of the operator over others.
     *
     * @param beneath let in as well, each unless it has the identifier of one above; known to be good, and told no problems of
     */
    public TrustedDocuments(Map<String, String> textsById, Map<String, String> beneath) {
        this.ids = new ArrayList<>(textsById.keySet());
        this.textsById = new LinkedHashMap<>(beneath);
        this.textsById.putAll(textsById);
        this.texts = new HashSet<>(this.textsById.values());
    }

    /** How many the operator names. */
    public int size() {
        return ids.size();
    }

    /** Those of the operator, in the order of the manifests. */
    List<String> ids() {
        return new ArrayList<>(ids);
    }

    /** Null when no document has the identifier. */
    @Nullable
    String text(String id) {
        return textsById.get(id);
    }

    boolean has(String text) {
        return texts.contains(text);
    }
}
