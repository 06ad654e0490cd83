package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

/** What every page of the documentation has around it; the same header and footer as the explorer. */
final class PageFrame {

    private final Site site;

    PageFrame(Site site) {
        this.site = site;
    }

    String around(String title, Html... content) {
        return element(
                        "html",
                        attribute("lang", "en"),
                        head(title),
                        element(
                                "body",
                                element("a", style("skip"), attribute("href", "#content"), text("Skip to the content")),
                                header(),
                                element(
                                        "main",
                                        attribute("id", "content"),
                                        attribute("tabindex", "-1"),
                                        style("docs"),
                                        Html.all(content)),
                                footer(),
                                element(
                                        "p",
                                        attribute("id", "announcement"),
                                        style("unseen"),
                                        attribute("role", "status"))))
                .page();
    }

    private Html head(String title) {
        return element(
                "head",
                element("meta", attribute("charset", "utf-8")),
                element(
                        "meta",
                        attribute("name", "viewport"),
                        attribute("content", "width=device-width, initial-scale=1")),
                element("meta", attribute("name", "color-scheme"), attribute("content", "light dark")),
                element("title", title + " · Framework Graph"),
                linked("icon", "explorer/icon.svg"),
                linked("stylesheet", "page.css"),
                linked("stylesheet", "explorer/parts.css"),
                linked("stylesheet", "docs/docs.css"),
                element("script", attribute("type", "module"), attribute("src", site.home() + "docs/filter.js")));
    }

    private Html linked(String relation, String file) {
        return element("link", attribute("rel", relation), attribute("href", site.home() + file));
    }

    private Html header() {
        return element(
                "header",
                style("site"),
                element("a", style("brand"), attribute("href", site.home()), text("Framework Graph")),
                element("div", style("search"), attribute("role", "search"), attribute("hidden", ""), filter()),
                element(
                        "nav",
                        attribute("aria-label", "Views"),
                        link(site.home(), "Browse"),
                        link(site.home() + "choose", "Choose"),
                        link(site.home() + "compare", "Compare"),
                        link(site.home() + "graph", "Graph"),
                        element("a", attribute("href", site.docs()), attribute("aria-current", "true"), text("Docs")),
                        link(site.home() + "graphiql/", "GraphiQL")));
    }

    private static Html filter() {
        return Html.all(
                element("label", style("unseen"), attribute("for", "filter"), text("Filter types and fields")),
                element(
                        "input",
                        attribute("id", "filter"),
                        attribute("type", "search"),
                        attribute("autocomplete", "off"),
                        attribute("spellcheck", "false"),
                        attribute("maxlength", "100"),
                        attribute("placeholder", "Filter types and fields"),
                        attribute("aria-keyshortcuts", "/")),
                element("kbd", attribute("aria-hidden", "true"), text("/")));
    }

    private Html footer() {
        return element(
                "footer",
                style("site"),
                element("p", "The schema says what can be asked; nothing else can."),
                element(
                        "nav",
                        attribute("aria-label", "For programs"),
                        link(site.docs(), "Docs"),
                        link(site.type("changelog"), "Changelog"),
                        link(site.home() + "graphiql/", "GraphiQL"),
                        link(site.home() + "schema.graphql", "Schema")));
    }
}
