package dev.frameworkgraph.catalog;

/** Any one framework of a kind: the target of NEEDS_ONE_OF when no single project is meant. */
public record KindGroup(FrameworkKind kind) implements RelationshipTarget, PathNode {

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.KIND;
    }

    @Override
    public String key() {
        return kind.name();
    }

    @Override
    public String name() {
        return kind.name();
    }
}
