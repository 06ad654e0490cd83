package dev.frameworkgraph.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.catalog.PackageDependency;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the three readers make of recorded answers. */
class RegistryTest {

    private static final String SIMPLE = "application/vnd.pypi.simple.v1+json; charset=utf-8";
    private static final String METADATA = "/files/sample_web-1.2-py3-none-any.whl.metadata";
    private static final String MAVEN = "/m2/org/sample/web/sample-core/";

    @TempDir
    private Path cache = Path.of("");

    private final RegistryServer server = new RegistryServer();

    @BeforeEach
    void serve() {
        String metadata = RegistryServer.recorded("sample-web.metadata");
        String hash = Hashes.of(metadata.getBytes(StandardCharsets.UTF_8));
        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json").replace("SHA256", hash));
        server.page(METADATA, "application/octet-stream", metadata);
        server.page("/npm/@sample%2Fnode", "application/json", RegistryServer.recorded("sample-node.json"));
        server.page(MAVEN + "maven-metadata.xml", "text/xml", RegistryServer.recorded("maven-metadata.xml"));
        for (String version : List.of("1.0.0.RELEASE", "2.0.0.Final", "2.0.1.Final")) {
            String file = MAVEN + version + "/sample-core-" + version;
            server.page(file + ".pom", "text/xml", RegistryServer.recorded("sample-core.pom"));
            server.page(file + ".module", "application/json", RegistryServer.recorded("sample-core.module"));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RegistryFacts read(RegistryKind kind, String packageUrl, KnownReleases known) throws Exception {
        return TestRegistries.of(server, cache).find(kind).orElseThrow().read(PackageUrl.of(packageUrl), known);
    }

    private RegistryFacts python() throws Exception {
        return read(RegistryKind.PYTHON, "pkg:pypi/sample-web", KnownReleases.none("sample-web"));
    }

    private static String releases(RegistryFacts facts) {
        return facts.releases().stream()
                .map(release -> release.version() + " " + release.releasedOn() + " " + release.runtimeRange())
                .collect(Collectors.joining("\n"));
    }

    private static String dependencies(RegistryFacts facts) {
        return facts.dependencies().stream().map(RegistryTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(PackageDependency dependency) {
        return dependency.packageUrl()
                + (dependency.range() == null ? "" : " " + dependency.range())
                + (dependency.extra() == null ? "" : " [" + dependency.extra() + "]")
                + (dependency.marker() == null ? "" : " ; " + dependency.marker());
    }

    private static String links(RegistryFacts facts) {
        return facts.links().stream()
                .map(link -> link.label() + " " + link.url())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void pythonReleasesAreDatedByTheirFirstFileThatIsNotYanked() throws Exception {
        assertThat(releases(python())).isEqualTo("""
                0.9 2019-01-01 null
                1.0.1 2020-02-01 >=3.8
                1.1 2021-02-01 >=3.9
                1.2 2022-03-01 >=3.10""");
    }

    @Test
    void pythonDependenciesAreOnePerExtraWithTheRestOfTheMarker() throws Exception {
        RegistryFacts facts = python();

        assertThat(dependencies(facts)).isEqualTo("""
                pkg:pypi/colors ; os_name == "nt"
                pkg:pypi/direct
                pkg:pypi/jinja2 >=3.1.2
                pkg:pypi/odd
                pkg:pypi/werkzeug <4,>=3.0 ; python_version < "3.13"
                pkg:pypi/zope-interface
                pkg:pypi/colors [all]
                pkg:pypi/mkdocs [all]
                pkg:pypi/asgiref >=3.2 [async-mode]
                pkg:pypi/uvloop [async-mode] ; sys_platform != "win32" and python_version < "3.14\"""");
        assertThat(facts.notes()).containsExactly("requirement not read in full: odd>=1.x.y");
    }

    @Test
    void pythonLicenceAndWellKnownLinksAreTaken() throws Exception {
        RegistryFacts facts = python();

        assertThat(facts.license()).isEqualTo("BSD-3-Clause");
        assertThat(facts.summary()).isEqualTo("A sample of the web");
        assertThat(facts.name()).isEqualTo("Sample-Web");
        assertThat(links(facts)).isEqualTo("""
                homepage https://sample.example.org/
                source https://code.example.org/sample
                changelog https://sample.example.org/changes
                issues https://code.example.org/sample/issues""");
    }

    @Test
    void noLinkPointsAtTheRegistryItself() {
        DeclaredLinks links = new DeclaredLinks("packages.example.org");
        links.add("Homepage", "https://packages.example.org/sample");
        links.add("Source", "https://www.example.org/sample");
        links.add("Docs", "https://docs.example.org/sample");

        assertThat(links.links()).extracting(link -> link.label()).containsExactly("documentation");
    }

    @Test
    void aReleaseWithoutMetadataApartTellsNothingElse() throws Exception {
        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json").replaceAll(", \"core-metadata\": [^\n]*}(,?)\n", "}$1\n"));

        RegistryFacts facts = python();

        assertThat(facts.described()).isFalse();
        assertThat(facts.notes()).singleElement().asString().startsWith("the index publishes no metadata apart");

        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json")
                        .replaceAll(", \"core-metadata\": [^\n]*}(,?)\n", "}$1\n")
                        .replace("\"yanked\": \"broken\"}", "\"yanked\": \"broken\", \"core-metadata\": true}"));
        assertThat(python().notes()).singleElement().asString().startsWith("1.2 publishes no metadata apart");
    }

    private static final String WHEEL = "/files/sample_web-1.2-py3-none-any.whl";

    private void serveWheel(byte[] content, String hash) {
        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json")
                        .replaceAll(", \"core-metadata\": [^\n]*}(,?)\n", "}$1\n")
                        .replace("any.whl\", \"hashes\": {}", "any.whl\", \"hashes\": {\"sha256\": \"" + hash + "\"}"));
        server.answer(WHEEL, exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        });
    }

