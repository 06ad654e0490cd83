package dev.frameworkgraph.catalog;

/** What an edge means, read from source to target. */
public enum RelationshipKind {
    /** In the source's published dependency metadata. */
    DEPENDS_ON(TargetType.FRAMEWORK, "depends on", "dependency of", false, false),

    /** A required dependency whose types the source's documentation or API exposes. */
    BUILT_ON(TargetType.FRAMEWORK, "built on", "foundation of", false, true),

    /** The target's code ships inside the source and has documentation of its own. */
    BUNDLES(TargetType.FRAMEWORK, "bundles", "bundled in", false, true),

    /** The source plugs into the target and has no documented use without it. */
    EXTENDS(TargetType.FRAMEWORK, "extends", "extended by", false, true),

    /** Both are useful alone and documentation shows them together. */
    INTEGRATES_WITH(TargetType.FRAMEWORK, "integrates with", "integrates with", true, false),

    /** Documentation claims conformance to a standard. */
    IMPLEMENTS(TargetType.STANDARD, "implements", "implemented by", false, false),

    /** Documentation lists the datastore as a supported backend. */
    SUPPORTS_BACKEND(TargetType.DATASTORE, "supports", "backend of", false, false),

    /** Release metadata or documentation states that the runtime is supported. */
    RUNS_ON(TargetType.RUNTIME, "runs on", "runs", false, false),

    /** Both share a standard, one as application and one as server. */
    SERVABLE_BY(TargetType.FRAMEWORK, "servable by", "serves", false, false),

    /** A source names both as choices for the same need. */
    ALTERNATIVE_TO(TargetType.FRAMEWORK, "alternative to", "alternative to", true, false),

    /** Maintainers say that the source replaces the target. */
    SUCCESSOR_OF(TargetType.FRAMEWORK, "successor of", "predecessor of", false, true),

    /** The source's history starts from the target's code. */
    FORK_OF(TargetType.FRAMEWORK, "fork of", "forked as", false, true),

    /** The source's own makers name the target as an influence. */
    INSPIRED_BY(TargetType.FRAMEWORK, "inspired by", "inspired", false, false),

    /** Documented or reproduced: both cannot be used in one application. */
    CONFLICTS_WITH(TargetType.FRAMEWORK, "conflicts with", "conflicts with", true, false),

    /** Documentation says that one such component is required to run. */
    NEEDS_ONE_OF(TargetType.STANDARD, "needs one of", "needed by", false, false),

    /** Generates a project that uses the target. */
    TEMPLATE_FOR(TargetType.FRAMEWORK, "template for", "has template", false, false);

    private final TargetType targetType;
    private final String label;
    private final String inverseLabel;
    private final boolean symmetric;
    private final boolean acyclic;

    RelationshipKind(TargetType targetType, String label, String inverseLabel, boolean symmetric, boolean acyclic) {
        this.targetType = targetType;
        this.label = label;
        this.inverseLabel = inverseLabel;
        this.symmetric = symmetric;
        this.acyclic = acyclic;
    }

    /** What its target is; {@link #NEEDS_ONE_OF} may also point at a kind of framework. */
    public TargetType targetType() {
        return targetType;
    }

    /** Words between source and target. */
    public String label() {
        return label;
    }

    /** Words between target and source. */
    public String inverseLabel() {
        return inverseLabel;
    }

    /** Whether it holds both ways; stored once, smaller slug first. */
    public boolean symmetric() {
        return symmetric;
    }

    /** Whether a chain of it must never come back to its start. */
    public boolean acyclic() {
        return acyclic;
    }
}
