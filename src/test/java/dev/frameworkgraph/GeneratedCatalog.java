package dev.frameworkgraph;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import dev.frameworkgraph.catalog.loading.CatalogLoader;
import dev.frameworkgraph.catalog.loading.ShippedCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * A catalog of any size, made up: the features, standards, datastores, runtimes and organizations are those of the shipped catalog; the
 * frameworks, their edges and their claims are drawn. The same shape, size and seed give the same catalog for ever.
 */
@NullMarked
public final class GeneratedCatalog {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Catalog SHIPPED = shipped();
    private static final List<String> LICENSES =
            List.of("MIT", "MIT", "BSD-3-Clause", "BSD-3-Clause", "Apache-2.0", "LGPL-3.0-only", "GPL-3.0-or-later");

    /** How many frameworks of a package catalog have kinds in the proportions of the shipped one. */
    private static final int CURATED = 500;

    /** What the frameworks are like. */
    enum Shape {
        /** As the shipped catalog: its proportions of kinds, and half of all claims that can be made. */
        CURATED,

        /**
         * As the packages of an operating system: mostly libraries, with few claims, about six edges each, and some that a tenth of all
         * the others need.
         */
        PACKAGES
    }

    private final Shape shape;
    private final Random random;

    private GeneratedCatalog(Shape shape, long seed) {
        this.shape = shape;
        this.random = new Random(seed);
    }

    /** With so many frameworks, known as well as those of the shipped catalog. */
    public static Catalog of(int size, long seed) {
        return new GeneratedCatalog(Shape.CURATED, seed).catalog(size, seed);
    }

    /** With so many frameworks, most of them libraries of which little is known but what they depend on. */
    public static Catalog ofPackages(int size, long seed) {
        return new GeneratedCatalog(Shape.PACKAGES, seed).catalog(size, seed);
    }

    private static Catalog shipped() {
        try {
            return SampleCatalog.loaded(CatalogLoader.load(new ShippedCatalog(), LocalDate.of(9999, 1, 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Catalog catalog(int size, long seed) {
        List<Framework> frameworks = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            frameworks.add(framework(number));
        }
        frameworks.sort(Comparator.comparing(Framework::slug));
        List<Relationship> relationships = new GeneratedEdges(frameworks, SHIPPED, shape, random).edges();
        return new Catalog(
                String.format(Locale.ROOT, "%032x%032x", size, seed),
                TODAY,
                SHIPPED.featureCategories(),
                frameworks,
                new GeneratedClaims(frameworks, relationships, SHIPPED, shape, random).claims(),
                relationships,
                SHIPPED.standards(),
                SHIPPED.datastores(),
                SHIPPED.runtimes(),
                SHIPPED.organizations());
    }

    private Framework framework(int number) {
        FrameworkKind kind = kind(number);
        String name = kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                + " "
                + number;
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        String site = "https://" + slug + ".example";
        List<Organization> organizations = random.nextBoolean() ? SHIPPED.organizations() : List.of();
        return new Framework(
                slug,
                name,
                List.of(),
                List.of(),
                null,
                kind,
                List.of(),
                status(),
                "Made up, to measure with: " + name + ".",
                List.of(language()),
                List.of(any(LICENSES, random)),
                List.of("pkg:pypi/" + slug),
                site,
                site + "/source",
                site + "/docs",
                organizations.isEmpty()
                        ? List.of()
                        : List.of(any(organizations, random).slug()),
                List.of(),
                releases(slug),
                null);
    }

    /** However many packages there are, there are only so many application servers among them. */
    private FrameworkKind kind(int number) {
        FrameworkKind kind = any(SHIPPED.frameworks(), random).kind();
        boolean common = shape == Shape.PACKAGES
                && number >= CURATED
                && (kind == FrameworkKind.APPLICATION_SERVER || random.nextInt(100) < 60);
        return common ? FrameworkKind.OTHER : kind;
    }

    private FrameworkStatus status() {
        int percent = random.nextInt(100);
        if (percent < 70) {
            return FrameworkStatus.ACTIVE;
        }
        if (percent < 85) {
            return FrameworkStatus.MAINTENANCE;
        }
        return percent < 95 ? FrameworkStatus.INACTIVE : FrameworkStatus.ARCHIVED;
    }

    private Language language() {
        return random.nextInt(100) < 85 ? Language.PYTHON : Language.JAVASCRIPT;
    }

    private List<Release> releases(String slug) {
        List<Release> releases = new ArrayList<>();
        LocalDate day = TODAY.minusDays(1 + random.nextInt(200));
        int oldestPython = 8 + random.nextInt(4);
        for (int minor = random.nextInt(9); minor >= 0; minor--) {
            VersionRange range = VersionRange.of(">=3." + Math.max(8, oldestPython));
            releases.add(new Release(slug, Version.of("1." + minor), day, range));
            day = day.minusDays(30 + random.nextInt(200));
            oldestPython -= random.nextInt(2);
        }
        return releases;
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Something to open; it says nothing. Each page was opened on one day. */
    static Evidence evidence(Framework framework, Random random) {
        int page = random.nextInt(20);
        return new Evidence(
                framework.homepage() + "/docs/page-" + page,
                null,
                EvidenceKind.OFFICIAL_DOCS,
                "Made up, to measure with.",
                TODAY.minusDays(5L * page),
                null);
    }
}
