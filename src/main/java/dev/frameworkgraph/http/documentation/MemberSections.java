package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import dev.frameworkgraph.query.documentation.DocumentedField;
import dev.frameworkgraph.query.documentation.DocumentedInput;
import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.TypeReference;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of a type, each with its type, arguments, cost and a sample query. */
final class MemberSections {

    private final Site site;
    private final DocumentedType type;
    private final Prose prose;

    MemberSections(Site site, DocumentedType type, Prose prose) {
        this.site = site;
        this.type = type;
        this.prose = prose;
    }

    List<Html> fields() {
        return type.fields().stream().map(this::field).toList();
    }

    List<Html> inputs() {
        return type.inputs().stream().map(this::input).toList();
    }

    private Html field(DocumentedField field) {
        return member(
                field.name(),
                field.type(),
                deprecation(field.deprecation()),
                prose.paragraphs(field.description()),
                arguments(field.arguments()),
                field.cost() == null
                        ? Html.NOTHING
                        : element("p", style("cost"), text("Cost: "), prose.line(field.cost())),
                sample(field.name(), field.sample()));
    }

    private Html input(DocumentedInput input) {
        return member(
                input.name(),
                input.type(),
                deprecation(input.deprecation()),
                prose.paragraphs(input.description()),
                byDefault(input),
                sample(input.name(), input.sample()));
    }

    private Html member(String name, TypeReference reference, Html... contents) {
        return element(
                "section",
                attribute("id", name),
                style("member"),
                attribute("data-name", name.toLowerCase(Locale.ROOT)),
                element("h3", anchor(name), text(" "), reference(reference)),
                Html.all(contents));
    }

    Html anchor(String name) {
        return element("a", style("anchor"), attribute("href", "#" + name), Html.code(name));
    }

    private Html reference(TypeReference reference) {
        return element(
                "code",
                style("type"),
                text(reference.before()),
                link(site.type(reference.name()), reference.name()),
                text(reference.after()));
    }

    Html deprecation(@Nullable String reason) {
        return reason == null
                ? Html.NOTHING
                : element("p", style("deprecated"), element("strong", "Deprecated"), text(" "), prose.line(reason));
    }

    private Html arguments(List<DocumentedInput> arguments) {
        return arguments.isEmpty()
                ? Html.NOTHING
                : element(
                        "dl",
                        style("arguments"),
                        Html.all(arguments.stream().map(this::argument).toList()));
    }

    private Html argument(DocumentedInput argument) {
        return element(
                "div",
                element("dt", Html.code(argument.name()), text(" "), reference(argument.type())),
                element(
                        "dd",
                        deprecation(argument.deprecation()),
                        prose.paragraphs(argument.description()),
                        byDefault(argument)));
    }

    private static Html byDefault(DocumentedInput input) {
        if (input.defaultValue() != null) {
            return element("p", style("quiet small"), text("Default: "), Html.code(input.defaultValue()));
        }
        return input.isRequired() ? element("p", style("quiet small"), text("Required.")) : Html.NOTHING;
    }

    private Html sample(String name, @Nullable String query) {
        if (query == null) {
            return Html.NOTHING;
        }
        Html of = element("span", style("unseen"), text(" of " + name));
        Html open = element(
                "a",
                style("as-graphql"),
                attribute("href", site.graphiQl(query)),
                text("Open in GraphiQL"),
                element("span", style("unseen"), text(": " + name)));
        return element(
                "div",
                style("sample"),
                element("details", element("summary", text("Sample query"), of), element("pre", Html.code(query))),
                open);
    }
}
