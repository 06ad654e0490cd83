package dev.frameworkgraph.registry;

import dev.frameworkgraph.catalog.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file of a release, as the simple repository API tells of it.
 *
 * @param day of its upload; null where the index does not say
 * @param metadata whether the metadata file lies beside it
 * @param metadataHash SHA-256 of that file; null where the index does not say
 * @param hash SHA-256 of the file itself; null where the index does not say
 */
record DistributionFile(
        String name,
        String url,
        @Nullable LocalDate day,
        @Nullable String requiresPython,
        boolean yanked,
        boolean metadata,
        @Nullable String metadataHash,
        @Nullable String hash) {

    static DistributionFile of(JsonNode file) throws MalformedAnswerException {
        String name = JsonAnswers.text(file, "filename");
        String url = JsonAnswers.text(file, "url");
        if (name == null || url == null) {
            throw new MalformedAnswerException("a file in the list has no name or no address");
        }
        JsonNode beside = file.has("core-metadata") ? file.path("core-metadata") : file.path("dist-info-metadata");
        return new DistributionFile(
                name,
                url,
                day(JsonAnswers.text(file, "upload-time")),
                JsonAnswers.text(file, "requires-python"),
                isTrue(file.path("yanked")),
                isTrue(beside) || beside.isObject(),
                beside.isObject() ? JsonAnswers.text(beside, "sha256") : null,
                file.path("hashes").isObject() ? JsonAnswers.text(file.path("hashes"), "sha256") : null);
    }

    private static boolean isTrue(JsonNode value) {
        return value.isBoolean()
                ? value.booleanValue()
                : value.isString() && !value.asString().isEmpty();
    }

    private static @Nullable LocalDate day(@Nullable String time) {
        try {
            return time == null ? null : LocalDate.parse(time.substring(0, Math.min(10, time.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isWheel() {
        return name.endsWith(".whl");
    }

    boolean isPureWheel() {
        return name.endsWith("-none-any.whl");
    }

    /**
     * The version that the name of the file tells: the longest part behind the package's name that is one of the index's versions, as
     * {@code 1.0.1} in {@code Sample-1.0.1.tar.gz} and {@code 1.0} in {@code Sample-1.0.win32-py2.7.exe}.
     *
     * @param versions each by itself, so that every spelling finds that of the index
     */
    Optional<Version> version(String packageName, Map<Version, Version> versions) {
        String rest = behindName(packageName);
        for (int end = rest.length(); end > 0; end--) {
            boolean boundary = end == rest.length() || "-._".indexOf(rest.charAt(end)) >= 0;
            // wheels write a hyphen as underscore
            Optional<Version> written =
                    boundary ? ReleaseList.version(rest.substring(0, end).replace('_', '-')) : Optional.empty();
            Optional<Version> known = written.map(versions::get);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** What follows the name; names are spelled with hyphens, underscores, dots and capitals as their makers like. */
    private String behindName(String packageName) {
        String wanted = PackageUrl.normalizedPythonName(packageName);
        for (int end = Math.min(wanted.length(), name.length()); end < name.length(); end++) {
            boolean separator = name.charAt(end) == '-' || name.charAt(end) == '_';
            if (separator
                    && PackageUrl.normalizedPythonName(name.substring(0, end)).equals(wanted)) {
                return name.substring(end + 1).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
