package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.outside;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.DocumentedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One type: what it is, its fields or values, and where it is used. */
final class TypePage {

    /** Fewer can be seen at a glance. */
    private static final int CONTENTS_FROM = 4;

    private static final int USES_UNFOLDED = 12;

    private final Site site;
    private final DocumentedType type;
    private final Prose prose;
    private final MemberSections members;

    TypePage(Site site, DocumentedType type) {
        this.site = site;
        this.type = type;
        this.prose = new Prose(site, type);
        this.members = new MemberSections(site, type, prose);
    }

    String html() {
        return new PageFrame(site)
                .around(
                        type.name(),
                        element(
                                "p",
                                style("eyebrow"),
                                link(site.docs(), "API documentation"),
                                text(" › " + TypeWords.singular(type.sort()))),
                        element("h1", type.name()),
                        element("div", style("lead"), prose.paragraphs(type.description())),
                        facts(),
                        contents(),
                        body());
    }

    private Html facts() {
        List<Html> facts = new ArrayList<>();
        if (type.oneOf()) {
            facts.add(element("p", "Exactly one of these has to be given, and not null."));
        }
        if (type.specification() != null) {
            facts.add(element(
                    "p", text("Specified at "), outside(type.specification(), type.specification()), text(".")));
        }
        facts.add(names("Implements ", type.interfaces()));
        facts.add(names("One of ", type.unions()));
        facts.add(names("May be ", type.members()));
        return Html.all(facts);
    }

    private Html names(String words, List<String> names) {
        if (names.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> links = new ArrayList<>();
        for (String name : names) {
            links.add(text(links.isEmpty() ? words : ", "));
            links.add(link(site.type(name), Html.code(name)));
        }
        return element("p", Html.all(links));
    }

    private Html contents() {
        List<String> names = Stream.concat(
                        type.fields().stream().map(field -> field.name()),
                        type.inputs().stream().map(input -> input.name()))
                .toList();
        if (names.size() < CONTENTS_FROM) {
            return Html.NOTHING;
        }
        List<Html> links = names.stream().map(name -> link("#" + name, name)).toList();
        return element("nav", style("contents"), attribute("aria-label", "Fields"), Html.all(links));
    }

    private Html body() {
        return Html.all(part("Fields", members.fields()), part("Fields", members.inputs()), values(), uses());
    }

    private static Html part(String heading, List<Html> sections) {
        return sections.isEmpty()
                ? Html.NOTHING
                : element("section", style("part"), element("h2", heading), Html.all(sections));
    }

    private Html values() {
        return part("Values", type.values().stream().map(this::value).toList());
    }

    private Html value(DocumentedValue value) {
        return element(
                "section",
                attribute("id", value.name()),
                style("member value"),
                attribute("data-name", value.name().toLowerCase(Locale.ROOT)),
                element("h3", members.anchor(value.name())),
                members.deprecation(value.deprecation()),
                prose.paragraphs(value.description()));
    }

    private Html uses() {
        Html returned = uses("Returned by", type.returnedBy());
        Html taken = uses("Taken by", type.takenBy());
        return returned.isEmpty() && taken.isEmpty()
                ? Html.NOTHING
                : element("section", style("part uses"), element("h2", "Where it is used"), returned, taken);
    }

    private Html uses(String heading, List<String> coordinates) {
        if (coordinates.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> items = coordinates.stream()
                .map(use -> element("li", link(site.place(use), Html.code(use))))
                .toList();
        Html list = element("ul", attribute("role", "list"), Html.all(items));
        return coordinates.size() <= USES_UNFOLDED
                ? Html.all(element("h3", heading), list)
                : element("details", element("summary", heading + " " + coordinates.size() + " fields"), list);
    }
}
