package dev.frameworkgraph.catalog;

/** A series of a language's interpreter. */
@SuppressWarnings("JavaLangClash")
public record Runtime(String slug, String name, Language language, Version version)
        implements Node, RelationshipTarget, PathNode {

    @Override
    public String key() {
        return slug;
    }

    @Override
    public PathNodeType nodeType() {
        return PathNodeType.RUNTIME;
    }
}
