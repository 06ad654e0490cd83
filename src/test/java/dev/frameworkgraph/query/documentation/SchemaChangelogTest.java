package dev.frameworkgraph.query.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frameworkgraph.query.SchemaText;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Node;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema beside the one released last, and beside what its changelog says of it. */
class SchemaChangelogTest {

    private static final Path RELEASED = Path.of("schema/released");
    private static final String DATED = "\\d{4}-\\d{2}-\\d{2}: .+";

    private static Path released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            List<Path> all = files.toList();
            assertThat(all).as("the schema released last, and no other").hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void everyChangeSinceTheLastReleaseIsDeclaredAndNoOther() throws IOException {
        ChangelogSection unreleased = SchemaChangelog.shipped().sections().get(0);

        assertThat(unreleased.title()).isEqualTo("Unreleased");
        assertThat(UndeclaredChanges.between(Files.readString(released()), SchemaText.shipped(), unreleased.entries()))
                .isEmpty();
    }

    @Test
    void theChangelogTellsOfTheVersionReleasedLast() throws IOException {
        String version = released().toString().replaceAll(".*[/\\\\]|[.]graphqls$", "");

        assertThat(SchemaChangelog.shipped().sections().get(1).title()).startsWith(version);
    }

    @Test
    void everyDeprecationHasADateAndAReason() {
        assertThat(undatedDeprecations(SchemaText.shipped())).isEmpty();
        assertThat(undatedDeprecations("type Query { a: Int @deprecated b: Int @deprecated(reason: \"old\")"
                        + " c(d: Int @deprecated(reason: \"2026-11-23: ask b\")): Int }"))
                .hasSize(2);
    }

    private static List<String> undatedDeprecations(String sdl) {
        List<String> undated = new ArrayList<>();
        collect(Parser.parse(sdl), undated);
        return undated;
    }

    private static void collect(Node<?> node, List<String> undated) {
        if (node instanceof DirectivesContainer<?> container) {
            container.getDirectives("deprecated").stream()
                    .filter(directive -> !isDated(directive))
                    .forEach(directive -> undated.add(AstPrinter.printAst(node)));
        }
        node.getChildren().forEach(child -> collect(child, undated));
    }

    private static boolean isDated(Directive directive) {
        Argument reason = directive.getArgument("reason");
        return reason != null
                && AstPrinter.printAst(reason.getValue()).replace("\"", "").matches(DATED);
    }

    private static final String EARLIER = """
            type Query { a(x: Int, y: Int = 1): A b: [U!]! e: E f(i: I): Int }
            type A { c: String }
            type B { c: String }
            union U = A | B
            enum E { X Y }
            input I { p: Int q: Int = 2 }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    c: String }\\ntype B     | c: String d: Int }\\ntype B | A.d
                    a(x: Int,                  | a(x: Int, z: Int, | Query.a(z:)
                    y: Int = 1                 | y: Int = 2     | Query.a(y:)
                    X Y                        | X Y Z          | E.Z
                    q: Int = 2                 | q: Int = 2 r: Int | I.r
                    e: E                       | e: E @deprecated(reason: "2026-11-23: x") | Query.e
                    union U                    | type D { c: Int } union U | D
                    """)
    void aChangeThatIsNotDeclaredIsFoundAndOneThatIsPasses(String before, String after, String coordinate) {
        String present = EARLIER.replace(before.replace("\\n", "\n"), after.replace("\\n", "\n"));

        assertThat(present).isNotEqualTo(EARLIER);
        assertThat(UndeclaredChanges.between(EARLIER, present, List.of()))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem).startsWith("changed: " + coordinate).contains("schema/CHANGELOG.md"));
        assertThat(UndeclaredChanges.between(EARLIER, present, entries("Added", coordinate)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    e: E f         ; f          ; Query.e
                    b: [U!]!       ; b: [U]!    ; Query.b
                    x: Int         ; x: Int!    ; Query.a(x:)
                    X Y            ; X          ; E
                    = A | B        ; = A        ; U
                    p: Int         ; p: Int!    ; I.p
                    """)
    void aBreakingChangeHasToBeCalledSo(String before, String after, String coordinate) {
        String present = EARLIER.replace(before, after);

        assertThat(present).isNotEqualTo(EARLIER);
        assertThat(UndeclaredChanges.between(EARLIER, present, entries("Changed", coordinate)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("breaks clients: "));
        assertThat(UndeclaredChanges.between(EARLIER, present, entries("Breaking", coordinate)))
                .isEmpty();
    }

    @Test
    void anEntryForWhatDidNotChangeIsFound() {
        assertThat(UndeclaredChanges.between(EARLIER, EARLIER, entries("Added", "Query.e")))
                .singleElement()
                .asString()
                .startsWith("did not change: Query.e");
    }

    private static List<ChangelogEntry> entries(String word, String coordinate) {
        return SchemaChangelog.of("# A\n\n## Unreleased\n\n- " + word + " `" + coordinate + "`: why,\n  and how.\n")
                .sections()
                .get(0)
                .entries();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- Added Query.e: why", "- Removed `Query.e`: why", "- Added `Query.e`", "- Added `Query e`: why"
            })
    void anEntryInAnotherFormIsRefused(String entry) {
        assertThatThrownBy(() -> SchemaChangelog.of("# A\n\n## Unreleased\n\n" + entry + "\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
