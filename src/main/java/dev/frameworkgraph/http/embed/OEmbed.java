package dev.frameworkgraph.http.embed;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What other sites show for an address of this one, after the oEmbed specification: frames for pages, pictures for cards. */
public final class OEmbed {

    private static final int MOST_PIXELS = 10_000;

    private OEmbed() {}

    /** The form that the parameters ask for; JSON unless they name XML. */
    public static Form form(Parameters parameters) {
        return isXml(parameters) ? OEmbedForm.XML : OEmbedForm.JSON;
    }

    private static boolean isXml(Parameters parameters) {
        return "xml".equals(parameters.first("format"));
    }

    /**
     * The answer for the address that the parameters name; null when it is none of this site.
     *
     * @param base public address of the explorer; empty when nobody knows
     * @throws BadParameterException when it cannot be told what is asked for
     */
    public static @Nullable Embed find(Parameters parameters, String base) {
        if (base.isEmpty()) {
            throw new BadParameterException("This server does not know its public address; start it with --public-url");
        }
        parameters.oneOf("format", "json", "xml");
        OEmbedForm form = isXml(parameters) ? OEmbedForm.XML : OEmbedForm.JSON;
        int width = parameters.number("maxwidth", 1, MOST_PIXELS, MOST_PIXELS);
        int height = parameters.number("maxheight", 1, MOST_PIXELS, MOST_PIXELS);
        String url = parameters.require("url", base + "/framework/flask");
        URI address = addressBelow(base, url);
        if (address == null) {
            return null;
        }
        String path = address.getPath().substring(URI.create(base).getPath().length());
        Parameters own = new Parameters(query(address.getRawQuery()));
        Box box = new Box(width, height);
        if (path.startsWith("/card/") || path.equals("/choose")) {
            String card = path.equals("/choose") ? "/stack.svg" : path.substring("/card".length());
            Embed picture = Embeds.findCard(card, own);
            String source = base + "/card" + card + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            return picture == null ? null : new PictureOEmbed(picture, source, base, box, form);
        }
        Subject subject = Pages.findSubject(path.replaceFirst("^/embed/", "/"), own);
        return subject == null ? null : new FrameOEmbed(subject, base, box, form);
    }

    /** Null for an address elsewhere, and for what is none. */
    private static @Nullable URI addressBelow(String base, String url) {
        if (!url.startsWith(base + "/")) {
            return null;
        }
        try {
            URI address = new URI(url);
            return address.getPath() == null || !address.normalize().equals(address) ? null : address;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Map<String, Deque<String>> query(@Nullable String raw) {
        Map<String, Deque<String>> values = new LinkedHashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            values.computeIfAbsent(decoded(parts[0]), name -> new ArrayDeque<>())
                    .add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("\"url\" has a percent sign that begins no escape");
        }
    }
}
