package dev.frameworkgraph.catalog;

/** A quality that makers say they aim at. */
public enum Quality {
    /** Small core, little weight. */
    LIGHTWEIGHT,

    /** No enforced project structure. */
    UNOPINIONATED,

    /** Little or nothing has to be installed with it. */
    FEW_DEPENDENCIES,

    /** Developers pick the components. */
    COMPONENT_CHOICE,

    /** Only what is needed, nothing more. */
    MINIMALISM,

    /** Common needs are met out of the box. */
    BATTERIES_INCLUDED,

    /** Data, logic and presentation kept apart, as in model-view-controller. */
    SEPARATION_OF_CONCERNS,

    /** Speed at run time. */
    PERFORMANCE,

    /** Speed of development. */
    DEVELOPER_SPEED,

    /** Driven by type annotations. */
    TYPE_HINTS,

    /** Documentation made from code. */
    GENERATED_DOCUMENTATION,

    /** Little magic, few hidden rules. */
    EXPLICITNESS,

    /** Made to be extended. */
    EXTENSIBILITY,

    /** Safe by default. */
    SECURITY,

    /** Grows with the application. */
    SCALABILITY,

    /** Careful with breaking changes. */
    STABILITY,

    /** Thorough documentation. */
    DOCUMENTATION,

    /** Built on open standards. */
    STANDARDS,

    /** One interface to several databases. */
    DATABASE_PORTABILITY
}
