package dev.frameworkgraph.http.documentation;

import static dev.frameworkgraph.http.documentation.Html.attribute;
import static dev.frameworkgraph.http.documentation.Html.element;
import static dev.frameworkgraph.http.documentation.Html.link;
import static dev.frameworkgraph.http.documentation.Html.style;
import static dev.frameworkgraph.http.documentation.Html.text;

import dev.frameworkgraph.query.documentation.ChangelogEntry;
import dev.frameworkgraph.query.documentation.ChangelogSection;
import dev.frameworkgraph.query.documentation.SchemaChangelog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has changed in the schema, version by version. */
record ChangelogPage(Site site, SchemaChangelog changelog) {

    String html() {
        return new PageFrame(site)
                .around(
                        "Schema changelog",
                        element("p", style("eyebrow"), link(site.docs(), "API documentation")),
                        element("h1", "Schema changelog"),
                        element("div", style("narrow"), paragraphs(changelog.introduction()), sections()));
    }

    private Html sections() {
        return Html.all(changelog.sections().stream().map(this::section).toList());
    }

    private Html section(ChangelogSection section) {
        List<Html> entries = section.entries().stream().map(this::entry).toList();
        return element(
                "section",
                element("h2", section.title()),
                paragraphs(section.paragraphs()),
                entries.isEmpty() ? Html.NOTHING : element("ul", style("changes"), Html.all(entries)));
    }

    private Html paragraphs(List<String> paragraphs) {
        Prose prose = new Prose(site, null);
        return Html.all(paragraphs.stream().map(prose::paragraphs).toList());
    }

    private Html entry(ChangelogEntry entry) {
        List<Html> coordinates = new ArrayList<>();
        for (String coordinate : entry.coordinates()) {
            Html code = Html.code(coordinate);
            coordinates.add(text(coordinates.isEmpty() ? " " : ", "));
            coordinates.add(site.has(coordinate) ? link(site.place(coordinate), code) : code);
        }
        String word = entry.word().word();
        return element(
                "li",
                element("strong", attribute("class", word.toLowerCase(Locale.ROOT)), text(word)),
                Html.all(coordinates),
                text(": "),
                new Prose(site, null).line(entry.text()));
    }
}
