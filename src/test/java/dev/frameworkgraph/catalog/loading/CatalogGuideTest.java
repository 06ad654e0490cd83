package dev.frameworkgraph.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.SampleCatalog;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.graph.FrameworkGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide for curators shows is so: its files load, its precedents are claims, its messages are printed. */
class CatalogGuideTest {

    private static final String GUIDE = read();
    /** A file of the catalog, or a part of its example with the key it goes below, by the comment that names it. */
    private static final Pattern YAML = Pattern.compile("```yaml\\n(?:# yaml-.*\\n)?# (.*)\\n((?s:.*?))```");

    private static final Pattern PRECEDENT =
            Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| `([a-z0-9]+\\.[a-z0-9-]+)` \\| ([A-Z_]+)( PARTIAL)? \\|");
    private static final String EXAMPLE = "frameworks/example.yaml";
    private static final LocalDate TODAY = LocalDate.of(9999, 1, 1);

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/catalog/README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> examples() {
        return YAML.matcher(GUIDE)
                .results()
                .collect(Collectors.toMap(
                        block -> block.group(1), block -> block.group(2), (one, other) -> one, LinkedHashMap::new));
    }

    @Test
    void itsFilesAreCatalogFiles() throws IOException {
        Map<String, String> files = files();
        Catalog catalog = SampleCatalog.loaded(load(files));

        assertThat(FrameworkGraph.of(catalog).findFramework("example")).isPresent();
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(JsonSchemaTest.errors(file.getKey(), file.getValue())).isEmpty();
        }
    }

    @Test
    void itsPartsFitIntoTheExample() throws IOException {
        Map<String, String> files = files();
        for (String key : List.of("claims", "relationships")) {
            String part = examples().get(key);
            files.merge(EXAMPLE, key + ":\n" + part, (text, added) -> text.replace(key + ":\n", added));
        }
        Catalog catalog = SampleCatalog.loaded(load(files));

        assertThat(JsonSchemaTest.errors(EXAMPLE, files.getOrDefault(EXAMPLE, "")))
                .isEmpty();
        assertThat(catalog.claims())
                .filteredOn(claim -> claim.framework().equals("example"))
                .extracting(FeatureSupport::feature)
                .contains("routing.declarative", "async.lifespan", "jobs.worker", "http.compression");
        assertThat(catalog.relationships())
                .filteredOn(edge -> edge.source().equals("example"))
                .extracting(edge -> edge.kind())
                .contains(RelationshipKind.BUILT_ON, RelationshipKind.NEEDS_ONE_OF, RelationshipKind.IMPLEMENTS);
    }

    /** Those of its examples that are whole files, by name. */
    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>(examples());
        files.keySet().removeIf(name -> !name.endsWith(".yaml"));
        assertThat(files).hasSize(2);
        return files;
    }

    private static LoadResult load(Map<String, String> textsByName) throws IOException {
        List<CatalogFile> files = textsByName.entrySet().stream()
                .map(entry -> new CatalogFile(entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return CatalogLoader.load(new OverlaidCatalog(List.of(new ShippedCatalog(), new Guide(files))), TODAY);
    }

    @Test
    void itsPrecedentsAreClaimsOfTheShippedCatalog() throws IOException {
        FrameworkGraph graph = FrameworkGraph.of(SampleCatalog.loaded(CatalogLoader.load(new ShippedCatalog(), TODAY)));
        List<MatchResult> precedents = PRECEDENT.matcher(GUIDE).results().toList();

        assertThat(precedents).hasSizeGreaterThan(20);
        assertThat(precedents.stream().map(MatchResult::group).toList())
                .isEqualTo(precedents.stream()
                        .map(row -> graph.support(graph.getFramework(row.group(1)), graph.getFeature(row.group(2))))
                        .map(CatalogGuideTest::row)
                        .toList());
    }

    private static String row(FeatureSupport support) {
        String partial = support.completeness() == Completeness.PARTIAL ? " PARTIAL" : "";
        return "| `" + support.framework() + "` | `" + support.feature() + "` | " + support.level() + partial + " |";
    }

    @Test
    void itsMessagesAreThoseOfTheLoader() {
        String mistakes = GUIDE.substring(GUIDE.indexOf("## Common mistakes"), GUIDE.indexOf("## Your editor"));
        List<String> shown = Pattern.compile("(?m)^\\| `(.*?)` \\|")
                .matcher(mistakes)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(shown).hasSizeGreaterThan(15).isSubsetOf(printed());
    }

    /** What is said about the sample, broken in every way that is tested. */
    private static Collection<String> printed() {
        return BrokenCatalogTest.breakages()
                .map(breakage -> SampleCatalog.withBytes(Map.of(breakage.file(), breakage.content())))
                .flatMap(result ->
                        result instanceof LoadResult.Rejected rejected ? rejected.problems().stream() : Stream.empty())
                .map(Problem::message)
                .collect(Collectors.toSet());
    }

    @Test
    void namesEveryKindThatIsWrittenAndNoOther() {
        List<String> kinds = Stream.of(RelationshipKind.values())
                .filter(kind -> kind != RelationshipKind.DEPENDS_ON && kind != RelationshipKind.SERVABLE_BY)
                .map(kind -> "| `" + kind + "`" + (kind.symmetric() ? " ↔ |" : " |"))
                .toList();

        assertThat(kinds).allMatch(GUIDE::contains);
    }

    private record Guide(List<CatalogFile> files) implements CatalogSource {

        @Override
        public String description() {
            return "guide";
        }
    }
}
