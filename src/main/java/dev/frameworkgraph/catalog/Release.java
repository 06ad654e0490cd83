package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a framework: stable, unless nothing but pre-releases was ever published.
 *
 * @param framework slug
 * @param runtimeRange interpreter versions it declares, as written in its metadata
 */
public record Release(
        String framework,
        Version version,
        LocalDate releasedOn,
        @Nullable VersionRange runtimeRange) implements Node {

    @Override
    public String key() {
        return framework + "@" + version;
    }
}
