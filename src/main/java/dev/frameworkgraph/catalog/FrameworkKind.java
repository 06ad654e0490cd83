package dev.frameworkgraph.catalog;

/** Primary purpose of a framework, as the first paragraph of its own documentation states it. */
public enum FrameworkKind {
    /** Routes requests to handlers and gives an application its frame. */
    WEB_FRAMEWORK,

    /** Building blocks for HTTP without being a whole framework. */
    HTTP_TOOLKIT,

    /** Adds an API layer to a framework. */
    API_TOOLKIT,

    /** Maps classes to stored records. */
    ORM,

    /** Builds queries or maps data without being a full ORM. */
    DATA_MAPPER_TOOLKIT,

    /** Versions the schema of a database. */
    MIGRATION_TOOL,

    /** Speaks the protocol of one datastore. */
    DATABASE_DRIVER,

    /** Checks and converts data against declared schemas. */
    VALIDATION_LIBRARY,

    /** Renders text from templates. */
    TEMPLATE_ENGINE,

    /** Renders and validates HTML forms. */
    FORMS_LIBRARY,

    /** Identifies users and decides what they may do. */
    AUTH_LIBRARY,

    /** Management interface generated from models. */
    ADMIN_PANEL,

    /** Runs work outside the request. */
    TASK_QUEUE,

    /** Keeps computed values. */
    CACHE_LIBRARY,

    /** Keeps connections open and broadcasts on them. */
    REALTIME_LIBRARY,

    /** Executes GraphQL. */
    GRAPHQL_LIBRARY,

    /** Listens on a socket and runs applications. */
    APPLICATION_SERVER,

    /** Helps to test applications. */
    TESTING_TOOL,

    /** Shows what a running application does. */
    OBSERVABILITY_TOOL,

    /** Builds command lines. */
    CLI_TOOLKIT,

    /** Wires objects together. */
    DI_CONTAINER,

    /** Manages content as a product. */
    CMS,

    /** Serves or builds static files. */
    STATIC_ASSETS_TOOL,

    /** Generates a project. */
    PROJECT_TEMPLATE,

    /** None of the above. */
    OTHER
}
