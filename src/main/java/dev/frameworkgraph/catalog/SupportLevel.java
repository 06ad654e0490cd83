package dev.frameworkgraph.catalog;

/** How a framework supports a feature; decided in the order NOT_APPLICABLE, BUILT_IN, OFFICIAL_EXTENSION, THIRD_PARTY, NONE, UNKNOWN. */
public enum SupportLevel {
    /** Imported from the project itself, or from a documented part of it. */
    BUILT_IN,

    /** A separate distribution by the same owner, or named as its own. */
    OFFICIAL_EXTENSION,

    /** A separate, living project that integrates with it. */
    THIRD_PARTY,

    /** Searched for and not found. */
    NONE,

    /** Nobody has looked yet. */
    UNKNOWN,

    /** The feature makes no sense for this kind of framework. */
    NOT_APPLICABLE
}
