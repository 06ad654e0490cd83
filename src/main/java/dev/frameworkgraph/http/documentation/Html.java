package dev.frameworkgraph.http.documentation;

import java.util.List;

/** Markup made of names, attributes and text only: text is never read as markup, for there is no way to put it in as such. */
final class Html implements Content {

    static final Html NOTHING = new Html("");

    private static final List<String> VOID = List.of("meta", "link", "input", "br");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static Html text(String text) {
        return new Html(escape(text));
    }

    /** An element with its attributes and what is within it, in this order or mixed. */
    static Html element(String name, Content... contents) {
        StringBuilder open = new StringBuilder("<").append(name);
        StringBuilder inner = new StringBuilder();
        for (Content content : contents) {
            if (content instanceof Attribute attribute) {
                open.append(' ')
                        .append(attribute.name())
                        .append("=\"")
                        .append(escape(attribute.value()))
                        .append('"');
            } else if (content instanceof Html html) {
                inner.append(html.markup);
            }
        }
        open.append('>');
        return new Html(VOID.contains(name) ? open.toString() : open.append(inner) + "</" + name + ">");
    }

    static Html element(String name, String text) {
        return element(name, text(text));
    }

    static Html all(List<Html> parts) {
        StringBuilder markup = new StringBuilder();
        parts.forEach(part -> markup.append(part.markup));
        return new Html(markup.toString());
    }

    static Html all(Html... parts) {
        return all(List.of(parts));
    }

    static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute style(String name) {
        return new Attribute("class", name);
    }

    static Html link(String address, Html inner) {
        return element("a", attribute("href", address), inner);
    }

    static Html link(String address, String text) {
        return link(address, text(text));
    }

    /** A link to another site; only its text where the address is none of the web. */
    static Html outside(String address, String text) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web
                ? element("a", attribute("href", address), attribute("rel", "noopener noreferrer"), text(text))
                : text(text);
    }

    static Html code(String text) {
        return element("code", text);
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    /** A whole page. */
    String page() {
        return "<!DOCTYPE html>\n" + markup + "\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
