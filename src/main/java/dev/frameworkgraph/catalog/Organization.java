package dev.frameworkgraph.catalog;

import org.jspecify.annotations.Nullable;

/** A body or person that maintains frameworks. */
public record Organization(
        String slug, String name, @Nullable String url) implements Node, Searchable {

    @Override
    public String key() {
        return slug;
    }
}
