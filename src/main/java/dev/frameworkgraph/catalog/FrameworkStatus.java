package dev.frameworkgraph.catalog;

/** Whether a framework is kept up. An announcement beats dates. */
public enum FrameworkStatus {
    /** A release or maintainer commit within twelve months. */
    ACTIVE,

    /** Its maintainers say so, or only fixes for twelve months. */
    MAINTENANCE,

    /** No release and no maintainer commit for 24 months. */
    INACTIVE,

    /** The repository is archived or the end was announced. */
    ARCHIVED
}
