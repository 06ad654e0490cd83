package dev.frameworkgraph.http.documentation;

import dev.frameworkgraph.query.documentation.DocumentedType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Descriptions of the schema as markup: names between backticks lead to what they name, links to the web stay links. */
final class Prose {

    private static final Pattern MARK = Pattern.compile("`([^`]+)`|\\[([^\\]]+)]\\((https?://[^)\\s]+)\\)");

    private final Site site;
    private final @Nullable DocumentedType of;

    /** @param of the type whose fields may be named without it; null for none */
    Prose(Site site, @Nullable DocumentedType of) {
        this.site = site;
        this.of = of;
    }

    /** Paragraphs, which empty lines part. */
    Html paragraphs(String text) {
        List<Html> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(Html.element("p", line(paragraph)));
            }
        }
        return Html.all(paragraphs);
    }

    Html line(String text) {
        List<Html> parts = new ArrayList<>();
        Matcher marks = MARK.matcher(text);
        int end = 0;
        while (marks.find()) {
            parts.add(Html.text(text.substring(end, marks.start())));
            parts.add(marks.group(1) == null ? Html.outside(marks.group(3), marks.group(2)) : name(marks.group(1)));
            end = marks.end();
        }
        parts.add(Html.text(text.substring(end)));
        return Html.all(parts);
    }

    /** The same without links. */
    Html plain(String text) {
        return Html.text(text.replace("`", ""));
    }

    private Html name(String name) {
        Html code = Html.code(name);
        if (of != null && of.has(name)) {
            return Html.link(site.place(of.name() + "." + name), code);
        }
        if (site.has(name)) {
            return Html.link(site.place(name), code);
        }
        String root = "Query." + name;
        return site.has(root) ? Html.link(site.place(root), code) : code;
    }
}
