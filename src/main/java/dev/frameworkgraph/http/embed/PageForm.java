package dev.frameworkgraph.http.embed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it lies in the jar, whose title and description are put in; it is shown without them rather than not at all. */
public final class PageForm implements Form {

    private static final Pattern OWN = Pattern.compile("<title>[^<]*</title>(?:\\s*<meta name=\"description\"[^>]*>)?");

    private final String html;
    private final String before;
    private final String after;

    private PageForm(String html) {
        Matcher own = OWN.matcher(html);
        if (!own.find()) {
            throw new IllegalStateException("The page has no title");
        }
        this.html = html;
        this.before = html.substring(0, own.start());
        this.after = html.substring(own.end());
    }

    /**
     * The form of a page whose links are relative, so that it works under any prefix.
     *
     * @param folders how far below the explorer its address is
     */
    public static PageForm of(String html, int folders) {
        return new PageForm(folders == 0 ? html : html.replace("=\"./", "=\"" + "../".repeat(folders)));
    }

    String with(String head) {
        return before + head + after;
    }

    @Override
    public String contentType() {
        return "text/html; charset=utf-8";
    }

    /** The address of what the page loads may change with it. */
    @Override
    public String cacheControl() {
        return "no-cache";
    }

    @Override
    public Made notice(int status, String message) {
        return Made.of(html);
    }
}
