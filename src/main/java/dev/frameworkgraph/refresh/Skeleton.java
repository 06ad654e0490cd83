package dev.frameworkgraph.refresh;

import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.loading.PackageFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of an entry that has what package metadata tells, and comments on what it cannot tell. */
final class Skeleton {

    private static final int ACTIVE_MONTHS = 12;
    private static final int INACTIVE_MONTHS = 24;

    private final PackageFile file;
    private final String name;
    private final FrameworkKind kind;
    private final Set<String> knownIdentifiers = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * An entry to be written.
     *
     * @param knownLicenses expressions whose identifiers are taken to be those of SPDX
     */
    Skeleton(PackageFile file, String name, FrameworkKind kind, Set<String> knownLicenses) {
        this.file = file;
        this.name = name;
        this.kind = kind;
        knownLicenses.forEach(expression -> knownIdentifiers.addAll(Arrays.asList(identifiers(expression))));
    }

    private static String[] identifiers(String expression) {
        return expression.replaceAll("[()]", "").split(" (?:AND|OR|WITH) ", -1);
    }

    String text() {
        PackageFacts facts = file.facts();
        Release latest = file.releases().get(file.releases().size() - 1);
        line("# yaml-language-server: $schema=../schema/framework.schema.json");
        line("# Begun from package metadata on " + facts.readOn() + ". How to go on: README.md in the catalog folder.");
        line("# Then run: validate --catalog DIR. It says what is still missing, and what is wrong.");
        line("slug: " + file.framework());
        line("# The name as the project writes it.");
        line("name: " + quoted(name));
        line("kind: " + kind);
        line("# By the date of its latest release, " + latest.releasedOn()
                + "; what its maintainers announce counts more.");
        line("status: " + status(latest.releasedOn(), facts.readOn()));
        line("# What it is and what sets it apart, in one or two sentences of your own:");
        line("# summary: \"...\"");
        language();
        license(facts.declaredLicense());
        line("packages: [" + quoted(facts.packageUrl()) + "]");
        link("homepage", "homepage");
        link("repository", "source");
        link("documentation", "documentation");
        line("verifiedAgainst: " + quoted(latest.version().toString()));
        line("# Pages that you opened, then claims that they show; leave out what nobody has checked.");
        line("# sources:");
        line("#   guide:");
        line("#     url: \"https://...\"");
        line("#     kind: OFFICIAL_DOCS");
        line("#     version: " + quoted(latest.version().toString()));
        line("#     accessed: " + quoted(facts.readOn().toString()));
        line("# claims:");
        line("#   CATEGORY.FEATURE:");
        line("#     level: BUILT_IN");
        line("#     evidence:");
        line("#     - {source: guide, locator: \"...\", shows: \"...\"}");
        return text.toString();
    }

    /** A release within a year, within two, or none for longer. */
    static FrameworkStatus status(LocalDate released, LocalDate today) {
        if (!released.isBefore(today.minusMonths(ACTIVE_MONTHS))) {
            return FrameworkStatus.ACTIVE;
        }
        return released.isBefore(today.minusMonths(INACTIVE_MONTHS))
                ? FrameworkStatus.INACTIVE
                : FrameworkStatus.MAINTENANCE;
    }

    private void language() {
        String packageUrl = file.facts().packageUrl();
        if (packageUrl.startsWith("pkg:npm/")) {
            line("# Or TYPESCRIPT, where applications are meant to be written in it.");
            line("languages: [" + Language.JAVASCRIPT + "]");
        } else if (packageUrl.startsWith("pkg:maven/")) {
            line("# Or KOTLIN or SCALA, where applications are meant to be written in it.");
            line("languages: [" + Language.JAVA + "]");
        } else {
            line("languages: [" + Language.PYTHON + "]");
        }
    }

    private void license(@Nullable String declared) {
        boolean expression = declared != null && knownIdentifiers.containsAll(Arrays.asList(identifiers(declared)));
        if (declared != null && expression) {
            line("licenses: [" + quoted(declared) + "]");
            return;
        }
        String words = declared == null ? "declares none in one line" : "declares " + quoted(declared);
        line("# Its licence as an SPDX expression; the package " + words + ":");
        line("# licenses: [\"...\"]");
    }

    private void link(String key, String label) {
        file.facts().links().stream()
                .filter(link -> link.label().equals(label))
                .findFirst()
                .ifPresent(link -> line(key + ": " + quoted(link.url())));
    }

    private static String quoted(String value) {
        return PackageFileWriter.quoted(value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
