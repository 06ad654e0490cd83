package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Framework;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks names, addresses and the references of entries to each other. */
final class IdentityChecks {

    private final WrittenCatalog written;
    private final Problems problems;
    private final LocalDate today;

    IdentityChecks(WrittenCatalog written, Problems problems, LocalDate today) {
        this.written = written;
        this.problems = problems;
        this.today = today;
    }

    void check() {
        written.frameworksBySlug.values().forEach(this::checkFramework);
        written.packagesByFramework.values().forEach(this::checkPackage);
        checkRedirects();
        checkPackagesAreOwnedOnce();
        for (Reference reference : written.standardReferences) {
            require(reference.place(), "standard", reference.key(), written.standardsBySlug.keySet());
        }
        checkFeatureRedirects();
    }

    private void checkFeatureRedirects() {
        Set<String> seen = new HashSet<>();
        for (Reference redirect : written.featureRedirects) {
            if (written.featuresByKey.containsKey(redirect.key())) {
                problems.add(
                        redirect.place(),
                        "\"" + redirect.key() + "\" is both a feature and a former key",
                        "Keys are never reused: remove the redirect, or the feature.");
            } else if (!seen.add(redirect.key())) {
                problems.add(
                        redirect.place(),
                        "\"" + redirect.key() + "\" is the former key of another feature already",
                        "Remove it in one of the two.");
            }
        }
    }

    private void checkFramework(WrittenFramework file) {
        Framework framework = file.framework();
        MappingReader reader = file.reader();
        Checks.slug(framework.slug(), reader.place("slug"), problems);
        checkUrl(framework.homepage(), reader.place("homepage"));
        checkUrl(framework.repository(), reader.place("repository"));
        checkUrl(framework.documentation(), reader.place("documentation"));
        framework.packages().forEach(url -> Checks.packageUrl(url, reader.place("packages"), problems));
        framework.licenses().forEach(license -> Checks.spdxExpression(license, reader.place("licenses"), problems));
        for (String maintainer : framework.maintainers()) {
            require(reader.place("maintainers"), "organization", maintainer, written.organizationsBySlug.keySet());
        }
        if (file.valid() && framework.languages().isEmpty()) {
            problems.add(reader.place("languages"), "no language is given", "Add languages: [PYTHON], or another.");
        }
        if (framework.parent() != null) {
            checkComponent(file, framework.parent());
        }
        if (file.verifiedAgainst() != null) {
            new KnownVersions(written, problems)
                    .require(framework, file.verifiedAgainst(), reader.place("verifiedAgainst"), "");
        }
    }

    private void checkComponent(WrittenFramework file, String parent) {
        MappingReader reader = file.reader();
        require(reader.place("parent"), "framework", parent, written.frameworksBySlug.keySet());
        WrittenFramework parentFile = written.frameworksBySlug.get(parent);
        if (parentFile != null && parentFile.framework().parent() != null) {
            problems.add(
                    reader.place("parent"),
                    "\"" + parent + "\" is itself a component",
                    "Name the framework that ships both.");
        }
        if (written.packagesByFramework.containsKey(file.framework().slug())) {
            problems.add(
                    reader.place("parent"),
                    "a component has no releases of its own, but packages/"
                            + file.framework().slug() + ".yaml is there",
                    "Remove parent, or the file of package facts.");
        }
    }

    private void checkPackage(WrittenPackage written) {
        MappingReader reader = written.reader();
        require(reader.place("framework"), "framework", written.framework(), this.written.frameworksBySlug.keySet());
        Checks.packageUrl(written.packageUrl(), reader.place("package"), problems);
        if (written.readOn().isAfter(today)) {
            problems.add(
                    reader.place("readOn"), written.readOn() + " lies in the future", "Write the day it was read.");
        }
        Set<Object> versions = new HashSet<>();
        written.releases().forEach(release -> {
            if (!versions.add(release.version())) {
                problems.add(reader.place("releases"), "release " + release.version() + " is there twice", "Keep one.");
            }
        });
    }

    private void checkPackagesAreOwnedOnce() {
        Map<String, String> ownersByPackage = new HashMap<>();
        for (WrittenFramework file : written.frameworksBySlug.values()) {
            for (String packageUrl : file.framework().packages()) {
                String owner =
                        ownersByPackage.putIfAbsent(packageUrl, file.framework().slug());
                if (owner != null) {
                    problems.add(
                            file.reader().place("packages"),
                            packageUrl + " already belongs to \"" + owner + "\"",
                            "A package is one framework: remove it in one of the two.");
                }
            }
        }
        for (WrittenPackage facts : written.packagesByFramework.values()) {
            WrittenFramework file = written.frameworksBySlug.get(facts.framework());
            if (file != null && file.valid() && lacks(file.framework(), facts)) {
                problems.add(
                        facts.reader().place("package"),
                        "\"" + facts.framework() + "\" does not name " + facts.packageUrl() + " among its packages",
                        "Add it to packages: of frameworks/" + facts.framework() + ".yaml, or correct it here.");
            }
        }
    }

    /** Not asked where another problem has been reported already: a package URL of a wrong form, a file of another name. */
    private boolean lacks(Framework framework, WrittenPackage facts) {
        return facts.equals(written.packagesByFramework.get(framework.slug()))
                && framework.packages().stream().allMatch(Checks::isPackageUrl)
                && !framework.packages().contains(facts.packageUrl());
    }

    private void checkRedirects() {
        Map<String, String> ownersByRedirect = new HashMap<>();
        for (WrittenFramework file : written.frameworksBySlug.values()) {
            Place place = file.reader().place("redirects");
            for (String redirect : file.framework().redirects()) {
                Checks.slug(redirect, place, problems);
                String owner =
                        ownersByRedirect.putIfAbsent(redirect, file.framework().slug());
                if (written.frameworksBySlug.containsKey(redirect)) {
                    problems.add(
                            place,
                            "\"" + redirect + "\" is the slug of a framework",
                            "A former slug must be free: remove it here.");
                } else if (owner != null) {
                    problems.add(
                            place,
                            "\"" + redirect + "\" already leads to \"" + owner + "\"",
                            "Remove it in one of the two.");
                }
            }
        }
    }

    private void checkUrl(@Nullable String url, Place place) {
        if (url != null) {
            Checks.url(url, place, problems);
        }
    }

    private void require(Place place, String sort, String key, Collection<String> known) {
        if (!known.contains(key) && !written.isUnreadable(sort, key)) {
            problems.add(place, "unknown " + sort + " \"" + key + "\"", WrittenCatalog.cure(sort, key, known));
        }
    }
}
