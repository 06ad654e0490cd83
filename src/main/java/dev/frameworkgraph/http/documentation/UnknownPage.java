package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import java.util.List;

/**
 * Says that the schema has no type of a name.
 *
 * @param nearest names that may have been meant
 */
record UnknownPage(Site site, String name, List<String> nearest) {

    String html() {
        return new PageFrame(site).around("No type “" + name + "”", element("h1", "No type “" + name + "”"), advice());
    }

    private Html advice() {
        List<Html> meant = nearest.stream()
                .map(type -> element("li", link(site.type(type), Html.code(type))))
                .toList();
        Html all = element("p", text("The schema has no such type. See "), link(site.docs(), "all types"), text("."));
        return meant.isEmpty()
                ? all
                : Html.all(all, element("p", "Did you mean"), element("ul", style("nearest"), Html.all(meant)));
    }
}
