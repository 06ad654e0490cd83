package dev.frameworkgraph.catalog;

/** How much of an application a web framework covers; derived from its claims. */
public enum ScopeKind {
    /** ORM, migrations, templates, login and administration are all part of it. */
    FULL_STACK,

    /** Validation, serialisation and OpenAPI are built in, a relational ORM is not. */
    API_FIRST,

    /** Routing is built in, few other areas are. */
    MICRO,

    /** None of the above. */
    TOOLKIT
}
