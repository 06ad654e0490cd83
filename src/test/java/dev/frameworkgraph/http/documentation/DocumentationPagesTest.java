package dev.frameworkgraph.http.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.query.documentation.SchemaDocumentation;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of a made-up schema with what the shipped one does not have. */
class DocumentationPagesTest {

    private static final String SDL = """
            "What can be asked."
            type Query {
              "Gone soon; see `Colour.name`, `hue`, [the web](https://example.org/?a=1&b=2) and [not](javascript:alert(1))."
              colour("Old." shade: Int = 3 @deprecated(reason: "2026-11-23: left out")): Colour @deprecated(reason: "2026-11-23: ask `hue`")
              "<script>alert('1')</script> & <b>\\"bold\\"</b>"
              hue: Hue!
            }
            "Two lines\\nof text."
            type Colour { name: String! }
            enum Hue { "No longer." RED @deprecated(reason: "2026-11-23: use BLUE") BLUE }
            """;

    private static final DocumentationPages PAGES = new DocumentationPages(
            SchemaDocumentation.of(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(SDL))),
            List.of(new Limit("depth", "16", "levels")));

    private static String page(String name) {
        return PAGES.find(name).orElseThrow();
    }

    @Test
    void descriptionsAreTextAndNeverMarkup() {
        assertThat(page("Query"))
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &lt;b&gt;&quot;bold&quot;&lt;/b&gt;")
                .doesNotContain("<b>", "<script>");
    }

    @Test
    void namesAndAddressesOfTheWebInDescriptionsAreLinksAndNothingElseIs() {
        assertThat(page("Query"))
                .contains("<a href=\"../docs/Colour#name\"><code>Colour.name</code></a>")
                .contains("<a href=\"../docs/Query#hue\"><code>hue</code></a>")
                .contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">the web</a>")
                .contains("[not](javascript:alert(1))")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void whatIsDeprecatedSaysSoWithItsReason() {
        assertThat(page("Query"))
                .contains(
                        "<strong>Deprecated</strong> 2026-11-23: ask <a href=\"../docs/Query#hue\"><code>hue</code></a>")
                .contains("<strong>Deprecated</strong> 2026-11-23: left out", "Default: <code>3</code>");
        assertThat(page("Hue")).contains("<strong>Deprecated</strong> 2026-11-23: use BLUE");
    }

    @Test
    void aFieldThatNoSamplePassesThroughIsAskedForOnTheShortestWay() {
        assertThat(page("Colour")).contains("../graphiql/?query=%7B%0A%20%20colour%20%7B%0A%20%20%20%20name%0A");
    }

    @Test
    void theOverviewHasEveryTypeWithItsFieldsForTheFilter() {
        assertThat(PAGES.overview())
                .contains("data-name=\"colour.name\"", "href=\"./docs/Colour#name\"", "data-name=\"hue.red\"")
                .contains("<strong>16</strong> levels");
    }

    @Test
    void anUnknownTypeHasNoPage() {
        assertThat(PAGES.find("Color")).isEmpty();
        assertThat(PAGES.unknown("Color")).contains("Did you mean", "<code>Colour</code>");
    }
}
