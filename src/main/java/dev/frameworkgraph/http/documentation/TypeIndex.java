package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.TypeSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All types by sort, with their fields and values for the filter to find. */
record TypeIndex(Site site) {

    Html html() {
        List<Html> groups = new ArrayList<>();
        for (TypeSort sort : TypeSort.values()) {
            groups.add(group(
                    sort,
                    site.schema().types().stream()
                            .filter(type -> type.sort() == sort)
                            .toList()));
        }
        return OverviewPage.part("Types", Html.all(groups));
    }

    private Html group(TypeSort sort, List<DocumentedType> types) {
        List<Html> entries = types.stream().map(this::entry).toList();
        return entries.isEmpty()
                ? Html.NOTHING
                : element(
                        "section",
                        attribute("data-group", ""),
                        element("h3", TypeWords.plural(sort)),
                        element("ul", style("types"), attribute("role", "list"), Html.all(entries)));
    }

    private Html entry(DocumentedType type) {
        return element(
                "li",
                named(type.name()),
                link(site.type(type.name()), Html.code(type.name())),
                element("p", new Prose(site, type).plain(FirstSentence.of(type.description()))),
                members(type));
    }

    /** Hidden until the filter finds one. */
    private Html members(DocumentedType type) {
        List<Html> members = Stream.of(
                        type.fields().stream().map(field -> field.name()),
                        type.inputs().stream().map(input -> input.name()),
                        type.values().stream().map(value -> value.name()))
                .flatMap(names -> names)
                .map(name -> element(
                        "li",
                        named(type.name() + "." + name),
                        attribute("hidden", ""),
                        link(site.type(type.name()) + "#" + name, text("." + name))))
                .toList();
        return members.isEmpty()
                ? Html.NOTHING
                : element("ul", style("found"), attribute("role", "list"), Html.all(members));
    }

    private static Attribute named(String name) {
        return attribute("data-name", name.toLowerCase(Locale.ROOT));
    }
}
