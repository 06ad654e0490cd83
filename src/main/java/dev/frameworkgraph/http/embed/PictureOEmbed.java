package dev.frameworkgraph.http.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A card as a photo, which is drawn to know its size. */
record PictureOEmbed(Embed card, String source, String base, Box box, OEmbedForm form) implements Embed {

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9]+)\" height=\"([0-9]+)\"");

    @Override
    public Question question() {
        return card.question();
    }

    @Override
    public Made made(JsonNode data) {
        Made picture = card.made(data);
        Matcher size = SIZE.matcher(picture.text());
        if (picture.status() != Made.OK || !size.find()) {
            return form.notice(Made.NOT_FOUND, "Nothing is at this address that can be embedded.");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        double scale = box.scale(width, height);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", source);
        fields.put("width", Math.max(1, (int) (width * scale)));
        fields.put("height", Math.max(1, (int) (height * scale)));
        return Made.of(form.write("photo", Head.SITE, base, fields));
    }
}
