package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;

import dev.frameworkgraph.query.documentation.DocumentedField;
import dev.frameworkgraph.query.documentation.DocumentedType;
import dev.frameworkgraph.query.documentation.TypeReference;
import dev.frameworkgraph.query.documentation.TypeSort;
import java.util.List;
import java.util.function.Predicate;

/** The fields of the root, grouped by what comes of them: the types that they answer tell. */
record RootFields(Site site, DocumentedType root) {

    Html html() {
        return Html.all(
                group("One thing", this::isLookUp),
                group("Many things", RootFields::isMany),
                group("Questions", this::isQuestion),
                group("The whole", field -> !isLookUp(field) && !isMany(field) && !isQuestion(field)));
    }

    private Html group(String heading, Predicate<DocumentedField> belongs) {
        return group(site, root, heading, root.fields().stream().filter(belongs).toList());
    }

    static Html group(Site site, DocumentedType root, String heading, List<DocumentedField> fields) {
        Prose prose = new Prose(site, root);
        List<Html> rows = fields.stream()
                .map(field -> element(
                        "div",
                        element("dt", link(site.place(root.name() + "." + field.name()), Html.code(field.name()))),
                        element("dd", prose.line(FirstSentence.of(field.description())))))
                .toList();
        return rows.isEmpty()
                ? Html.NOTHING
                : Html.all(element("h3", heading), element("dl", style("plain-rows"), Html.all(rows)));
    }

    private boolean isLookUp(DocumentedField field) {
        return field.type().isNullable() && !isMany(field) && !isQuestion(field);
    }

    private static boolean isMany(DocumentedField field) {
        TypeReference type = field.type();
        return type.isList() || type.name().endsWith("Connection");
    }

    /** What answers in one of several ways. */
    private boolean isQuestion(DocumentedField field) {
        return site.schema()
                .find(field.type().name())
                .filter(type -> type.sort() == TypeSort.UNION)
                .isPresent();
    }
}
