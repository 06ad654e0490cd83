package dev.frameworkgraph.catalog;

/** What sort of thing a piece of evidence is. */
public enum EvidenceKind {
    /** Documentation by the project. */
    OFFICIAL_DOCS,

    /** Release notes or a changelog. */
    RELEASE_NOTES,

    /** Source code. */
    SOURCE_CODE,

    /** Published package metadata. */
    PACKAGE_METADATA,

    /** A specification. */
    SPECIFICATION,

    /** A statement by the makers. */
    MAINTAINER_STATEMENT,

    /** Somebody else. */
    INDEPENDENT,

    /** A search that found nothing, with where and when. */
    ABSENCE_SEARCH
}
