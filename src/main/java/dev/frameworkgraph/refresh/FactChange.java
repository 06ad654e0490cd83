package dev.frameworkgraph.refresh;

/** Something that the machine facts of a package say otherwise than before, in one sentence. */
public record FactChange(Kind kind, String text) {

    /** What the sentence is about. */
    public enum Kind {
        /** A release that was not known. */
        NEW_RELEASE,
        /** A known release that the registry no longer lists, or marks as withdrawn. */
        WITHDRAWN_RELEASE,
        /** A known release with another day or runtime. */
        CORRECTED_RELEASE,
        /** The runtime that the latest release needs. */
        RUNTIME,
        /** What the latest release requires. */
        DEPENDENCY,
        /** The declared licence. */
        LICENSE,
        /** The declared addresses. */
        LINKS
    }
}
