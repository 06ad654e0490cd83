package dev.frameworkgraph.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated pointer to something a reader can open, with one sentence on what it shows.
 *
 * @param url absolute http or https address without a fragment
 * @param locator heading, section or line within it
 * @param appliesToVersion version of the project that the source describes
 */
public record Evidence(
        String url,
        @Nullable String locator,
        EvidenceKind kind,
        String shows,
        LocalDate accessedAt,
        @Nullable Version appliesToVersion) {}
