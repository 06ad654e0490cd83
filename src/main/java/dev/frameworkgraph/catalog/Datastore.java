package dev.frameworkgraph.catalog;

/** A database, cache or broker product. */
public record Datastore(String slug, String name, String summary, DatastoreModel model, String url)
        implements Node, Searchable, RelationshipTarget, PathNode {

    @Override
    public String key() {
        return slug;
    }

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.DATASTORE;
    }
}
