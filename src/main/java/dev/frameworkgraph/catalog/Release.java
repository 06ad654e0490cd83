package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published stable version of a framework.
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
