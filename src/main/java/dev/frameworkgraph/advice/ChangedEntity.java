package dev.frameworkgraph.advice;

/** The type of a thing that two revisions of the catalog are compared by. */
public enum ChangedEntity {
    /** A framework or component. */
    FRAMEWORK("framework", "frameworks"),

    /** A published version. */
    RELEASE("release", "releases"),

    /** A group of the taxonomy. */
    FEATURE_CATEGORY("category", "categories"),

    /** A feature of the taxonomy. */
    FEATURE("feature", "features"),

    /** A claim. */
    FEATURE_SUPPORT("claim", "claims"),

    /** A recorded edge. */
    RELATIONSHIP("relationship", "relationships"),

    /** A published interface or format. */
    STANDARD("standard", "standards"),

    /** A database, cache or broker. */
    DATASTORE("datastore", "datastores"),

    /** A series of an interpreter. */
    RUNTIME("runtime", "runtimes"),

    /** A maintainer. */
    ORGANIZATION("organization", "organizations");

    private final String label;
    private final String pluralLabel;

    ChangedEntity(String label, String pluralLabel) {
        this.label = label;
        this.pluralLabel = pluralLabel;
    }

    /** One of them, for people. */
    public String label() {
        return label;
    }

    /** Several of them, for people. */
    public String pluralLabel() {
        return pluralLabel;
    }
}
