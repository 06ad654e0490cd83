package dev.frameworkgraph.catalog;

/** A series of a language's interpreter. */
@SuppressWarnings("JavaLangClash")
public record Runtime(String slug, String name, Language language, Version version)
        implements Node, RelationshipTarget {

    @Override
    public String key() {
        return slug;
    }
}
