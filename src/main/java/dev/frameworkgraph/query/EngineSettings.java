package dev.frameworkgraph.query;

/**
 * How an engine answers.
 *
 * @param documents that requests may name instead of sending them
 * @param partBytes how much of answers is remembered; 0 for nothing
 */
public record EngineSettings(QueryLimits limits, PersistedDocuments documents, long partBytes) {

    private static final long USUAL_PART_BYTES = 16 << 20;

    /** With these limits, and as usual otherwise: every request brings its document. */
    public static EngineSettings of(QueryLimits limits) {
        return new EngineSettings(limits, PersistedDocuments.NONE, USUAL_PART_BYTES);
    }
}
