package dev.frameworkgraph.http.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The two forms of oEmbed. */
enum OEmbedForm implements Form {
    JSON("application/json") {
        @Override
        String write(Map<String, Object> fields) {
            return JsonMapper.shared().writeValueAsString(fields);
        }
    },
    XML("text/xml; charset=utf-8") {
        @Override
        String write(Map<String, Object> fields) {
            return fields.entrySet().stream()
                    .map(field -> "<" + field.getKey() + ">"
                            + Markup.text(field.getValue().toString()) + "</" + field.getKey() + ">")
                    .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"utf-8\"?><oembed>", "</oembed>"));
        }
    };

    private static final int CACHE_SECONDS = 300;

    private final String contentType;

    OEmbedForm(String contentType) {
        this.contentType = contentType;
    }

    abstract String write(Map<String, Object> fields);

    String write(String type, String title, String base, Map<String, Object> own) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", "1.0");
        fields.put("type", type);
        fields.put("title", title);
        fields.put("provider_name", Head.SITE);
        fields.put("provider_url", base + "/");
        fields.put("cache_age", CACHE_SECONDS);
        fields.putAll(own);
        return write(fields);
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public Made notice(int status, String message) {
        return new Made(status, write(Map.of("error", message)));
    }
}
