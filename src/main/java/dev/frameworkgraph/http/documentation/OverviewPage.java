package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.outside;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.TypeSort;
import dev.frameworkgraph.query.error.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the API is, how to ask it, what can be asked, all types, errors and limits. */
final class OverviewPage {

    private static final String FIRST_QUERY = """
            {
              framework(by: { slug: "flask" }) {
                name
                status
                support(feature: "api.openapi") { level evidence { url } }
              }
            }
            """;

    private final Site site;
    private final List<Limit> limits;
    private final Prose prose;

    OverviewPage(Site site, List<Limit> limits) {
        this.site = site;
        this.limits = limits;
        this.prose = new Prose(site, null);
    }

    String html() {
        return new PageFrame(site)
                .around(
                        "API documentation",
                        element("h1", "API documentation"),
                        element(
                                "p",
                                style("lead"),
                                text("A graph of software frameworks, asked over GraphQL: one address, one schema, "
                                        + "and every claim with what it rests on.")),
                        contents(),
                        howToAsk(),
                        rootFields(),
                        new TypeIndex(site).html(),
                        scalars(),
                        errors(),
                        limits());
    }

    private static Html contents() {
        List<Html> links = new ArrayList<>();
        for (String heading : List.of("How to ask", "What can be asked", "Types", "Scalars", "Errors", "Limits")) {
            links.add(link("#" + id(heading), heading));
        }
        return element("nav", style("contents"), attribute("aria-label", "On this page"), Html.all(links));
    }

    private static String id(String heading) {
        return heading.replace(' ', '-');
    }

    static Html part(String heading, Html... contents) {
        return element(
                "section", attribute("id", id(heading)), style("part"), element("h2", heading), Html.all(contents));
    }

    private Html howToAsk() {
        return part(
                "How to ask",
                element(
                        "p",
                        text("Send a query to "),
                        Html.code("/graphql"),
                        text(", by POST as JSON with "),
                        Html.code("query"),
                        text(" and "),
                        Html.code("variables"),
                        text(", or by GET with parameters of these names. "),
                        link(site.home() + "graphiql/", "GraphiQL"),
                        text(" completes queries as one types, "),
                        link(site.home() + "schema.graphql", "the SDL"),
                        text(" is for code generators. The "),
                        link(site.type("changelog"), "changelog"),
                        text(" tells what changed.")),
                element("pre", Html.code(FIRST_QUERY)),
                element(
                        "a",
                        style("as-graphql"),
                        attribute("href", site.graphiQl(FIRST_QUERY)),
                        text("Open in GraphiQL")));
    }

    private Html rootFields() {
        Optional<DocumentedType> query = site.schema().find("Query");
        Optional<DocumentedType> events = site.schema().find("Subscription");
        List<Html> groups = new ArrayList<>();
        query.ifPresent(type -> groups.add(new RootFields(site, type).html()));
        events.ifPresent(type -> groups.add(RootFields.group(site, type, "As it happens", type.fields())));
        return part("What can be asked", Html.all(groups));
    }

    private Html scalars() {
        List<Html> rows = site.schema().types().stream()
                .filter(type -> type.sort() == TypeSort.SCALAR)
                .map(this::scalar)
                .toList();
        return part("Scalars", element("dl", style("plain-rows"), Html.all(rows)));
    }

    private Html scalar(DocumentedType type) {
        return element(
                "div",
                element("dt", link(site.type(type.name()), Html.code(type.name()))),
                element(
                        "dd",
                        prose.line(type.description()),
                        type.specification() == null
                                ? Html.NOTHING
                                : Html.all(
                                        text(" "), outside(type.specification(), "Specification of " + type.name()))));
    }

    private Html errors() {
        List<Html> rows = Arrays.stream(ErrorCode.values())
                .map(code -> row(code.name(), prose.line(code.meaning())))
                .toList();
        return part(
                "Errors",
                element(
                        "p",
                        text("An error carries one of these as "),
                        Html.code("extensions.code"),
                        text(". What was not found is null, no error.")),
                element("dl", style("plain-rows"), Html.all(rows)));
    }

    private Html limits() {
        List<Html> rows = limits.stream()
                .map(limit -> row(limit.name(), Html.all(element("strong", limit.value()), text(" " + limit.bounds()))))
                .toList();
        return part(
                "Limits",
                element(
                        "p",
                        text("Of this server. What passes one is refused with "),
                        Html.code("LIMIT_EXCEEDED"),
                        text(" and the name of the limit in "),
                        Html.code("extensions.limit"),
                        text(". With "),
                        Html.code("\"extensions\": {\"cost\": true}"),
                        text(" in the request an answer tells its cost.")),
                element("dl", style("plain-rows"), Html.all(rows)));
    }

    private static Html row(String term, Html meaning) {
        return element("div", element("dt", Html.code(term)), element("dd", meaning));
    }
}
