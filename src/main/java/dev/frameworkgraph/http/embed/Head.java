package dev.frameworkgraph.http.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a page says of itself before anything is run: to tabs, search engines, and whoever previews a link.
 *
 * @param path canonical, from a slash on, with its query
 * @param isEmbeddable whether oEmbed has it
 * @param isFound whether there is what the address names
 */
record Head(String title, String description, String path, boolean isEmbeddable, boolean isFound) {

    static final String SITE = "Framework Graph";

    private static final String PICTURE = "/embed/preview.png";

    /** Of an address that names nothing. */
    static Head missing(String title) {
        return new Head(title, "", "", false, false);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }

    /** @param base public address of the explorer; what has to be absolute is left out where it is empty */
    String tags(String base) {
        StringBuilder tags = new StringBuilder(1024);
        String shown = title.equals(SITE) ? SITE : title + " · " + SITE;
        tags.append("<title>").append(Markup.text(shown)).append("</title>");
        if (!isFound) {
            return tags.append(meta("name", "robots", "noindex")).toString();
        }
        tags.append(meta("name", "description", description))
                .append(meta("property", "og:site_name", SITE))
                .append(meta("property", "og:type", "website"))
                .append(meta("property", "og:title", title))
                .append(meta("property", "og:description", description));
        if (base.isEmpty()) {
            return tags.append(meta("name", "twitter:card", "summary")).toString();
        }
        tags.append(meta("property", "og:url", base + path))
                .append(meta("property", "og:image", base + PICTURE))
                .append(meta("property", "og:image:width", "1200"))
                .append(meta("property", "og:image:height", "630"))
                .append(meta(
                        "property",
                        "og:image:alt",
                        "Framework Graph: which frameworks fit, why, and what goes with them"))
                .append(meta("name", "twitter:card", "summary_large_image"));
        if (isEmbeddable) {
            tags.append(discovery(base, "json")).append(discovery(base, "xml"));
        }
        return tags.toString();
    }

    private String discovery(String base, String format) {
        String address = base + "/oembed?format=" + format + "&url=" + encoded(base + path);
        String type = format.equals("json") ? "application/json+oembed" : "text/xml+oembed";
        return "\n    <link rel=\"alternate\" type=\"" + type + "\" title=\"" + Markup.text(title) + "\" href=\""
                + Markup.text(address) + "\" />";
    }

    private static String meta(String attribute, String name, String content) {
        return "\n    <meta " + attribute + "=\"" + name + "\" content=\"" + Markup.text(content) + "\" />";
    }
}
