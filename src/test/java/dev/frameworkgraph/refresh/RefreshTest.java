package dev.frameworkgraph.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.loading.CatalogFile;
import dev.frameworkgraph.catalog.loading.PackageFile;
import dev.frameworkgraph.refresh.PackageOutcome.State;
import dev.frameworkgraph.registry.Registries;
import dev.frameworkgraph.registry.RegistryAddress;
import dev.frameworkgraph.registry.RegistryKind;
import dev.frameworkgraph.registry.RegistryServer;
import dev.frameworkgraph.registry.TestRegistries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the sample catalog, against an index that says what its files say until a test makes it say more. */
class RefreshTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
    private static final String LINKS = """
            License: BSD License
            Project-URL: Homepage, https://alpha.example.org
            Project-URL: Changelog, https://alpha.example.org/changes
            """;

    /** Hears nothing. */
    private static class Silent implements RefreshListener {

        @Override
        public void started(int total, int done) {}

        @Override
        public void finished(PackageOutcome outcome) {}

        @Override
        public void waiting() {}
    }

    @TempDir
    private Path root = Path.of("");

    private final RegistryServer server = new RegistryServer();
    private Path catalog = Path.of("");

    @BeforeEach
    void serve() throws IOException {
        catalog = root.resolve("catalog");
        for (CatalogFile file : SampleCatalog.files()) {
            Path path = catalog.resolve(file.name());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.content());
            if (file.name().startsWith("packages/")) {
                PackageFile facts = PackageFile.read(file);
                TestIndex.serve(server, facts, facts.framework().equals("alpha") ? LINKS : "");
            }
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RefreshSettings settings(String... words) {
        List<String> all = List.of(words);
        return new RefreshSettings(
                catalog,
                root.resolve("cache"),
                all.stream().filter(word -> !word.startsWith("--")).toList(),
                2,
                all.contains("--dry-run"),
                all.contains("--stamp"),
                all.contains("--accept-removals"),
                all.contains("--restart"),
                TODAY,
                "test");
    }

    private Registries registries() {
        return TestRegistries.of(server, root.resolve("cache/answers"));
    }

    private RefreshReport run(String... words) throws Exception {
        return new Refresh(settings(words), registries(), new Silent()).run();
    }

    private Map<String, String> packages() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(catalog.resolve("packages"))) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    /** Puts other text into what the index says of a package. */
    private void change(String slug, String old, String changed, String fields) throws IOException {
        String text = Files.readString(catalog.resolve("packages/" + slug + ".yaml"));
        assertThat(text).contains(old);
        CatalogFile file = new CatalogFile(
                "packages/" + slug + ".yaml", text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        TestIndex.serve(server, PackageFile.read(file), fields);
    }

    private static PackageOutcome outcome(RefreshReport report, String slug) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> changes(RefreshReport report, String slug) {
        return outcome(report, slug).changes().stream().map(FactChange::text).toList();
    }

    @Test
    void theSameFactsLeaveEveryFileUntouched() throws Exception {
        Map<String, String> before = packages();

        RefreshReport report = run();

        assertThat(report.outcomes()).extracting(PackageOutcome::state).containsOnly(State.UNCHANGED);
        assertThat(report.problems()).isEmpty();
        assertThat(report.isPartial()).isFalse();
        assertThat(packages()).isEqualTo(before);
    }

    @Test
    void aSecondRunAsksWithConditionsOnly() throws Exception {
        run();
        int asked = server.requests().size();
        Registries second = registries();
        new Refresh(settings(), second, new Silent()).run();

        assertThat(server.requests()).hasSize(2 * asked);
        assertThat(second.traffic().notModified()).isEqualTo(asked);
        assertThat(server.requests().subList(asked, 2 * asked))
                .extracting(RegistryServer.Request::condition)
                .doesNotContainNull();
    }

    @Test
    void whatChangedIsToldInMeaningAndWritten() throws Exception {
        change(
                "alpha",
                "- {version: \"2.0\", date: \"2026-02-01\", runtime: \">=3.12\"}",
                """
                - {version: "2.0", date: "2026-02-01", runtime: ">=3.12"}
                - {version: "2.1", date: "2026-12-01", runtime: ">=3.13"}
                dependencies:
                - {package: "pkg:pypi/helper", range: ">=1.0"}""",
                LINKS.replace("BSD License", "BSD-3-Clause").replace("/changes", "/history"));

        RefreshReport report = run("alpha");

        assertThat(changes(report, "alpha"))
                .containsExactly(
                        "Alpha 2.1, released 2026-12-01",
                        "Alpha 2.1 now runs on Python >=3.13 (before >=3.12)",
                        "Alpha 2.1 now requires helper >=1.0",
                        "Alpha declares licence BSD-3-Clause (before BSD License)",
                        "Alpha links changelog https://alpha.example.org/history"
                                + " (before changelog https://alpha.example.org/changes)");
        assertThat(packages().get("alpha.yaml")).isEqualTo("""
                framework: alpha
                package: "pkg:pypi/alpha-sample"
                readOn: "2026-12-24"
                license: "BSD-3-Clause"
                links:
                  homepage: "https://alpha.example.org"
                  changelog: "https://alpha.example.org/history"
                releases:
                - {version: "1.9", date: "2024-02-01", runtime: ">=3.9"}
                - {version: "1.10", date: "2025-02-01", runtime: ">=3.10"}
                - {version: "2.0", date: "2026-02-01", runtime: ">=3.12"}
                - {version: "2.1", date: "2026-12-01", runtime: ">=3.13"}
                dependencies:
                - {package: "pkg:pypi/helper", range: ">=1.0"}
                """);
        assertThat(run("alpha").count(State.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void requirementsAreComparedByMeaning() throws Exception {
        PackageFile file =
                PackageFile.read(new CatalogFile("packages/alpha.yaml", """
                framework: alpha
                package: "pkg:pypi/alpha-sample"
                readOn: "2026-11-20"
                releases:
                - {version: "2.0", date: "2026-02-01", runtime: ">=3.12,<4"}
                dependencies:
                - {package: "pkg:pypi/one", range: "<2,>=1", marker: "(os_name == 'nt' and python_version<'3.13')"}
                - {package: "pkg:pypi/two", range: ">=2"}
                """.getBytes(StandardCharsets.UTF_8)));
        PackageFile other =
                PackageFile.read(new CatalogFile("packages/alpha.yaml", """
                framework: alpha
                package: "pkg:pypi/alpha-sample"
                readOn: "2026-11-20"
                releases:
                - {version: "2.0.0", date: "2026-02-01", runtime: "<4, >=3.12"}
                dependencies:
                - {package: "pkg:pypi/one", range: ">=1,<2", marker: "os_name == \\"nt\\" and (python_version < \\"3.13\\")"}
                - {package: "pkg:pypi/two", range: ">=2.1"}
                """.getBytes(StandardCharsets.UTF_8)));
        TestIndex.serve(server, other);
        Files.writeString(
                catalog.resolve("packages/alpha.yaml"), PackageFileWriter.write(PackageFileWriter.HEADER, file));

        assertThat(changes(run("alpha"), "alpha")).containsExactly("alpha 2.0 now requires two >=2.1 (before >=2)");
        assertThat(packages().get("alpha.yaml"))
                .isEqualTo(PackageFileWriter.write(PackageFileWriter.HEADER, file)
                        .replace("2026-11-20", TODAY.toString())
                        .replace("\">=2\"", "\">=2.1\""));
    }

    @Test
    void aDryRunWritesNothingButChecksTheNewFacts() throws Exception {
        Map<String, String> before = packages();
        change("alpha", "- {version: \"1.9\", date: \"2024-02-01\", runtime: \">=3.9\"}\n", "", LINKS);

        RefreshReport report = run("--dry-run");

        assertThat(changes(report, "alpha")).containsExactly("Alpha 1.9 is withdrawn");
        assertThat(report.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("1.9"));
        assertThat(packages()).isEqualTo(before);
        assertThat(root.resolve("cache/journal")).doesNotExist();
    }

    @Test
    void theDayIsWrittenIntoUnchangedFilesOnlyWhereAskedFor() throws Exception {
        run("alpha", "--stamp");

        assertThat(packages().get("alpha.yaml")).contains("readOn: \"" + TODAY + "\"");
        assertThat(packages().get("gate.yaml")).doesNotContain(TODAY.toString());
    }

    @Test
    void aPackageThatLostManyReleasesIsKeptUnlessThatIsAccepted() throws Exception {
        Path file = catalog.resolve("packages/gate.yaml");
        Files.writeString(file, Files.readString(file).replace("releases:\n", """
                releases:
                - {version: "17.0", date: "2020-08-01"}
                - {version: "18.0", date: "2021-08-01"}
                - {version: "19.0", date: "2022-08-01"}
                """));
        Map<String, String> before = packages();

        RefreshReport report = run("gate");

        assertThat(outcome(report, "gate").state()).isEqualTo(State.SUSPICIOUS);
        assertThat(outcome(report, "gate").reason()).contains("are not listed any more", "--accept-removals");
        assertThat(report.isPartial()).isTrue();
        assertThat(packages()).isEqualTo(before);
        assertThat(outcome(run("gate", "--accept-removals"), "gate").state()).isEqualTo(State.CHANGED);
    }

    @Test
    void anInterruptedRunGoesOnAndEndsLikeAWholeOne() throws Exception {
        change("alpha", "2026-02-01", "2026-02-02", LINKS);
        change("gate", "2023-08-01", "2023-08-02", "");
        Map<String, String> untouched = packages();
        RefreshReport whole = run("--dry-run");

        assertThatThrownBy(() -> new Refresh(settings(), registries(), new Silent() {
                            @Override
                            public void finished(PackageOutcome outcome) {
                                throw new IllegalStateException("killed");
                            }
                        })
                        .run())
                .hasMessage("killed");
        List<Integer> goneOn = new ArrayList<>();
        RefreshReport rest = new Refresh(settings(), registries(), new Silent() {
                    @Override
                    public void started(int total, int done) {
                        goneOn.add(done);
                    }
                })
                .run();

        assertThat(goneOn).containsExactly(1);
        assertThat(rest.goneOn()).isEqualTo(1);
        assertThat(rest.outcomes()).extracting(PackageOutcome::slug).isEqualTo(slugs(whole));
        assertThat(packages()).isNotEqualTo(untouched);
        assertThat(run("--restart").outcomes())
                .extracting(PackageOutcome::state)
                .containsOnly(State.UNCHANGED);
        assertThat(run().goneOn()).isZero();
    }

    private static List<String> slugs(RefreshReport report) {
        return report.outcomes().stream().map(PackageOutcome::slug).toList();
    }

    @Test
    void aLineOfTheJournalThatWasCutOffDoesNotCount() throws Exception {
        Journal journal = Journal.of(root.resolve("cache"), catalog);
        Instant now = Instant.now();
        journal.begin("terms", now, Map.of());
        journal.add(PackageOutcome.without("alpha", "pkg:pypi/alpha", State.UNCHANGED, ""));
        journal.add(new PackageOutcome(
                "beta",
                "pkg:pypi/beta",
                State.CHANGED,
                List.of(new FactChange(FactChange.Kind.LICENSE, "a\ttab = a blank")),
                List.of("a note"),
                ""));
        assertThat(journal.read("terms", now)).containsOnlyKeys("alpha", "beta");
        assertThat(Objects.requireNonNull(journal.read("terms", now).get("beta"))
                        .changes())
                .containsExactly(new FactChange(FactChange.Kind.LICENSE, "a tab = a blank"));

        try (Stream<Path> files = Files.list(root.resolve("cache/journal"))) {
            Path file = files.findFirst().orElseThrow();
            String text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.length() - 3));
        }
        assertThat(journal.read("terms", now)).containsOnlyKeys("alpha");
        assertThat(journal.read("other terms", now)).isEmpty();
        assertThat(journal.read("terms", now.plusSeconds(24 * 60 * 60 + 1))).isEmpty();
    }

    @Test
    void twoRunsAtOnceOverOneFolderAreRefused() throws Exception {
        CatalogLock lock = CatalogLock.take(catalog);
        try {
            assertThatThrownBy(this::run)
                    .isInstanceOf(RefreshRefusedException.class)
                    .hasMessageContaining("Another run");
        } finally {
            lock.close();
        }
        assertThat(run().isPartial()).isFalse();
        assertThat(catalog.resolve(".refresh.lock")).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsSweptAway() throws Exception {
        Files.writeString(catalog.resolve("packages/.alpha.yaml-0.tmp"), "framework: al");

        run();

        assertThat(packages()).doesNotContainKey(".alpha.yaml-0.tmp").containsKey("alpha.yaml");
    }

    @Test
    void oneFailureIsToldAndTheOthersGoOn() throws Exception {
        server.answer("/simple/alpha-sample/", RegistryServer.status(404));

        RefreshReport report = run();

        assertThat(outcome(report, "alpha").state()).isEqualTo(State.FAILED);
        assertThat(outcome(report, "alpha").reason()).startsWith("gone: ").endsWith("answers 404");
        assertThat(report.count(State.UNCHANGED)).isEqualTo(report.outcomes().size() - 1);
    }

    @Test
    void aRegistryWithoutConnectionIsGivenUpOnce() throws Exception {
        for (int number = 0; number < 12; number++) {
            Files.writeString(
                    catalog.resolve("packages/more-" + number + ".yaml"),
                    SampleCatalog.text("packages/alpha.yaml").replace("framework: alpha", "framework: more-" + number));
        }
        RegistryAddress nowhere = RegistryAddress.of(server.address("/simple"));
        server.close();
        Registries registries = new Registries(
                Map.of(RegistryKind.PYTHON, nowhere), TestRegistries.manner(root.resolve("cache"), new ArrayList<>()));

        RefreshReport report = new Refresh(settings("--dry-run"), registries, new Silent()).run();

        long failed = report.count(State.FAILED);
        assertThat(failed).isBetween(5L, 6L);
        assertThat(report.count(State.NOT_ASKED)).isEqualTo(report.outcomes().size() - failed);
        assertThat(report.messages())
                .singleElement()
                .asString()
                .startsWith("the Python index was given up after 5 packages in a row without a connection");
    }

    @Test
    void ecosystemsWithoutReaderOrAddressAreListedNotFailed() throws Exception {
        Files.writeString(
                catalog.resolve("packages/gate.yaml"),
                SampleCatalog.text("packages/gate.yaml").replaceAll("pkg:pypi/[a-z-]+", "pkg:gem/gate"));
        Files.writeString(
                catalog.resolve("packages/beta.yaml"),
                SampleCatalog.text("packages/beta.yaml").replaceFirst("pkg:pypi/[a-z-]+", "pkg:npm/beta"));
        Registries python = new Registries(
                Map.of(RegistryKind.PYTHON, RegistryAddress.of(server.address("/simple"))),
                TestRegistries.manner(root.resolve("cache"), new ArrayList<>()));

        RefreshReport report = new Refresh(settings("--dry-run"), python, new Silent()).run();

        assertThat(outcome(report, "gate").reason()).isEqualTo("no reader for pkg:gem");
        assertThat(outcome(report, "beta").reason()).isEqualTo("no npm registry is known");
        assertThat(report.isPartial()).isFalse();
        assertThat(report.messages())
                .containsExactly("pkg:npm is skipped: no npm registry is known; give --npm-registry URL, or set"
                        + " FRAMEWORK_GRAPH_NPM_REGISTRY, or npm_config_registry, or registry in .npmrc");
    }

    @Test
    void aFrameworkWithoutPackageFactsIsRefusedWithASuggestion() {
        assertThatThrownBy(() -> run("alpa"))
                .isInstanceOf(RefreshRefusedException.class)
                .hasMessageContaining("Did you mean \"alpha\"?");
    }
}
