package dev.frameworkgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that the operator lets in by an identifier. */
public final class TrustedDocuments {

    /** No documents. */
    public static final TrustedDocuments NONE = new TrustedDocuments(Map.of());

    private final Map<String, String> textsById;
    private final Set<String> texts;

    /** @param textsById in the order in which problems are to be told */
    public TrustedDocuments(Map<String, String> textsById) {
        this.textsById = new LinkedHashMap<>(textsById);
        this.texts = new HashSet<>(textsById.values());
    }

    /** How many there are. */
    public int size() {
        return textsById.size();
    }

    /** In the order of the manifests. */
    List<String> ids() {
        return new ArrayList<>(textsById.keySet());
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
