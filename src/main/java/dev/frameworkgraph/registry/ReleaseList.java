package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Releases by version, each once, in the spelling that came first. */
final class ReleaseList {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern FINAL = Pattern.compile("\\.(RELEASE|Final|GA)$");
    private static final Pattern DEVELOPMENT = Pattern.compile("(?i).*\\d[-_.]?dev[-_.]?\\d*(\\+.*)?");

    private final String framework;
    private final TreeMap<Version, Release> releasesByVersion = new TreeMap<>();

    ReleaseList(String framework) {
        this.framework = framework;
    }

    void add(Version version, LocalDate day, @Nullable VersionRange runtime) {
        releasesByVersion.putIfAbsent(version, new Release(framework, version, day, runtime));
    }

    void add(Release release) {
        releasesByVersion.putIfAbsent(release.version(), release);
    }

    boolean has(Version version) {
        return releasesByVersion.containsKey(version);
    }

    /** Oldest first; pre-releases only where there is nothing else. */
    List<Release> stable() {
        List<Release> stable = releasesByVersion.values().stream()
                .filter(release -> !isPreRelease(release.version()))
                .toList();
        return stable.isEmpty() ? List.copyOf(releasesByVersion.values()) : stable;
    }

    private static boolean isPreRelease(Version version) {
        return version.isPreRelease() || DEVELOPMENT.matcher(version.toString()).matches();
    }

    /** A version; empty for a text that is none. */
    static Optional<Version> version(String text) {
        try {
            return Optional.of(Version.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A version of dotted numbers, without an ending that only says that it is final; empty for any other. */
    static Optional<Version> finalVersion(String text) {
        String numbers = FINAL.matcher(text).replaceFirst("").replace('_', '.');
        return NUMBERS.matcher(numbers).matches() ? version(numbers) : Optional.empty();
    }

    /** A range; null for a text that is none, or is longer than a catalog takes. */
    static @Nullable VersionRange range(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : VersionRange.of(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
