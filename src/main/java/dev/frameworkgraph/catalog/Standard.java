package dev.frameworkgraph.catalog;

/** A published interface or format with a document. */
public record Standard(String slug, String name, String summary, String url)
        implements Node, Searchable, RelationshipTarget, PathNode {

    @Override
    public String key() {
        return slug;
    }

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.STANDARD;
    }
}