    private static byte[] wheel(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("sample_web/__init__.py", entry)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(RegistryServer.recorded("sample-web.metadata").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whereAnIndexPublishesNoMetadataThatOfTheWheelIsRead() throws Exception {
        RegistryFacts apart = python();
        byte[] wheel = wheel("sample_web-1.2.dist-info/METADATA");
        serveWheel(wheel, Hashes.of(wheel));

        assertThat(python()).isEqualTo(apart);
    }

    @Test
    void theWheelOfAReleaseThatIsDescribedAlreadyIsLeftAlone() throws Exception {
        byte[] wheel = wheel("sample_web-1.2.dist-info/METADATA");
        serveWheel(wheel, Hashes.of(wheel));
        KnownReleases known = new KnownReleases("sample-web", LocalDate.of(2026, 1, 1), python().releases(), true);
        long before = server.requests().size();
        RegistryFacts facts = read(RegistryKind.PYTHON, "pkg:pypi/sample-web", known);

        assertThat(facts.described()).isFalse();
        assertThat(facts.notes()).isEmpty();
        assertThat(server.requests().size()).isEqualTo(before + 1);
    }

    @Test
    void aWheelThatIsNotWhatTheIndexSaysIsRefused() throws Exception {
        serveWheel(wheel("sample_web-1.2.dist-info/METADATA"), Hashes.of(new byte[] {1}));
        assertThatThrownBy(this::python).hasMessageContaining("not what its hash in the index says");
        byte[] empty = wheel("sample_web-1.2.dist-info/RECORD");
        serveWheel(empty, Hashes.of(empty));
        assertThatThrownBy(this::python).hasMessageContaining("no wheel with a metadata file");
        serveWheel(new byte[] {'P', 'K', 3, 4, 0}, "");
        assertThatThrownBy(this::python).isInstanceOf(RegistryException.class);
    }

    @Test
    void metadataWithoutAHashIsTaken() throws Exception {
        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json").replace("{\"sha256\": \"SHA256\"}", "true"));

        assertThat(python().license()).isEqualTo("BSD-3-Clause");
    }

    @Test
    void metadataOfAnotherHashIsAskedForAgainAndThenRefused() {
        server.page(
                "/simple/sample-web/",
                SIMPLE,
                RegistryServer.recorded("sample-web.json").replace("SHA256", "0".repeat(64)));

        assertThatThrownBy(this::python).hasMessageContaining("not what its hash in the index says");
        assertThat(server.requests())
                .filteredOn(request -> request.path().equals(METADATA))
                .hasSize(4);
    }

    @Test
    void preReleasesCountWhereThereIsNothingElse() throws Exception {
        server.page("/simple/early/", SIMPLE, """
                {"meta": {"api-version": "1.1"}, "name": "early", "versions": ["0.1b1"], "files": [
                {"filename": "early-0.1b1.tar.gz", "url": "early-0.1b1.tar.gz", "upload-time": "2024-05-06T00:00:00Z"}]}
                """);

        RegistryFacts facts = read(RegistryKind.PYTHON, "pkg:pypi/early", KnownReleases.none("early"));

        assertThat(releases(facts)).isEqualTo("0.1b1 2024-05-06 null");
    }

    @Test
    void npmDocumentsTellReleasesDependenciesAndLinks() throws Exception {
        RegistryFacts facts = read(RegistryKind.NPM, "pkg:npm/%40sample/node", KnownReleases.none("sample"));

        assertThat(releases(facts)).isEqualTo("""
                1.0.0 2020-01-01 null
                1.1.0 2021-06-01 >=14.17.0,!=15.*,!=17.*
                2.0.0 2023-02-01 >=18
                2.1.0 2024-01-01 >=20.9""");
        assertThat(dependencies(facts)).isEqualTo("""
                pkg:npm/%40sample/core >=2.1.0,<2.2
                pkg:npm/any
                pkg:npm/both >=1.2,<3
                pkg:npm/debug >=4.3.1,<5
                pkg:npm/exact ==1.2.3
                pkg:npm/react >=18,<20
                pkg:npm/tagged""");
        assertThat(facts.license()).isEqualTo("Apache-2.0");
        assertThat(links(facts)).isEqualTo("""
                homepage https://sample.example.org/node
                source https://code.example.org/sample/node
                issues https://code.example.org/sample/node/issues
                funding https://fund.example.org/sample""");
    }

    @Test
    void npmDatesOfKnownReleasesStayAndOldUnknownReleasesStayOut() throws Exception {
        Release known = new Release("sample", Version.of("2.0.0"), LocalDate.of(2023, 1, 31), null);
        KnownReleases before = new KnownReleases("sample", LocalDate.of(2023, 12, 1), List.of(known), true);

        RegistryFacts facts = read(RegistryKind.NPM, "pkg:npm/%40sample/node", before);

        assertThat(releases(facts)).isEqualTo("2.0.0 2023-01-31 >=18\n2.1.0 2024-01-01 >=20.9");
        assertThat(facts.notes())
                .containsExactly("2 releases from before the last reading are left out, as they were then");
    }

    @Test
    void mavenReleasesAreDatedByTheirPomAndKnownOnesAreNotAskedFor() throws Exception {
        Release known = new Release("sample", Version.of("1.0.0"), LocalDate.of(2015, 5, 5), null);
        Release earlierName = new Release("sample", Version.of("0.5"), LocalDate.of(2014, 5, 5), null);
        KnownReleases before = new KnownReleases("sample", LocalDate.of(2026, 1, 1), List.of(known, earlierName), true);

        RegistryFacts facts = read(RegistryKind.MAVEN, "pkg:maven/org.sample.web/sample-core", before);

        assertThat(releases(facts)).isEqualTo("""
                0.5 2014-05-05 null
                1.0.0 2015-05-05 null
                2.0.0 2026-11-01 >=17
                2.0.1 2026-11-01 >=17""");
        assertThat(server.requests())
                .filteredOn(request -> request.method().equals("HEAD"))
                .extracting(RegistryServer.Request::path)
                .containsExactly(
                        MAVEN + "2.0.0.Final/sample-core-2.0.0.Final.pom",
                        MAVEN + "2.0.1.Final/sample-core-2.0.1.Final.pom");
    }

    @Test
    void mavenDependenciesAreThoseAtRunTimeWithTheFilesOwnProperties() throws Exception {
        RegistryFacts facts =
                read(RegistryKind.MAVEN, "pkg:maven/org.sample.web/sample-core", KnownReleases.none("sample"));

        assertThat(dependencies(facts)).isEqualTo("""
                pkg:maven/org.json/json-core >=3.0.3
                pkg:maven/org.managed/elsewhere
                pkg:maven/org.managed/managed
                pkg:maven/org.range/range >=1.0,<2.0
                pkg:maven/org.sample.web/sample-api >=2.0.1""");
        assertThat(facts.notes())
                .containsExactly(
                        "2 dependencies without a range: their versions are set outside the POM of 2.0.1.Final");
        assertThat(facts.license()).isEqualTo("Apache-2.0 OR EPL-2.0");
        assertThat(links(facts)).isEqualTo("""
                homepage https://sample.example.org/sample-core
                source https://code.example.org/sample
                issues https://code.example.org/sample/issues""");
    }

    @Test
    void anXmlDocumentWithADtdIsRefused() {
        server.page(MAVEN + "maven-metadata.xml", "text/xml", """
                <!DOCTYPE metadata [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <metadata><versioning><versions><version>&file;</version></versions></versioning></metadata>
                """);

        assertThatThrownBy(() ->
                        read(RegistryKind.MAVEN, "pkg:maven/org.sample.web/sample-core", KnownReleases.none("sample")))
                .hasMessageContaining("no whole XML document, or has a DTD");
    }
}
