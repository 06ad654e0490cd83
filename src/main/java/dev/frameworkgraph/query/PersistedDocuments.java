package dev.frameworkgraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a request may name instead of sending them: trusted ones, and those that clients registered under their
 * SHA-256 (automatic persisted queries). The latter are bounded by their length together; a document that is asked for seldom does not push
 * out one that is asked for often.
 */
public final class PersistedDocuments {

    /** Every request brings its document. */
    public static final PersistedDocuments NONE = new PersistedDocuments(TrustedDocuments.NONE, false, 0);

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final @Nullable Cache<String, String> automatic;

    /**
     * @param trustedOnly whether nothing but trusted documents is answered
     * @param automaticCharacters of registered documents together; 0 takes no registrations
     */
    public PersistedDocuments(TrustedDocuments trusted, boolean trustedOnly, long automaticCharacters) {
        this.trusted = trusted;
        this.trustedOnly = trustedOnly;
        this.automatic = trustedOnly || automaticCharacters == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(automaticCharacters)
                        .weigher((String hash, String text) -> hash.length() + text.length())
                        .executor(Runnable::run)
                        .build();
    }

    TrustedDocuments trusted() {
        return trusted;
    }

    /** The text that a request means; null when it has to be refused, for which {@link #require} has the reason. */
    @Nullable
    String find(QueryRequest request) {
        String id = id(request);
        if (request.document() == null) {
            return id == null ? null : find(id);
        }
        return trustedOnly && !trusted.has(request.document()) ? null : request.document();
    }

    private @Nullable String find(String id) {
        String text = trusted.text(id);
        return text != null || automatic == null ? text : automatic.getIfPresent(id);
    }

    /** The text that a request means. */
    String require(QueryRequest request) {
        String text = find(request);
        if (text != null) {
            return text;
        }
        if (request.document() != null) {
            throw QueryException.of(
                    ErrorCode.DOCUMENT_NOT_TRUSTED, "Only the documents that this server was given are answered");
        }
        if (id(request) == null) {
            throw QueryException.of(ErrorCode.BAD_REQUEST, "The request has no query");
        }
        throw request.documentId() == null && automatic == null
                ? QueryException.of(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported")
                : QueryException.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    /** Keeps a valid document that came with its hash, for requests with the hash alone. */
    void register(QueryRequest request) {
        String hash = hash(request);
        String text = request.document();
        if (automatic != null && hash != null && text != null && trusted.text(hash) == null) {
            automatic.put(hash, text);
        }
    }

    /** Refuses a document that came with another's hash. */
    void requireOwnHash(QueryRequest request) {
        String hash = hash(request);
        String text = request.document();
        if (automatic == null || hash == null || text == null || text.equals(find(hash))) {
            return;
        }
        if (!hash.equals(OperationIdentity.sha256(text))) {
            throw QueryException.of(ErrorCode.BAD_REQUEST, "provided sha does not match query");
        }
    }

    private static @Nullable String id(QueryRequest request) {
        return request.documentId() == null ? hash(request) : request.documentId();
    }

    private static @Nullable String hash(QueryRequest request) {
        return request.extensions().get("persistedQuery") instanceof Map<?, ?> extension
                        && extension.get("sha256Hash") instanceof String hash
                ? hash
                : null;
    }
}
