package dev.frameworkgraph.http.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page as a frame. */
record FrameOEmbed(Subject subject, String base, Box box, OEmbedForm form) implements Embed {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 520;

    @Override
    public Question question() {
        return subject.question();
    }

    @Override
    public Made made(JsonNode data) {
        Head head = subject.head(data);
        if (!head.isFound() || !head.isEmbeddable()) {
            return form.notice(Made.NOT_FOUND, "Nothing is at this address that can be embedded.");
        }
        int width = Math.min(WIDTH, box.width());
        int height = Math.min(HEIGHT, box.height());
        String html = "<iframe src=\"" + Markup.text(base + "/embed" + head.path()) + "\" title=\""
                + Markup.text(head.title()) + "\" width=\"" + width + "\" height=\"" + height
                + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("html", html);
        fields.put("width", width);
        fields.put("height", height);
        return Made.of(form.write("rich", head.title(), base, fields));
    }
}
