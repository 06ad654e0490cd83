package dev.frameworkgraph.advice;

import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SmallCatalog} says of a framework.
 *
 * @param parent slug, for a component; it has no releases
 * @param runtimeRange of every release; null where none is declared
 * @param versions of its releases, newest first
 */
public record SmallFramework(
        String slug,
        FrameworkKind kind,
        FrameworkStatus status,
        Language language,
        String license,
        @Nullable String parent,
        @Nullable String runtimeRange,
        List<String> versions) {

    public SmallFramework {
        versions = List.copyOf(versions);
    }

    static SmallFramework of(String slug, FrameworkKind kind) {
        return new SmallFramework(
                slug, kind, FrameworkStatus.ACTIVE, Language.PYTHON, "MIT", null, ">=3.11", List.of("1.0"));
    }

    public SmallFramework with(FrameworkStatus other) {
        return new SmallFramework(slug, kind, other, language, license, parent, runtimeRange, versions);
    }

    public SmallFramework in(Language other) {
        return new SmallFramework(slug, kind, status, other, license, parent, runtimeRange, versions);
    }

    public SmallFramework under(String other) {
        return new SmallFramework(slug, kind, status, language, other, parent, runtimeRange, versions);
    }

    public SmallFramework partOf(String other) {
        return new SmallFramework(slug, kind, status, language, license, other, runtimeRange, List.of());
    }

    public SmallFramework runningOn(@Nullable String range) {
        return new SmallFramework(slug, kind, status, language, license, parent, range, versions);
    }

    public SmallFramework released(String... newestFirst) {
        return new SmallFramework(slug, kind, status, language, license, parent, runtimeRange, List.of(newestFirst));
    }

    Framework made() {
        VersionRange range = runtimeRange == null ? null : VersionRange.of(runtimeRange);
        List<Release> releases = IntStream.range(0, versions.size())
                .mapToObj(index -> new Release(
                        slug,
                        Version.of(versions.get(index)),
                        LocalDate.of(2026, 1, 1).minusYears(index),
                        range))
                .toList();
        return new Framework(
                slug,
                slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1),
                List.of(),
                List.of(),
                parent,
                kind,
                List.of(),
                status,
                "One.",
                List.of(language),
                List.of(license),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                releases,
                null);
    }
}
